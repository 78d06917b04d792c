import type { GuideWords } from '../guide-words.js';

/** What `<career-guide>` says in Spanish. */
export const guideWords: GuideWords = {
  heading: 'Contenido',
  inSources: 'En la lista de fuentes',
};
