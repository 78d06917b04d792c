/** What most pages never need of `<skill-list>`: its table in every form, and what every element loads on use. */
import { tableOf, type SectionTable } from '../../chart/section-table.js';
import type { Skills } from '../../model/skills.js';
import { skillsTable } from '../../model/skills-table.js';

export * from '../../chart/section-on-use.js';
export const { writeTable, readTable, drawTable }: SectionTable<Skills> = tableOf(skillsTable);
