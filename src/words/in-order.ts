/** Words without their keys, as the language files for the CDN hold them: lists in the order of English. The bundle has the keys. */
import { english } from './english.js';
import { setWords, type Words } from './words.js';

/** Gives values the keys of English; `undefined` where they are of another version, with more words or fewer. What is no list has its keys still. */
function withKeys(values: unknown, like: object): object | undefined {
  if (!Array.isArray(values)) return values as object;
  const entries = Object.entries(like).map(([key, word]: [string, object | string], index) => {
    const value: unknown = values[index];
    return [key, typeof value !== typeof word ? undefined : typeof word === 'object' ? withKeys(value, word) : value] as const;
  });
  return entries.length === values.length && entries.every(([, value]) => value !== undefined) ? Object.fromEntries(entries) : undefined;
}

/**
 * Teaches the elements a language, as `setWords` does, from words in the order of English, and answers them with their
 * keys. A part of another version is left out: English stands in.
 */
export function setWordsInOrder(lang: string, parts: readonly unknown[]): Partial<Words> {
  const names = Object.keys(english) as readonly (keyof Words)[];
  const entries = names.map((name, index) => [name, withKeys(parts[index], english[name])] as const).filter(([, part]) => part);
  const words = parts.length === names.length ? (Object.fromEntries(entries) as Partial<Words>) : {};
  setWords(lang, words);
  return words;
}
