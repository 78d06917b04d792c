import type { GuideWords } from '../guide-words.js';

/** What `<career-guide>` says in German. */
export const guideWords: GuideWords = {
  heading: 'Inhalt',
  inSources: 'Im Quellenverzeichnis',
};
