import type { TechnologiesWords } from '../technologies-words.js';

/** What `<tech-stack>` says in Arabic. */
export const technologiesWords: TechnologiesWords = {
  heading: 'التقنيات',
  others: 'أدوات أخرى',
};
