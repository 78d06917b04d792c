import type { SectionCode } from '../../chart/section-element.js';
import { tableOf } from '../../chart/section-table.js';
import { faqTable } from '../../model/faq-table.js';
import type { Faq } from '../../model/faq.js';

/** What most pages never need of `<career-faq>`: its table in every form, and what every element loads on use. */
export const code: SectionCode<Faq> = tableOf(faqTable);
