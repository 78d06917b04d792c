import { tableCode } from '../../chart/section-on-use.js';
import type { TableCode } from '../../chart/table-element.js';
import { drawTools } from '../../chart/tools.js';
import type { Pricing } from '../../model/pricing.js';
import { readPricingTable, writePricingTable } from '../../model/pricing-table.js';
import { pricingWords } from '../../words/en/pricing.js';
import { pricingColumnWords } from '../../words/en/pricing-columns.js';
import { keysByWord } from '../../words/words.js';
import { drawComparison } from './draw-comparison.js';

/** What most pages never need of `<pricing-plans>`, or not before it stands: its comparison and its table, with columns named in any language that is known, and what every element loads on use. */
export const code: TableCode<Pricing> & { readonly drawComparison: typeof drawComparison } = {
  ...tableCode,
  drawComparison,
  drawTools: (host, name) => drawTools(host, name, host.language.words('pricing', pricingWords).showPlans),
  readTable: (rows) => readPricingTable(rows, keysByWord('pricingColumns', pricingColumnWords, (columns) => columns)),
  writeTable: writePricingTable,
};
