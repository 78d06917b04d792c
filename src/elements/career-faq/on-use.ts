/** What most pages never need of `<career-faq>`: its table in every form, and what every element loads on use. */
import { tableOf } from '../../chart/section-table.js';
import { faqTable } from '../../model/faq-table.js';

export * from '../../chart/section-on-use.js';
export const { writeTable, readTable, drawTable } = tableOf(faqTable);
