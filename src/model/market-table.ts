/**
 * The tabular form of the `market` section: a row for each paragraph and titled passage of the challenges, growth paths and
 * trends. It cannot carry unknown keys.
 */
import type { Rows } from './csv.js';
import type { Market } from './market.js';
import { lists, proseRows, readTable, writeTable, type Form } from './table-form.js';

/** The form of the `market` section as a table: its columns, and how it becomes rows. */
export const marketTable: Form<Market> = /* @__PURE__ */ lists({ challenges: proseRows, growthPaths: proseRows, trends: proseRows });

/** Writes the `market` section as rows, the header first, with the columns that are used. */
export const writeMarketTable = (section: Market): Rows => writeTable(marketTable, section);

/** Reads the `market` section from rows or CSV text, the header first. `words` leads from a word in any language to the key of a column or list. */
export const readMarketTable = (source: Rows | string, words?: ReadonlyMap<string, string>): unknown => readTable(marketTable, source, words);
