/** What most pages never need of `<work-balance>`: its table in every form, and what every element loads on use. */
import { tableOf, type SectionTable } from '../../chart/section-table.js';
import type { Balance } from '../../model/balance.js';
import { balanceTable } from '../../model/balance-table.js';

export * from '../../chart/section-on-use.js';
export const { writeTable, readTable, drawTable }: SectionTable<Balance> = tableOf(balanceTable);
