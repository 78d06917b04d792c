/** Texts and prose in one cell, as a person would write them there. */

const paragraph = '\n\n';
const blankLine = /\r?\n[ \t]*\r?\n/;
const semicolon = /;\s+/;

/** Texts in one cell. Where the cell would read as other texts than were written, and for objects, it is JSON. */
function join(value: unknown, between: string, breaks: RegExp): string {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isPlain = (text: unknown): boolean => typeof text === 'string' && text.trim() === text && text !== '' && !breaks.test(`${text} `) && !/^["[]/.test(text);
  const isList = Array.isArray(value) ? value.length > (between === paragraph ? 1 : 0) : true;
  return isList && texts.every(isPlain) ? texts.join(between) : JSON.stringify(value);
}

function readJson(cell: string): unknown {
  if (!/^["[]/.test(cell)) return undefined;
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return undefined;
  }
}

/** Writes prose into a cell: a blank line between paragraphs, JSON where that would not read the same. */
export const writeProse = (prose: unknown): string => join(prose, paragraph, blankLine);

/** Reads prose from a cell: one text, or a list where there are blank lines. */
export const readProse = (cell: string): unknown => readJson(cell) ?? (blankLine.test(cell) ? cell.split(blankLine) : cell);

/** Writes a list of texts into a cell: `; ` between them, JSON where that would not read the same. */
export const writeTexts = (texts: readonly unknown[]): string => join(texts, '; ', semicolon);

/** Reads a list of texts from a cell. */
export function readTexts(cell: string): readonly unknown[] {
  const read = readJson(cell);
  return Array.isArray(read) ? read : cell.split(semicolon);
}

/** Writes a text into a cell. One of nothing but quotation marks, or of nothing at all, gets two more of them. */
export const writeText = (text: string): string => (/^"*$/.test(text) ? `${text}""` : text);

/** Reads a text from a cell; `""` is the empty one. */
export const readText = (cell: string): string => (/^""+$/.test(cell) ? cell.slice(2) : cell);
