/**
 * The tabular form of the `balance` section: a row each for stress and rating, as their fields differ, then one for each
 * paragraph, cause and mitigation. A scale is one cell, `; ` between its steps. It cannot carry unknown keys.
 */
import type { Rows } from './csv.js';
import type { Balance } from './balance.js';
import { text, texts } from './table-cells.js';
import { lists, proseRows, readTable, record, textRows, writeTable, type Form } from './table-form.js';

/** The form of the `balance` section as a table: its columns, and how it becomes rows. */
export const balanceTable: Form<Balance> = /* @__PURE__ */ lists({
  stress: /* @__PURE__ */ record({ from: text, to: text, scale: texts }),
  rating: /* @__PURE__ */ record({ value: text, scale: texts }),
  body: proseRows,
  causes: textRows,
  mitigations: textRows,
});

/** Writes the `balance` section as rows, the header first, with the columns that are used. */
export const writeBalanceTable = (section: Balance): Rows => writeTable(balanceTable, section);

/** Reads the `balance` section from rows or CSV text, the header first. `words` leads from a word in any language to the key of a column or list. */
export const readBalanceTable = (source: Rows | string, words?: ReadonlyMap<string, string>): unknown => readTable(balanceTable, source, words);
