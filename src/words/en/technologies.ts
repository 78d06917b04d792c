import type { TechnologiesWords } from '../technologies-words.js';

/** What `<tech-stack>` says in English. */
export const technologiesWords: TechnologiesWords = {
  heading: 'Technologies',
  others: 'Other tools',
};
