import type { MarketWords } from '../market-words.js';

/** What `<job-market>` says in Arabic. */
export const marketWords: MarketWords = {
  heading: 'سوق العمل',
  challenges: 'التحديات',
  growthPaths: 'سبل التطور',
  trends: 'الاتجاهات',
};
