/** What every table is read and written with: the keys of its columns, and the cells of a row by them. */
import { readCsv, type Rows } from './csv.js';
import type { Cells } from './figure-cells.js';

/** Words in any language, in small letters, each with the key it stands for. */
export type KeyWords = ReadonlyMap<string, string>;

/**
 * The key that a title stands for: the key itself, one of the words, or the key in other letters, large or small, and with any space between words. A title
 * that begins with a key and a dot, such as `Median.Note`, says more of that. A title that stands for none comes back without the space around it.
 */
export const keyOf = (title: string, keys: readonly string[], words: KeyWords): string => knownKeyOf(title, keys, words) ?? title.trim();

/** The same, but nothing where a title stands for none. */
export function knownKeyOf(title: string, keys: readonly string[], words: KeyWords): string | undefined {
  const trimmed = title.trim().replace(/\s+/g, ' ');
  const lower = trimmed.toLowerCase();
  if (keys.includes(trimmed)) return trimmed;
  const known = words.get(lower);
  if (known !== undefined) return known;
  const [key] = keys.filter((key) => `${lower}.`.startsWith(`${key.toLowerCase()}.`)).sort((a, b) => b.length - a.length);
  return key && key + lower.slice(key.length);
}

/** A row of texts, without the columns that have none. */
export const cellsOf = (texts: Readonly<Record<string, string | boolean | undefined>>): Cells =>
  new Map(Object.entries(texts).flatMap(([column, text]) => (text === undefined ? [] : [[column, String(text)]])));

/**
 * Writes cells as rows, the header first, with the columns that are used.
 *
 * @param always the columns that are there in any case
 * @param rank puts the columns in their order; those of one rank stay in that of their first use
 */
export function writeRows(cells: readonly Cells[], always: readonly string[], rank: (column: string) => number): Rows {
  const header = [...new Set([...always, ...cells.flatMap((row) => [...row.keys()])])].sort((a, b) => rank(a) - rank(b));
  return [header, ...cells.map((row) => header.map((column) => row.get(column) ?? ''))];
}

/** Reads rows or CSV text, the header first, into the cells of each row by their columns. Cells without text are left out, and rows of nothing else. */
export function readRows(source: Rows | string, columnOf: (title: string) => string): readonly Cells[] {
  const [header = [], ...rows] = typeof source === 'string' ? readCsv(source) : source;
  const columns = header.map(columnOf);
  return rows.map((row) => new Map(columns.flatMap((column, index) => (row[index] ? [[column, row[index]] as const] : [])))).filter(({ size }) => size);
}
