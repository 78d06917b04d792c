/** The tabular form of the `prosCons` section: a row for each. It cannot carry unknown keys. */
import type { Rows } from './csv.js';
import type { ProsCons } from './pros-cons.js';
import { lists, readTable, textRows, writeTable, type Form } from './table-form.js';

/** The form of the `prosCons` section as a table: its columns, and how it becomes rows. */
export const prosConsTable: Form<ProsCons> = /* @__PURE__ */ lists({ pros: textRows, cons: textRows });

/** Writes the `prosCons` section as rows, the header first, with the columns that are used. */
export const writeProsConsTable = (section: ProsCons): Rows => writeTable(prosConsTable, section);

/** Reads the `prosCons` section from rows or CSV text, the header first. `words` leads from a word in any language to the key of a column or list. */
export const readProsConsTable = (source: Rows | string, words?: ReadonlyMap<string, string>): unknown => readTable(prosConsTable, source, words);
