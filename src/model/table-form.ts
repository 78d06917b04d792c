/** What the tabular forms of the sections are made of: a form says how a value becomes rows, and how rows become it. */
import { knownKeyOf, readRows, writeRows, type KeyWords } from './column-keys.js';
import type { Rows } from './csv.js';
import type { Cells } from './figure-cells.js';
import { fieldOf, isOf, paragraphs, readFields, text, texts, writeFields, type Columns } from './table-cells.js';
import { readProse, readText, writeProse, writeText } from './text-cells.js';
import { isRecord } from './values.js';

/** The tabular form of one kind of value. */
export interface Form<Value = never> {
  /** Every column that has a fixed name, in their order. The first is always written, the others where they are used. */
  readonly columns: readonly string[];
  /** What may stand in the column `list`, where there is one. */
  readonly lists?: readonly string[];
  /** The column that a title stands for, where its name is made from the data. */
  readonly columnOf?: (title: string) => string | undefined;
  write(value: Value): readonly Cells[];
  read(rows: readonly Cells[]): unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const namesOf = (columns: Columns): readonly string[] => Object.entries(columns).flatMap(([name, { parts }]) => parts?.map((part) => `${name}.${part}`) ?? name);

/** A list of records, a row for each. A row of nothing but the column `shorthand` is a text instead of a record. */
/* @__NO_SIDE_EFFECTS__ */
export function records(columns: Columns, shorthand = ''): Form<readonly unknown[]> {
  const key = columns[shorthand]?.field ?? shorthand;
  return {
    columns: namesOf(columns),
    write: (list) => list.map((entry) => writeFields(columns, isRecord(entry) ? entry : { [key]: entry })),
    read: (rows) => rows.map((cells) => {
      const fields = readFields(columns, cells);
      return cells.size === 1 && cells.has(shorthand) ? fields[key] : fields;
    }),
  };
}

/** A list of texts, a row for each. */
export const textRows = /* @__PURE__ */ records({ text }, 'text');

/** What stands in one row. Several rows read as a list, for the check to name. */
const only = /* @__NO_SIDE_EFFECTS__ */ (form: Form<readonly unknown[]>, otherwise?: unknown): Form<unknown> => ({
  ...form,
  write: (value) => form.write([value]),
  read(rows) {
    const list = form.read(rows) as readonly unknown[];
    return list.length > 1 ? list : (list[0] ?? otherwise);
  },
});

/** One record in one row. */
export const record = /* @__NO_SIDE_EFFECTS__ */ (columns: Columns): Form<unknown> => only(records(columns), {});

/** One text in one row. */
export const textRow = /* @__PURE__ */ only(textRows);

const passage: Columns = { title: text, text: /* @__PURE__ */ fieldOf('body', paragraphs), items: texts };

/** Prose, a row for each paragraph and titled passage. One row of one paragraph is a text. */
export const proseRows: Form<unknown> = {
  columns: ['title', 'text', 'items'],
  write(value) {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.map((entry) => (isRecord(entry) ? writeFields(passage, entry) : new Map([['text', writeProse(list.length > 1 ? entry : value)]])));
  },
  read(rows) {
    const entries = rows.map((cells) => (cells.has('title') || cells.has('items') ? readFields(passage, cells) : readProse(cells.get('text') ?? '[]')));
    return entries.length === 1 && !isRecord(entries[0]) ? entries[0] : entries.flat();
  },
};

/**
 * Parts rows by what stands in a column; where nothing does, a row belongs with the one above. With `opens`, a row of
 * nothing else begins another part of that name.
 */
function part(rows: readonly Cells[], column: string, opens?: boolean): readonly (readonly [string, readonly Cells[]])[] {
  const parts: (readonly [string, Cells[]])[] = [];
  const open = new Map<string, Cells[]>();
  let name = '';
  for (const cells of rows) {
    const rest = new Map(cells);
    rest.delete(column);
    name = cells.get(column) ?? name;
    let rowsOfPart = open.get(name);
    if (!rowsOfPart || (opens && !rest.size)) {
      open.set(name, (rowsOfPart = []));
      parts.push([name, rowsOfPart]);
    }
    if (rest.size) rowsOfPart.push(rest);
  }
  return parts;
}

const under = (column: string, name: string, rows: readonly Cells[]): readonly Cells[] => rows.map((cells) => new Map([[column, name], ...cells]));

/**
 * An object of several lists, told apart by the column `list`, which holds the key of each. A row of nothing else is an
 * empty list. A name that is no key is kept as a list of records, as the document keeps unknown keys. Rows of no list
 * read as a list of their own, for the check to name.
 */
export const lists = /* @__NO_SIDE_EFFECTS__ */ (forms: Readonly<Record<string, Form<never>>>): Form<Fields> => ({
  columns: [...new Set(['list', ...Object.values(forms).flatMap(({ columns }) => columns)])],
  lists: Object.keys(forms),
  write: (value) => Object.entries(forms).flatMap(([name, form]) => {
    if (value[name] == null) return [];
    const rows = form.write(value[name] as never);
    return under('list', name, rows.length ? rows : [new Map()]);
  }),
  read(rows) {
    const parts = part(rows, 'list');
    const read = parts.map(([name, of]) => [name, (Object.hasOwn(forms, name) ? forms[name]! : records({})).read(of)] as const);
    return parts[0]?.[0] === '' ? read : Object.fromEntries(read);
  },
});

/**
 * A list of titled lists: `column` holds the title in each row of `items`. A row of nothing else begins another list,
 * even where there is one of that title.
 */
export const groups = /* @__NO_SIDE_EFFECTS__ */ (column: string, items: Form<readonly unknown[]>): Form<readonly { readonly title: string; readonly items: readonly unknown[] }[]> => ({
  columns: [column, ...items.columns],
  write(value) {
    const titles = new Set<string>();
    return value.flatMap(({ title, items: list }) => {
      const rows = items.write(list);
      const isOpened = rows.length > 0 && !titles.has(title);
      titles.add(title);
      return under(column, writeText(title), isOpened ? rows : [new Map(), ...rows]);
    });
  },
  read: (rows) => part(rows, column, true).map(([title, of]) => ({ title: readText(title), items: items.read(of) })),
});

/** Writes a section as rows, the header first, with the columns that are used. */
export function writeTable<Value>(form: Form<Value>, section: Value): Rows {
  // What has no fixed name comes last.
  const rank = (column: string): number => form.columns.findIndex((fixed) => isOf(column, fixed)) >>> 0;
  return writeRows(form.write(section), [form.columns[0]!], rank);
}

/**
 * Reads a section from rows or CSV text, the header first. Columns, and what stands under `list`, are known by their key,
 * large or small letters, or by one of `words`, which leads from a word in any language to its key. A row of empty cells
 * is passed over. Nothing is checked: what a cell holds is for the check to judge.
 */
export function readTable(form: Form, source: Rows | string, words: KeyWords = new Map()): unknown {
  return form.read(
    readRows(source, (title) => knownKeyOf(title, form.columns, words) ?? form.columnOf?.(title) ?? title)
      .map((cells) => new Map([...cells].map(([column, cell]) => [column, column === 'list' ? (knownKeyOf(cell, form.lists ?? [], words) ?? cell) : cell]))),
  );
}
