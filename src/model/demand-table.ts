/**
 * The tabular form of the `demand` section: one row, so that occupations can stand one below the other. Scale and drivers
 * are a cell each, `; ` between them. It cannot carry unknown keys.
 */
import type { Rows } from './csv.js';
import type { Demand } from './demand.js';
import { citation, text, texts } from './table-cells.js';
import { readTable, record, writeTable, type Form } from './table-form.js';

/** The form of the `demand` section as a table: its columns, and how it becomes rows. */
export const demandTable: Form<Demand> = /* @__PURE__ */ record({ value: text, scale: texts, drivers: texts, note: text, source: citation });

/** Writes the `demand` section as rows, the header first, with the columns that are used. */
export const writeDemandTable = (section: Demand): Rows => writeTable(demandTable, section);

/** Reads the `demand` section from rows or CSV text, the header first. `words` leads from a word in any language to the key of a column or list. */
export const readDemandTable = (source: Rows | string, words?: ReadonlyMap<string, string>): unknown => readTable(demandTable, source, words);
