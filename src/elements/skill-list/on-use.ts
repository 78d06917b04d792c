import type { SectionCode } from '../../chart/section-element.js';
import { tableOf } from '../../chart/section-table.js';
import { skillsTable } from '../../model/skills-table.js';
import type { Skills } from '../../model/skills.js';

/** What most pages never need of `<skill-list>`: its table in every form, and what every element loads on use. */
export const code: SectionCode<Skills> = tableOf(skillsTable);
