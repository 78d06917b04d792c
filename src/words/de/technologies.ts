import type { TechnologiesWords } from '../technologies-words.js';

/** What `<tech-stack>` says in German. */
export const technologiesWords: TechnologiesWords = {
  heading: 'Technologien',
  others: 'Weitere Werkzeuge',
};
