/** What most pages never need of `<work-balance>`: its table in every form, and what every element loads on use. */
import { tableOf } from '../../chart/section-table.js';
import { balanceTable } from '../../model/balance-table.js';

export * from '../../chart/section-on-use.js';
export const { writeTable, readTable, drawTable } = tableOf(balanceTable);
