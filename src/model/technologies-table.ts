/**
 * The tabular form of the `technologies` section: a row for each. It cannot carry unknown keys; an object of nothing but a
 * name reads back as that name.
 */
import type { Rows } from './csv.js';
import type { Technologies } from './technologies.js';
import { text } from './table-cells.js';
import { readTable, records, writeTable, type Form } from './table-form.js';

/** The form of the `technologies` section as a table: its columns, and how it becomes rows. */
export const technologiesTable: Form<Technologies> = /* @__PURE__ */ records({ name: text, category: text, url: text }, 'name');

/** Writes the `technologies` section as rows, the header first, with the columns that are used. */
export const writeTechnologiesTable = (section: Technologies): Rows => writeTable(technologiesTable, section);

/** Reads the `technologies` section from rows or CSV text, the header first. `words` leads from a word in any language to the key of a column or list. */
export const readTechnologiesTable = (source: Rows | string, words?: ReadonlyMap<string, string>): unknown => readTable(technologiesTable, source, words);
