import type { SectionCode } from '../../chart/section-element.js';
import { tableOf } from '../../chart/section-table.js';
import { educationTable } from '../../model/education-table.js';
import type { Education } from '../../model/education.js';

/** What most pages never need of `<education-path>`: its table in every form, and what every element loads on use. */
export const code: SectionCode<Education> = tableOf(educationTable);
