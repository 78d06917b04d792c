/** What most pages never need of `<education-path>`: its table in every form, and what every element loads on use. */
import { tableOf, type SectionTable } from '../../chart/section-table.js';
import type { Education } from '../../model/education.js';
import { educationTable } from '../../model/education-table.js';

export * from '../../chart/section-on-use.js';
export const { writeTable, readTable, drawTable }: SectionTable<Education> = tableOf(educationTable);
