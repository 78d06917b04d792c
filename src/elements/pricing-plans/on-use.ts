import { tableCode } from '../../chart/section-on-use.js';
import type { Rows } from '../../model/csv.js';
import { readPricingTable, writePricingTable } from '../../model/pricing-table.js';
import { pricingColumnWords } from '../../words/en/pricing-columns.js';
import { keysByWord } from '../../words/words.js';
import { drawComparison } from './draw-comparison.js';

/** What most pages never need of `<pricing-plans>`, or not before it stands: its comparison and its table, with columns named in any language that is known, and what every element loads on use. */
export const code = {
  ...tableCode,
  drawComparison,
  readTable: (rows: Rows | string): unknown => readPricingTable(rows, keysByWord('pricingColumns', pricingColumnWords, (columns) => columns)),
  writeTable: writePricingTable,
};
