import type { SectionCode } from '../../chart/section-element.js';
import { tableOf } from '../../chart/section-table.js';
import { caseStudiesTable } from '../../model/case-studies-table.js';
import type { CaseStudies } from '../../model/case-studies.js';

/** What most pages never need of `<case-studies>`: its table in every form, and what every element loads on use. */
export const code: SectionCode<CaseStudies> = tableOf(caseStudiesTable);
