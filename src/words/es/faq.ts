import type { FaqWords } from '../faq-words.js';

/** What `<career-faq>` says in Spanish. */
export const faqWords: FaqWords = {
  heading: 'Preguntas y respuestas',
};
