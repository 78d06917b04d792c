/** Finds what stands in a table and is not read from it, or not as it was meant. */
import type { Rows } from '../model/csv.js';
import { meant } from '../model/near-miss.js';

/** What says more about the figure of a column, after its name. */
const part = /\.(?:kind|source|period|note|tier)$/;

/** A column that the table of a section does not have. */
export interface StrayColumn {
  /** Its title as it stands in the table. */
  readonly title: string;
  /** The column it is taken for, where one is close. */
  readonly meant: string | undefined;
}

/** The columns of a table that its section does not have. `words` leads from a title to the key of a column. */
export function strayColumns([header = [], ...rows]: Rows, columns: readonly string[], words: ReadonlyMap<string, string>): readonly StrayColumn[] {
  const isKnown = (key: string): boolean => columns.includes(key) || columns.includes(key.replace(part, '')) || /^(?:salary\.)?(?:level|percentile):/.test(key);
  return header.flatMap((cell, index) => {
    const title = cell.trim();
    const isUsed = title !== '' || rows.some((row) => row[index]?.trim());
    if (!isUsed || isKnown(words.get(title.toLowerCase()) ?? title)) return [];
    return [{ title, meant: meant(title, columns) ?? meant(title.toLowerCase(), [...words.keys()]) }];
  });
}

/** The rows of a table that have more cells than its header: counted from 1, which is the header. */
export const longRows = ([header = [], ...rows]: Rows): readonly number[] => rows.flatMap((row, index) => (row.slice(header.length).some((cell) => cell.trim()) ? [index + 2] : []));

/** The columns of a table that stand in it twice: the last one counts. */
export const repeatedColumns = ([header = []]: Rows): readonly string[] => [...new Set(header.map((cell) => cell.trim()).filter((title, index, titles) => title && titles.indexOf(title) < index))];
