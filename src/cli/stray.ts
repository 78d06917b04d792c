/** Finds what stands in a table and is not read from it, or not as it was meant. */
import type { Rows } from '../model/csv.js';
import { meant } from '../model/near-miss.js';

/** What says more about the figure of a column, after its name. */
const part = /\.(?:kind|source|period|note|tier)$/i;

/** A column that is named after what it holds. */
const isNamed = /^(?:salary\.)?(?:level|percentile):/i;

/** A column that the table of a section does not have. */
export interface StrayColumn {
  /** Its title as it stands in the table. */
  readonly title: string;
  /** The column it is taken for, where one is close. */
  readonly meant: string | undefined;
}

/** The columns of a table that its section does not have. `words` leads from a title to the key of a column. */
export function strayColumns([header = [], ...rows]: Rows, columns: readonly string[], words: ReadonlyMap<string, string>): readonly StrayColumn[] {
  const lower = new Set(columns.map((column) => column.toLowerCase()));
  const isKnown = (title: string): boolean => words.has(title.toLowerCase()) || lower.has(title.toLowerCase().replace(part, '')) || isNamed.test(title);
  return header.flatMap((cell, index) => {
    const title = cell.trim();
    const isUsed = title !== '' || rows.some((row) => row[index]?.trim());
    if (!isUsed || isKnown(title)) return [];
    return [{ title, meant: meant(title, columns) ?? meant(title.toLowerCase(), [...words.keys()]) }];
  });
}

/** What is said of a figure in rows where there is none, which is left out there. */
export interface Idle {
  /** The title of the column. */
  readonly title: string;
  /** The rows, counted from 1, which is the header. */
  readonly rows: readonly number[];
}

/** The columns that say more about a figure, with the rows in which they say it of nothing. `words` leads from a title to the key of a column. */
export function idleCells([header = [], ...rows]: Rows, columns: readonly string[], words: ReadonlyMap<string, string>): readonly Idle[] {
  const keys = header.map((cell) => (words.get(cell.trim().toLowerCase()) ?? cell.trim()).toLowerCase());
  return keys.flatMap((key, index) => {
    const of = key.replace(part, '');
    const isAbout = of !== key && (isNamed.test(of) || columns.some((column) => column.toLowerCase() === of));
    const idle = isAbout ? rows.flatMap((row, at) => (row[index] && !row[keys.lastIndexOf(of)] ? [at + 2] : [])) : [];
    return idle.length ? [{ title: header[index]!.trim(), rows: idle }] : [];
  });
}

/** The rows of a table that have more cells than its header: counted from 1, which is the header. */
export const longRows = ([header = [], ...rows]: Rows): readonly number[] => rows.flatMap((row, index) => (row.slice(header.length).some((cell) => cell.trim()) ? [index + 2] : []));

/** The columns of a table that stand in it twice: the last one counts. */
export const repeatedColumns = ([header = []]: Rows): readonly string[] => [...new Set(header.map((cell) => cell.trim()).filter((title, index, titles) => title && titles.indexOf(title) < index))];
