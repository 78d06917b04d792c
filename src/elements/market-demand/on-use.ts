/** What most pages never need of `<market-demand>`: its table in every form, and what every element loads on use. */
import { tableOf, type SectionTable } from '../../chart/section-table.js';
import type { Demand } from '../../model/demand.js';
import { demandTable } from '../../model/demand-table.js';

export * from '../../chart/section-on-use.js';
export const { writeTable, readTable, drawTable }: SectionTable<Demand> = tableOf(demandTable);
