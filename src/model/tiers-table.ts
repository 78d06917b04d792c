/** The tabular form of the `tiers` section: a row per tier. */
import { readCsv, type Rows } from './csv.js';
import { parseFigure } from './figure-text.js';
import type { Tier, Tiers } from './tiers.js';

/** The columns of the table, in their order. */
export const tierColumns = ['title', 'id', 'track', 'minYears', 'maxYears', 'description', 'focus'] as const;

/** Texts in one cell. Where the cell would read as other texts than were written, and for titled lists, it is JSON. */
function writeTexts(value: unknown, between: string, breaks: RegExp): string {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isPlain = (text: unknown): boolean => typeof text === 'string' && text.trim() === text && text !== '' && !breaks.test(`${text} `) && !/^["[]/.test(text);
  const isList = Array.isArray(value) && between === paragraph ? value.length > 1 : true;
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

const paragraph = '\n\n';
const blankLine = /\r?\n[ \t]*\r?\n/;
const semicolon = /;\s+/;

const readDescription = (cell: string): unknown => readJson(cell) ?? (blankLine.test(cell) ? cell.split(blankLine) : cell);

function readFocus(cell: string): unknown {
  const read = readJson(cell);
  return Array.isArray(read) ? read : cell.split(semicolon);
}

function writeRow({ title, id, track, experience, description, focus }: Tier): Readonly<Record<(typeof tierColumns)[number], string>> {
  return {
    title,
    id: id ?? '',
    track: track ?? '',
    minYears: String(experience?.minYears ?? ''),
    maxYears: String(experience?.maxYears ?? ''),
    description: description === undefined || description === '' ? '' : writeTexts(description, paragraph, blankLine),
    focus: focus?.length ? writeTexts(focus, '; ', semicolon) : '',
  };
}

/**
 * Writes tiers as rows, the header first, with the columns that are used. It cannot carry alternate titles, pay, unknown
 * keys, and what is empty: texts, lists, an `experience` without years.
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
    else tier[column] = column === 'description' ? readDescription(cell) : column === 'focus' ? readFocus(cell) : cell;
  }
  return Object.keys(experience).length ? { ...tier, experience } : tier;
}

/**
 * Reads tiers from rows or CSV text, the header first. Columns are known by their key, or by one of `words`, which leads
 * from a word in any language to its key. Nothing is checked: what a cell holds is for the check to judge.
 */
export function readTiersTable(source: Rows | string, words: ReadonlyMap<string, string> = new Map()): readonly Record<string, unknown>[] {
  const [header = [], ...rows] = typeof source === 'string' ? readCsv(source) : source;
  const columns = header.map((title) => words.get(title.trim().toLowerCase()) ?? title.trim());
  return rows.map((row) => readRow(new Map(columns.map((column, index) => [column, row[index] ?? ''] as const).filter(([, cell]) => cell !== ''))));
}
