/** Finds text that was written as UTF-8 and read as windows-1252, ISO 8859-1 or windows-1253, and says what it should read. */

/** The characters of windows-1252 from 0x80 to 0x9F. Where it has none, the byte stays a control character. */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const byteOf: ReadonlyMap<string, string> = new Map([...upper].map((character, index) => [character, String.fromCharCode(0x80 + index)]));

/** Each character as that of its byte; what is in no such page as a character that is no byte. Pages without those signs have controls there. */
const asBytes = (text: string): string => text.replace(/[^\0-\xff]/g, (character) => byteOf.get(character) ?? '\u{ffff}');

/** UTF-8 in bytes, of the letters that are plausible: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic; then all others. */
const two = String.raw`[\xc2-\xc5][\x80-\xbf]|\xc6[\xa0\xa1\xaf\xb0]|\xc8[\x98-\x9b]`;
const scripts = String.raw`[\xce-\xd1\xd4-\xdb][\x80-\xbf]`;
const three = String.raw`\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}`;
const four = String.raw`\xf0[\x90-\xbf][\x80-\xbf]{2}`;
const runs = new RegExp(`(?:${four}|${three}|${two}|${scripts})+`, 'g');
const anyRuns = new RegExp(String.raw`(?:[\xf0-\xf4][\x80-\xbf]{3}|${three}|[\xc2-\xdf][\x80-\xbf])+`, 'g');
const count = new RegExp(`${four}|${three}|${two}|${scripts}`, 'g');

/** What may follow a letter in good text: closing signs, dashes, marks of trade, a space that does not break. */
const afterLetter = /^[\xa0\x84\x85\x8b\x91-\x97\x99\x9b\xa7\xa9\xaa\xab\xae\xb0\xb2\xb3\xb7\xb9\xba\xbb]+$/;

const isLower = (character: string): boolean => /\p{Ll}/u.test(character);
const isLetter = (character: string): boolean => /\p{L}/u.test(character);

/**
 * Whether a run of bytes cannot be good text. Good text has a letter such as É or é before signs: `CAFÉ…`, `« café »`.
 * A capital after a small letter, a sign within a word, or a sign that follows no letter gives the rest away.
 */
function isBroken(run: string, written: string, before: string, after: string): boolean {
  // Controls: nobody meant them.
  if (/[\x80-\x9f]/.test(written)) return true;
  const letters = run.match(count) ?? [];
  const signs = letters.map((letter) => letter.slice(1)).join('');
  if (run.startsWith('\xf0')) return true;
  // General punctuation, currency and symbols: the euro sign follows no â.
  if (/\xe2[\x80\x82\x84-\x9f]/.test(run) && !afterLetter.test(signs)) return true;
  if (letters.length > 1 && !afterLetter.test(signs)) return true;
  // Letters and signs in turn, but for a list of letters with dashes.
  if (letters.length > 2 && !/^[\x96\x97]+$/.test(signs)) return true;
  const [letter = ''] = letters;
  if (letter.length > 2) return /^\xe1[\xb8-\xbf]/.test(letter) && !afterLetter.test(signs);
  if (!new RegExp(`^(?:${two})`).test(letter)) return false;
  if (/^\xc2[\x80-\x9f]/.test(letter)) return false;
  if (!afterLetter.test(signs)) return true;
  if (isLower(before)) return true;
  if (!isLetter(before)) return isLetter(after) && (isLower(after) || !/[\x96\x97]/.test(signs)) || (before !== '' && !/\s/.test(before) && letter === '\xc2\xa0');
  return isLower(after) && !/[\x96\x97]/.test(signs);
}

/** Decodes bytes as UTF-8; nothing where they are none. */
function decode(bytes: string): string | undefined {
  try {
    return decodeURIComponent(bytes.replace(/[^\0-\x7f]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`));
  } catch {
    return undefined;
  }
}

/** A quotation mark whose last byte was lost: windows-1252 has no character for it. */
const cutQuote = /\xe2\x80(?![\x80-\xbf])/g;

/** One pass of mending; the same text where nothing is broken. */
function mendOnce(text: string): string {
  const bytes = asBytes(text);
  const find = (form: RegExp) => [...bytes.matchAll(form)].map((match) => ({ run: match[0], start: match.index, end: match.index + match[0].length }));
  const cuts = [...bytes.matchAll(cutQuote)];
  // One run that cannot be good text tells how the others came about.
  if (!cuts.length && !find(runs).some(({ run, start, end }) => isBroken(run, text.slice(start, end), text.slice(start - 1, start), text.slice(end, end + 1)))) return text;
  const pieces = [
    ...find(anyRuns).map(({ run, start, end }) => ({ start, end, to: decode(run) })),
    ...cuts.map(({ index }) => ({ start: index, end: index + 2, to: '”' })),
  ].sort((a, b) => a.start - b.start);
  let mended = '';
  let last = 0;
  for (const { start, end, to } of pieces) {
    mended += text.slice(last, start) + (to ?? text.slice(start, end));
    last = end;
  }
  return mended + text.slice(last);
}

/** The byte of a character in windows-1253, the Greek page. Where that has none, programs take the one of windows-1252. */
function greekByte(character: string): string {
  if (character === '\u0385') return '\xa1';
  if (character === '\u0386') return '\xa2';
  if (character === '\u2015') return '\xaf';
  return byteOf.get(character) ?? (character >= '\u0384' && character <= '\u03ce' ? String.fromCharCode(character.charCodeAt(0) - 0x2d0) : '\u{ffff}');
}

/** Pictures, punctuation, currency and dingbats: after π or β, their other bytes are signs that no Greek text has there. */
const greekRuns = /\xf0[\x90-\xbf][\x80-\xbf]{2}|\xe2[\x80\x82\x9c\x9d][\x80-\xbf]/g;

/** One pass of mending what was read as windows-1253. Greek letters that only follow each other are left alone. */
function mendGreek(text: string): string {
  const bytes = text.replace(/[^\0-\xff]/g, greekByte);
  let mended = '';
  let last = 0;
  for (const { 0: run, index } of bytes.matchAll(greekRuns)) {
    if (!/^[πβ][^\u0370-\u03ff]/.test(text.slice(index))) continue;
    mended += text.slice(last, index) + (decode(run) ?? text.slice(index, index + run.length));
    last = index + run.length;
  }
  return mended + text.slice(last);
}

/**
 * Text as its author wrote it, where it was written as UTF-8 and read in another code page, once or several times: `cafÃ©`
 * answers `café`. Text that may be good comes back as it is.
 */
export function mendText(text: string): string {
  let mended = text;
  for (let turn = 0; turn < 4; turn++) {
    const next = mendGreek(mendOnce(mended));
    if (next === mended) break;
    mended = next;
  }
  return mended;
}
