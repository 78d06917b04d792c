/**
 * The tabular form of prose (`coreFunctions workSetting careerPath globalOutlook portfolio`): a row for each paragraph and
 * titled passage. A passage's paragraphs are one cell, a blank line between them; its points too, `; ` between them. It
 * cannot carry unknown keys.
 */
import type { Rows } from './csv.js';
import type { Prose } from './prose.js';
import { proseRows, readTable, writeTable, type Form } from './table-form.js';

/** The form of prose as a table: its columns, and how it becomes rows. */
export const proseTable: Form<Prose> = proseRows;

/** Writes prose as rows, the header first, with the columns that are used. */
export const writeProseTable = (section: Prose): Rows => writeTable(proseTable, section);

/** Reads prose from rows or CSV text, the header first. `words` leads from a word in any language to the key of a column or list. */
export const readProseTable = (source: Rows | string, words?: ReadonlyMap<string, string>): unknown => readTable(proseTable, source, words);
