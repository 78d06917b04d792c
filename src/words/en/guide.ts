import type { GuideWords } from '../guide-words.js';

/** What `<career-guide>` says in English. */
export const guideWords: GuideWords = {
  heading: 'Contents',
  inSources: 'In the list of sources',
};
