/** What most pages never need of `<tech-stack>`: its table in every form, and what every element loads on use. */
import { tableOf, type SectionTable } from '../../chart/section-table.js';
import type { Technologies } from '../../model/technologies.js';
import { technologiesTable } from '../../model/technologies-table.js';

export * from '../../chart/section-on-use.js';
export const { writeTable, readTable, drawTable }: SectionTable<Technologies> = tableOf(technologiesTable);
