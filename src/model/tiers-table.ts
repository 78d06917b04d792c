/** The tabular form of the `tiers` section: a row per tier. */
import { keyOf, readRows, type KeyWords } from './column-keys.js';
import type { Rows } from './csv.js';
import { parseFigure } from './figure-text.js';
import { readProse, readTexts, writeProse, writeTexts } from './text-cells.js';
import type { Tier, Tiers } from './tiers.js';

/** The columns of the table, in their order. */
export const tierColumns = ['title', 'id', 'alternateTitles', 'track', 'minYears', 'maxYears', 'description', 'focus'] as const;

function writeRow({ title, id, alternateTitles, track, experience, description, focus }: Tier): Readonly<Record<(typeof tierColumns)[number], string>> {
  return {
    title,
    id: id ?? '',
    alternateTitles: alternateTitles?.length ? writeTexts(alternateTitles) : '',
    track: track ?? '',
    minYears: String(experience?.minYears ?? ''),
    maxYears: String(experience?.maxYears ?? ''),
    description: description === undefined || description === '' ? '' : writeProse(description),
    focus: focus?.length ? writeTexts(focus) : '',
  };
}

/**
 * Writes tiers as rows, the header first, with the columns that are used. It cannot carry pay, unknown keys, and what is
 * empty: texts, lists, an `experience` without years.
 */
export function writeTiersTable(tiers: Tiers): Rows {
  const rows = tiers.map(writeRow);
  const columns = tierColumns.filter((column) => column === 'title' || rows.some((row) => row[column] !== ''));
  return [[...columns], ...rows.map((row) => columns.map((column) => row[column]))];
}

/** A number of years; what is none stays as it is, for the check to name. */
function readYears(cell: string): unknown {
  const figure = parseFigure(cell);
  return typeof figure === 'number' ? figure : cell;
}

function readRow(cells: ReadonlyMap<string, string>): Record<string, unknown> {
  const tier: Record<string, unknown> = {};
  const experience: Record<string, unknown> = {};
  for (const [column, cell] of cells) {
    if (column === 'minYears' || column === 'maxYears') experience[column] = readYears(cell);
    else tier[column] = column === 'description' ? readProse(cell) : column === 'focus' || column === 'alternateTitles' ? readTexts(cell) : cell;
  }
  return Object.keys(experience).length ? { ...tier, experience } : tier;
}

/**
 * Reads tiers from rows or CSV text, the header first. Columns are known by their key, or by one of `words`, which leads
 * from a word in any language to its key. Nothing is checked: what a cell holds is for the check to judge.
 */
export function readTiersTable(source: Rows | string, words: KeyWords = new Map()): readonly Record<string, unknown>[] {
  return readRows(source, (title) => keyOf(title, tierColumns, words)).map(readRow);
}
