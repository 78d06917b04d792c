/** The tabular form of the `salary` section: a row per salary. */
import { keyOf, readRows, writeRows, type KeyWords } from './column-keys.js';
import type { Rows } from './csv.js';
import { readFigureCells, readSource, writeFigureCells, writeSource, type Cells } from './figure-cells.js';
import type { Salary, SalarySection } from './salary.js';

const texts = ['name', 'region', 'currency', 'unitText'] as const;
const figures = ['minValue', 'maxValue', 'percentile10', 'percentile25', 'median', 'percentile75', 'percentile90', 'mean', 'sampleSize'] as const;

/** The columns that are not made from the data. */
export const salaryColumns = [...texts, ...figures, 'asOf', 'source', 'note'] as const;

/** The end of a column that says more about the figure of another. */
const part = /(?<!\\)(?:\\\\)*\.(?:kind|source|period|note|tier)$/i;
/** A figure's name may end like one of its own columns: then the dot is escaped. */
const escaped = (name: string): string => name.replaceAll('\\', '\\\\').replace(part, '\\$&');
/** Undoes `escaped`, and drops the number that tells a second level of one name from the first. */
const unescaped = (name: string): string => name.replace(/\\(\D)|\\\d+$/gs, (_, character: string | undefined) => character ?? '');
const toLower = (text: string): string => text.toLowerCase();

/**
 * The column of a level or percentile, also of the pay within another row, with all but the name in small letters; nothing
 * for another title. A level's name is its own, with the space around it.
 */
export const namedColumn = (title: string): string | undefined =>
  /^(?:salary\.)?(?:level|percentile):/i.test(title) ? title.replace(/^[^:]+/, toLower).replace(part, toLower) : undefined;

/** Writes one salary into the cells of a row. */
export function writeSalaryRow(salary: Salary): Cells {
  const cells: Cells = new Map();
  for (const key of [...texts, 'asOf', 'note'] as const) if (salary[key] !== undefined) cells.set(key, salary[key]);
  for (const key of figures) writeFigureCells(cells, key, salary[key]);
  for (const { percent, value } of salary.percentiles ?? []) writeFigureCells(cells, `percentile:${percent}`, value);
  const names = new Map<string, number>();
  for (const { name, value, tier } of salary.levels ?? []) {
    const again = (names.get(name) ?? 0) + 1;
    names.set(name, again);
    const column = `level:${escaped(name)}${again > 1 ? `\\${again}` : ''}`;
    writeFigureCells(cells, column, value);
    if (tier !== undefined) cells.set(`${column}.tier`, tier);
  }
  if (salary.source !== undefined) cells.set('source', writeSource(salary.source));
  return cells;
}

const rankOf = (column: string): number => {
  const base = column.replace(/\.[a-z]+$/, '');
  const at = (salaryColumns as readonly string[]).indexOf(base);
  // The last of the figures counts people, and stands after all pay.
  return at >= 0 && at < texts.length + figures.length - 1 ? at : base.startsWith('percentile:') ? 50 : base.startsWith('level:') ? 51 : 52 + at;
};

/**
 * Writes one salary or several as rows, the header first, with the columns that are used. An empty text and an empty list
 * of levels or percentiles read back as absent, a list of one salary as that salary, and levels that stand in another
 * order in another row take the order of the first.
 */
export const writeSalaryTable = (salary: SalarySection | readonly Salary[]): Rows => writeRows([salary].flat().map(writeSalaryRow), ['currency'], rankOf);

/** Reads one salary from the cells of a row. */
export function readSalaryRow(cells: Cells): Record<string, unknown> {
  const salary: Record<string, unknown> = {};
  const levels: unknown[] = [];
  const percentiles: unknown[] = [];
  for (const [column, cell] of cells) {
    if (part.test(column)) continue;
    const [, type, name = ''] = /^(level|percentile):(.*)$/s.exec(column) ?? [];
    if (type === 'level') {
      const tier = cells.get(`${column}.tier`);
      levels.push({ name: unescaped(name), value: readFigureCells(cells, column), ...(tier !== undefined && { tier }) });
    } else if (type === 'percentile') percentiles.push({ percent: name.trim() && Number.isFinite(Number(name)) ? Number(name) : name, value: readFigureCells(cells, column) });
    else if (column === 'source') salary.source = readSource(cell);
    else if ((figures as readonly string[]).includes(column)) salary[column] = readFigureCells(cells, column);
    else salary[column] = cell;
  }
  if (levels.length) salary.levels = levels;
  if (percentiles.length) salary.percentiles = percentiles;
  return salary;
}

/**
 * Reads salaries from rows or CSV text, the header first. Columns are known by their key, or by one of `words`, which
 * leads from a word in any language to its key. Nothing is checked: what a cell holds is for the check to judge.
 */
export function readSalaryTable(source: Rows | string, words: KeyWords = new Map()): Record<string, unknown> | readonly Record<string, unknown>[] {
  const salaries = readRows(source, (title) => namedColumn(title) ?? keyOf(title, salaryColumns, words)).map(readSalaryRow);
  return salaries.length === 1 ? salaries[0]! : salaries;
}
