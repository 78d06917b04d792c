/** What most pages never need of `<job-market>`: its table in every form, and what every element loads on use. */
import { tableOf } from '../../chart/section-table.js';
import { marketTable } from '../../model/market-table.js';

export * from '../../chart/section-on-use.js';
export const { writeTable, readTable, drawTable } = tableOf(marketTable);
