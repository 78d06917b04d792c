import type { MarketWords } from '../market-words.js';

/** What `<job-market>` says in English. */
export const marketWords: MarketWords = {
  heading: 'The job market',
  challenges: 'Challenges',
  growthPaths: 'Ways to grow',
  trends: 'Trends',
};
