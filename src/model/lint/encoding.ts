/** Lint rules on text that went through the wrong code page. */
import { guide as schema } from '../guide.js';
import { walk } from '../walk.js';
import type { Sound } from '../sound.js';
import { finding, type Finding } from './finding.js';
import { mendText } from './mojibake.js';

/** Where two texts differ first, with what stands around: a word or two of each. */
function difference(text: string, mended: string): readonly [string, string] {
  let start = 0;
  while (text[start] === mended[start]) start++;
  let end = 0;
  while (end < Math.min(text.length, mended.length) - start && text.at(-1 - end) === mended.at(-1 - end)) end++;
  const from = Math.max(text.lastIndexOf(' ', start - 1) + 1, start - 20);
  const cut = (whole: string): string => {
    const middle = whole.slice(from, whole.length - end);
    const rest = /^\S{0,20}/.exec(whole.slice(whole.length - end))?.[0] ?? '';
    // A character is two, where it is a picture: what is left of one that was cut is dropped.
    return (middle.length > 40 ? `${middle.slice(0, 39)}…` : middle + rest).replace(/\p{Cs}/gu, '');
  };
  return [cut(text), cut(mended)];
}

/**
 * Text that was written as UTF-8 and read in another code page, such as `cafÃ©`, or that holds the sign for a character that
 * could not be read. Good text of any language passes, as do signs after a letter that may be meant: `CAFÉ…`.
 */
export function* wrongEncoding(guide: Sound): Iterable<Finding> {
  const texts: { readonly value: string; readonly path: readonly PropertyKey[] }[] = [];
  walk(schema, guide, ({ pick, wrapped }, value, place) => {
    if (!pick && !wrapped && typeof value === 'string') texts.push({ value, path: place() });
  });
  for (const { value, path } of texts) {
    const mended = mendText(value);
    if (mended !== value) {
      const [wrong, right] = difference(value, mended);
      yield finding(
        'wrong-encoding',
        path,
        value,
        `${JSON.stringify(wrong)} should read ${JSON.stringify(right)}. The text is UTF-8 that something read in another code page. Read it as UTF-8 where it comes from, or replace it.`,
      );
    } else if (value.includes('\u{fffd}')) {
      yield finding('wrong-encoding', path, value, 'This text holds "\u{fffd}", the sign for a character that could not be read. What it was is lost here. Read the text again in the encoding it is in.');
    }
  }
}
