/** Figures in the cells of a row: the number in its own column, what else is known of it in columns named after that. */
import { readFigure, type Figure } from './figure.js';
import { parseFigure, writeFigure } from './figure-text.js';
import { isRecord } from './values.js';

/** The cells of a row, by their columns. */
export type Cells = Map<string, string>;

/** What is known of a figure besides its number. */
const figureParts = ['kind', 'source', 'period', 'note'] as const;

/** A source in a cell: its id, or a whole source as JSON. An id that looks like JSON is written as JSON too. */
export const writeSource = (source: unknown): string => (typeof source === 'string' && !/^["{]/.test(source) ? source : JSON.stringify(source));

/** Reads a source from a cell. */
export const readSource = (cell: string): unknown => (/^["{]/.test(cell) ? readJsonCell(cell) : cell);

/** Reads JSON from a cell; a cell that is none stays as it is. */
export function readJsonCell(cell: string): unknown {
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return cell;
  }
}

/** Writes a figure into its column, and the rest of it into those that follow. */
export function writeFigureCells(cells: Cells, column: string, figure: Figure | undefined): void {
  if (figure === undefined) return;
  cells.set(column, writeFigure(figure));
  const reading = readFigure(figure);
  for (const part of figureParts) {
    const value = reading[part];
    if (value !== undefined) cells.set(`${column}.${part}`, typeof value === 'string' && part !== 'source' ? value : writeSource(value));
  }
}

/** Reads a column's figure together with what its other columns say of it. Where there is no figure, they say it of nothing. */
export function readFigureCells(cells: ReadonlyMap<string, string>, column: string): unknown {
  const number = cells.get(column);
  if (!number) return undefined;
  const figure = parseFigure(number);
  const parts = figureParts.flatMap((part) => {
    const cell = cells.get(`${column}.${part}`);
    return cell === undefined ? [] : [[part, part === 'source' ? readSource(cell) : cell] as const];
  });
  if (!parts.length) return figure;
  return { ...(isRecord(figure) ? figure : { value: figure }), ...Object.fromEntries(parts) };
}
