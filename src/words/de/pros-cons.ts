import type { ProsConsWords } from '../pros-cons-words.js';

/** What `<pros-cons>` says in German. */
export const prosConsWords: ProsConsWords = {
  heading: 'Vor- und Nachteile',
  pros: 'Vorteile',
  cons: 'Nachteile',
  pro: 'Vorteil',
  con: 'Nachteil',
};
