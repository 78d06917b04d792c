import type { ProsConsWords } from '../pros-cons-words.js';

/** What `<pros-cons>` says in English. */
export const prosConsWords: ProsConsWords = {
  heading: 'Pros and cons',
};
