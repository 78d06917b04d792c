/** What most pages never need of `<region-outlook>`: its table in every form, and what every element loads on use. */
import { tableOf, type SectionTable } from '../../chart/section-table.js';
import type { Regions } from '../../model/regions.js';
import { regionsTable } from '../../model/regions-table.js';

export * from '../../chart/section-on-use.js';
export const { writeTable, readTable, drawTable }: SectionTable<Regions> = tableOf(regionsTable);
