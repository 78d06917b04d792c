/**
 * The tabular form of the `regions` section: a row for each region, hub and regulation. The scale of a region is one cell,
 * `; ` between its steps. It cannot carry unknown keys.
 */
import type { Rows } from './csv.js';
import type { Regions } from './regions.js';
import { text, texts } from './table-cells.js';
import { lists, readTable, records, writeTable, type Form } from './table-form.js';

/** The form of the `regions` section as a table: its columns, and how it becomes rows. */
export const regionsTable: Form<Regions> = /* @__PURE__ */ lists({
  demand: /* @__PURE__ */ records({ name: text, code: text, value: text, scale: texts, trend: text }),
  hubs: /* @__PURE__ */ records({ name: text, country: text }),
  regulations: /* @__PURE__ */ records({ name: text, place: text }),
});

/** Writes the `regions` section as rows, the header first, with the columns that are used. */
export const writeRegionsTable = (section: Regions): Rows => writeTable(regionsTable, section);

/** Reads the `regions` section from rows or CSV text, the header first. `words` leads from a word in any language to the key of a column or list. */
export const readRegionsTable = (source: Rows | string, words?: ReadonlyMap<string, string>): unknown => readTable(regionsTable, source, words);
