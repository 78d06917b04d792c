/** What most pages never need of `<pricing-plans>`, or not before it stands: its comparison and its table, and what every element loads on use. */
import type { Rows } from '../../model/csv.js';
import { readPricingTable } from '../../model/pricing-table.js';
import { pricingColumnWords } from '../../words/en/pricing-columns.js';
import { keysByWord } from '../../words/words.js';

export * from '../../chart/section-on-use.js';
export { writePricingTable as writeTable } from '../../model/pricing-table.js';
export { drawComparison } from './draw-comparison.js';

/** Reads the table, with columns named in any language that is known. */
export const readTable = (rows: Rows | string): unknown => readPricingTable(rows, keysByWord('pricingColumns', pricingColumnWords, (columns) => columns));
