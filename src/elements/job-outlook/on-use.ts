/** What most pages never need of `<job-outlook>`: its table in every form, and what every element loads on use. */
import { tableOf } from '../../chart/section-table.js';
import { outlookTable } from '../../model/outlook-table.js';

export * from '../../chart/section-on-use.js';
export const { writeTable, readTable, drawTable } = tableOf(outlookTable);
