import type { GuideWords } from '../guide-words.js';

/** What `<career-guide>` says in Arabic. */
export const guideWords: GuideWords = {
  heading: 'المحتويات',
  inSources: 'في قائمة المصادر',
};
