import { directionOf, isolate } from './locale.js';
import { wordsFor, type Words } from './words.js';

/** A text, or each of a list, apart from the words around it where it runs from right to left. */
const apart = (value: unknown): unknown => (typeof value === 'string' ? isolate(value, 'ltr') : Array.isArray(value) ? value.map(apart) : value);

const known = new WeakMap<object, object>();

/** Words that take texts from right to left without losing the order of their sentences, made once of those that would. */
function careful<Part extends object>(words: Part): Part {
  let made = known.get(words);
  if (!made) {
    const entries = Object.entries(words as Readonly<Record<string, unknown>>).map(([key, word]) => [
      key,
      typeof word === 'function' ? (...args: readonly unknown[]): unknown => (word as (...args: readonly unknown[]) => unknown)(...args.map(apart)) : word && typeof word === 'object' ? careful(word) : word,
    ]);
    known.set(words, (made = Object.fromEntries(entries) as object));
  }
  return made as Part;
}

/**
 * The words of a part in a locale, as for `wordsFor`, into which any text of the data may be put. Words from right to left
 * take care of that themselves: of what they are given, no letters tell a text from the name of a choice.
 */
export const carefulWords = <Part extends keyof Words>(locale: string, part: Part, english: Words[Part]): Words[Part] => {
  const words = wordsFor(locale, part, english);
  return directionOf(locale) === 'rtl' ? words : careful(words);
};
