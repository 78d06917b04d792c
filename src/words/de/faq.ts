import type { FaqWords } from '../faq-words.js';

/** What `<career-faq>` says in German. */
export const faqWords: FaqWords = {
  heading: 'Fragen und Antworten',
};
