import type { FaqWords } from '../faq-words.js';

/** What `<career-faq>` says in Japanese. */
export const faqWords: FaqWords = {
  heading: 'よくある質問',
};
