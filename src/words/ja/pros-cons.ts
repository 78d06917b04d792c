import type { ProsConsWords } from '../pros-cons-words.js';

/** What `<pros-cons>` says in Japanese. */
export const prosConsWords: ProsConsWords = {
  heading: 'メリットとデメリット',
  pros: 'メリット',
  cons: 'デメリット',
  pro: '良い点',
  con: '気になる点',
};
