/** What most pages never need of `<career-faq>`: its table in every form, and what every element loads on use. */
import { tableOf, type SectionTable } from '../../chart/section-table.js';
import type { Faq } from '../../model/faq.js';
import { faqTable } from '../../model/faq-table.js';

export * from '../../chart/section-on-use.js';
export const { writeTable, readTable, drawTable }: SectionTable<Faq> = tableOf(faqTable);
