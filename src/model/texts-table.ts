/** The tabular form of a list of texts (`responsibilities mistakes advice`): a row for each. It carries everything. */
import type { Rows } from './csv.js';
import { readTable, textRows, writeTable, type Form } from './table-form.js';

/** The form of a list of texts as a table: its columns, and how it becomes rows. */
export const textsTable: Form<readonly string[]> = textRows;

/** Writes a list of texts as rows, the header first, with the columns that are used. */
export const writeTextsTable = (section: readonly string[]): Rows => writeTable(textsTable, section);

/** Reads a list of texts from rows or CSV text, the header first. `words` leads from a word in any language to the key of a column or list. */
export const readTextsTable = (source: Rows | string, words?: ReadonlyMap<string, string>): unknown => readTable(textsTable, source, words);
