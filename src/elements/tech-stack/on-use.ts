import type { SectionCode } from '../../chart/section-element.js';
import { tableOf } from '../../chart/section-table.js';
import { technologiesTable } from '../../model/technologies-table.js';
import type { Technologies } from '../../model/technologies.js';

/** What most pages never need of `<tech-stack>`: its table in every form, and what every element loads on use. */
export const code: SectionCode<Technologies> = tableOf(technologiesTable);
