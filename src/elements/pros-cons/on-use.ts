/** What most pages never need of `<pros-cons>`: its table in every form, and what every element loads on use. */
import { tableOf, type SectionTable } from '../../chart/section-table.js';
import type { ProsCons } from '../../model/pros-cons.js';
import { prosConsTable } from '../../model/pros-cons-table.js';

export * from '../../chart/section-on-use.js';
export const { writeTable, readTable, drawTable }: SectionTable<ProsCons> = tableOf(prosConsTable);
