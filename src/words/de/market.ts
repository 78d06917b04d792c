import type { MarketWords } from '../market-words.js';

/** What `<job-market>` says in German. */
export const marketWords: MarketWords = {
  heading: 'Der Arbeitsmarkt',
  challenges: 'Herausforderungen',
  growthPaths: 'Entwicklungsmöglichkeiten',
  trends: 'Trends',
};
