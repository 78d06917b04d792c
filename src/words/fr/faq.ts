import type { FaqWords } from '../faq-words.js';

/** What `<career-faq>` says in French. */
export const faqWords: FaqWords = {
  heading: 'Questions et réponses',
};
