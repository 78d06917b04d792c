import type { TechnologiesWords } from '../technologies-words.js';

/** What `<tech-stack>` says in French. */
export const technologiesWords: TechnologiesWords = {
  heading: 'Technologies',
  others: 'Autres outils',
};
