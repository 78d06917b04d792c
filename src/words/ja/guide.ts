import type { GuideWords } from '../guide-words.js';

/** What `<career-guide>` says in Japanese. */
export const guideWords: GuideWords = {
  heading: '目次',
  inSources: '出典一覧へ',
};
