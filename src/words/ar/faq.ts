import type { FaqWords } from '../faq-words.js';

/** What `<career-faq>` says in Arabic. */
export const faqWords: FaqWords = {
  heading: 'أسئلة وأجوبة',
};
