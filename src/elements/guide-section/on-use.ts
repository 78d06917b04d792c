/** What most pages never need of `<guide-section>`: its table in every form, and what every element loads on use. */
import { tableOf, type SectionTable } from '../../chart/section-table.js';
import type { Prose } from '../../model/prose.js';
import { proseTable } from '../../model/prose-table.js';

export * from '../../chart/section-on-use.js';
export const { writeTable, readTable, drawTable }: SectionTable<Prose> = tableOf(proseTable);
