import type { MarketWords } from '../market-words.js';

/** What `<job-market>` says in French. */
export const marketWords: MarketWords = {
  heading: 'Le marché du travail',
  challenges: 'Défis',
  growthPaths: 'Pistes d’évolution',
  trends: 'Tendances',
};
