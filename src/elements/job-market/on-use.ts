import type { SectionCode } from '../../chart/section-element.js';
import { tableOf } from '../../chart/section-table.js';
import { marketTable } from '../../model/market-table.js';
import type { Market } from '../../model/market.js';

/** What most pages never need of `<job-market>`: its table in every form, and what every element loads on use. */
export const code: SectionCode<Market> = tableOf(marketTable);
