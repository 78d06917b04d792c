import type { GuideWords } from '../guide-words.js';

/** What `<career-guide>` says in French. */
export const guideWords: GuideWords = {
  heading: 'Sommaire',
  inSources: 'Dans la liste des sources',
};
