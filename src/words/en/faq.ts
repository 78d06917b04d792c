import type { FaqWords } from '../faq-words.js';

/** What `<career-faq>` says in English. */
export const faqWords: FaqWords = {
  heading: 'Questions and answers',
};
