/** Figures in the cells of a table: the number in one column, the rest of the figure in columns of their own. */
import { readFigure, type Figure } from './figure.js';
import { parseFigure, writeFigure } from './figure-text.js';
import { isRecord } from './values.js';

/** The cells of a row by their column; a cell without text is absent. */
export type Cells = Map<string, string>;

const rest = ['kind', 'source', 'period', 'note'] as const;

/** A source in a cell: its id, or a whole source as JSON. An id that looks like JSON is written as JSON too. */
export const writeSource = (source: unknown): string => (typeof source === 'string' && !/^["{]/.test(source) ? source : JSON.stringify(source));

/** Reads a source from a cell. */
export function readSource(cell: string): unknown {
  if (!/^["{]/.test(cell)) return cell;
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return cell;
  }
}

/** Writes a figure into its column, and what else is known of it into `median.kind`, `median.source`, `median.period`, `median.note`. */
export function writeFigureCells(cells: Cells, column: string, figure: Figure): void {
  cells.set(column, writeFigure(figure));
  const reading = readFigure(figure);
  for (const part of rest) {
    const value = reading[part];
    if (value !== undefined) cells.set(`${column}.${part}`, typeof value === 'string' && part !== 'source' ? value : writeSource(value));
  }
}

/** Reads a column's figure together with what its other columns say of it. */
export function readFigureCells(cells: Cells, column: string): unknown {
  const figure = parseFigure(cells.get(column) ?? '');
  const parts = rest.flatMap((part) => {
    const cell = cells.get(`${column}.${part}`);
    return cell === undefined ? [] : [[part, part === 'source' ? readSource(cell) : cell] as const];
  });
  if (!parts.length) return figure;
  return { ...(isRecord(figure) ? figure : { value: figure }), ...Object.fromEntries(parts) };
}
