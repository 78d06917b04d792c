/** What most pages never need of `<job-outlook>`, or not before it stands: its table in every form, and what every chart loads on use. */
import { tableOf, type SectionTable } from '../../chart/section-table.js';
import type { Outlook } from '../../model/outlook.js';
import { outlookTable } from '../../model/outlook-table.js';

export * from '../../chart/chart-on-use.js';
export { findLabels } from './find-labels.js';

const table = tableOf(outlookTable);
export const { writeTable, readTable } = table;
export const drawTable: SectionTable<Outlook>['drawTable'] = table.drawTable;
