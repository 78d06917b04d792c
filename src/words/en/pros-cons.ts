import type { ProsConsWords } from '../pros-cons-words.js';

/** What `<pros-cons>` says in English. */
export const prosConsWords: ProsConsWords = {
  heading: 'Pros and cons',
  pros: 'Pros',
  cons: 'Cons',
  pro: 'Pro',
  con: 'Con',
};
