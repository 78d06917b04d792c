import type { ProsConsWords } from '../pros-cons-words.js';

/** What `<pros-cons>` says in Spanish. */
export const prosConsWords: ProsConsWords = {
  heading: 'Ventajas y desventajas',
  pros: 'Ventajas',
  cons: 'Desventajas',
  pro: 'Ventaja',
  con: 'Desventaja',
};
