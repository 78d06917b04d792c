import type { ProsConsWords } from '../pros-cons-words.js';

/** What `<pros-cons>` says in Arabic. */
export const prosConsWords: ProsConsWords = {
  heading: 'المزايا والعيوب',
  pros: 'المزايا',
  cons: 'العيوب',
  pro: 'ميزة',
  con: 'عيب',
};
