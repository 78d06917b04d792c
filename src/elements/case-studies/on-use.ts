/** What most pages never need of `<case-studies>`: its table in every form, and what every element loads on use. */
import { tableOf, type SectionTable } from '../../chart/section-table.js';
import type { CaseStudies } from '../../model/case-studies.js';
import { caseStudiesTable } from '../../model/case-studies-table.js';

export * from '../../chart/section-on-use.js';
export const { writeTable, readTable, drawTable }: SectionTable<CaseStudies> = tableOf(caseStudiesTable);
