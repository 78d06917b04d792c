import type { MarketWords } from '../market-words.js';

/** What `<job-market>` says in Japanese. */
export const marketWords: MarketWords = {
  heading: '労働市場',
  challenges: '課題',
  growthPaths: '成長の道筋',
  trends: 'トレンド',
};
