/** How the fields of a record stand in the cells of a row. */
import { readFigureCells, readSource, writeFigureCells, writeSource, type Cells } from './figure-cells.js';
import { readProse, readText, readTexts, writeProse, writeText, writeTexts } from './text-cells.js';

/** How one kind of value is written into a row and read from it. */
export interface Codec {
  /** Writes a value that is there into its column, or into several that begin with its name and a dot. */
  write(cells: Cells, column: string, value: unknown): void;
  /** Reads it back; what is not a value of the kind stays as it is, for the check to name. */
  read(cells: Cells, column: string): unknown;
  /** The names of its columns, after its own and a dot, where it has none of its own. */
  readonly parts?: readonly string[];
  /** The key of the field, where the column has another name. */
  readonly field?: string;
}

/** A codec for each field of a record, by its column. */
export type Columns = Readonly<Record<string, Codec>>;

/** Whether a cell stands in a column, or in one that says more about it. */
export const isOf = (cell: string, column: string): boolean => cell === column || cell.startsWith(`${column}.`);

/** A value that needs one cell. */
const inCell = (write: (value: never) => string, read: (cell: string) => unknown): Codec => ({
  write: (cells, column, value) => cells.set(column, write(value as never)),
  read: (cells, column) => cells.has(column) ? read(cells.get(column)!) : undefined,
});

/** A text. */
export const text = /* @__PURE__ */ inCell(writeText, readText);

/** A list of texts, `; ` between them. */
export const texts = /* @__PURE__ */ inCell(writeTexts, readTexts);

/** Prose, a blank line between paragraphs. */
export const prose = /* @__PURE__ */ inCell(writeProse, readProse);

/** Paragraphs, a blank line between them. */
export const paragraphs = /* @__PURE__ */ inCell((list: readonly string[]) => writeProse(list.length === 1 ? list[0] : list), (cell) => [readProse(cell)].flat());

/** A source: its id, or a whole one as JSON. */
export const citation = /* @__PURE__ */ inCell((source: unknown) => writeSource(source) || '""', readSource);

/** A figure, with `.kind`, `.source`, `.period` and `.note` in columns of their own. */
export const figure: Codec = { write: writeFigureCells, read: readFigureCells };

/** A field whose column has another name than its key. */
export const fieldOf = /* @__NO_SIDE_EFFECTS__ */ (field: string, codec: Codec): Codec => ({ ...codec, field });

/** A row within a row: its columns begin with the name of the field and a dot. */
export const inside = /* @__NO_SIDE_EFFECTS__ */ (write: (value: never) => Cells, read: (cells: Cells) => Readonly<Record<string, unknown>>, parts: readonly string[]): Codec => ({
  parts,
  write(cells, column, value) {
    for (const [part, cell] of write(value as never)) cells.set(`${column}.${part}`, cell);
  },
  read(cells, column) {
    const fields = read(new Map([...cells].flatMap(([key, cell]) => (key.startsWith(`${column}.`) ? [[key.slice(column.length + 1), cell] as const] : []))));
    // What is said of figures that are not there makes no row.
    return Object.keys(fields).length || cells.has(column) ? fields : undefined;
  },
});

/** Writes the fields of a record that are there. */
export function writeFields(columns: Columns, value: Readonly<Record<string, unknown>>): Cells {
  const cells: Cells = new Map();
  for (const [column, codec] of Object.entries(columns)) {
    const field = value[codec.field ?? column];
    if (field != null) codec.write(cells, column, field);
  }
  return cells;
}

/** Reads the fields of a record. A cell that belongs to none is kept as text, as the document keeps unknown keys. */
export function readFields(columns: Columns, cells: Cells): Record<string, unknown> {
  const names = [...cells.keys()];
  const fields = Object.entries(columns).flatMap(([column, codec]) => {
    const value = names.some((cell) => isOf(cell, column)) ? codec.read(cells, column) : undefined;
    return value === undefined ? [] : [[codec.field ?? column, value] as const];
  });
  const others = [...cells].filter(([cell]) => !Object.keys(columns).some((column) => isOf(cell, column)));
  return Object.fromEntries<unknown>([...fields, ...others]);
}

/** A record in the row of another: its columns begin with the name of its field and a dot. */
export const nested = /* @__NO_SIDE_EFFECTS__ */ (columns: Columns): Codec =>
  inside((value: Readonly<Record<string, unknown>>) => writeFields(columns, value), (cells) => readFields(columns, cells), Object.keys(columns));
