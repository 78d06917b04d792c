/** What most pages never need of `<pricing-plans>`: its comparison and its table, and the toolbar. Loaded when it is used. */
export { drawTools } from '../../chart/tools.js';
export { writeCsv } from '../../model/csv.js';
export { readPricingTable, writePricingTable } from '../../model/pricing-table.js';
export { columnWords } from './column-words.js';
export { drawComparison } from './draw-comparison.js';
