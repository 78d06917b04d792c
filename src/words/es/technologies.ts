import type { TechnologiesWords } from '../technologies-words.js';

/** What `<tech-stack>` says in Spanish. */
export const technologiesWords: TechnologiesWords = {
  heading: 'Tecnologías',
  others: 'Otras herramientas',
};
