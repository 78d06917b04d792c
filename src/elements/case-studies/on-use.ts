/** What most pages never need of `<case-studies>`: its table in every form, and what every element loads on use. */
import { tableOf, type SectionTable } from '../../chart/section-table.js';
import type { CaseStudies } from '../../model/case-studies.js';
import { caseStudiesTable } from '../../model/case-studies-table.js';

export * from '../../chart/section-on-use.js';
const table = tableOf(caseStudiesTable);
export const { writeTable, readTable } = table;
export const drawTable: SectionTable<CaseStudies>['drawTable'] = table.drawTable;
