/** What most pages never need of `<job-market>`: its table in every form, and what every element loads on use. */
import { tableOf, type SectionTable } from '../../chart/section-table.js';
import type { Market } from '../../model/market.js';
import { marketTable } from '../../model/market-table.js';

export * from '../../chart/section-on-use.js';
export const { writeTable, readTable, drawTable }: SectionTable<Market> = tableOf(marketTable);
