import type { ProsConsWords } from '../pros-cons-words.js';

/** What `<pros-cons>` says in French. */
export const prosConsWords: ProsConsWords = {
  heading: 'Avantages et inconvénients',
  pros: 'Avantages',
  cons: 'Inconvénients',
  pro: 'Avantage',
  con: 'Inconvénient',
};
