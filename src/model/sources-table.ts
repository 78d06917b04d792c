/** The tabular form of a guide's `sources`: a row for each. It cannot carry unknown keys. */
import type { Rows } from './csv.js';
import type { Source } from './source.js';
import { text } from './table-cells.js';
import { readTable, records, writeTable, type Form } from './table-form.js';

/** The form of sources as a table: its columns, and how it becomes rows. */
export const sourcesTable: Form<readonly Source[]> = /* @__PURE__ */ records({ id: text, title: text, publisher: text, url: text, period: text, retrieved: text, license: text, attribution: text });

/** Writes sources as rows, the header first, with the columns that are used. */
export const writeSourcesTable = (section: readonly Source[]): Rows => writeTable(sourcesTable, section);

/** Reads sources from rows or CSV text, the header first. `words` leads from a word in any language to the key of a column or list. */
export const readSourcesTable = (source: Rows | string, words?: ReadonlyMap<string, string>): unknown => readTable(sourcesTable, source, words);
