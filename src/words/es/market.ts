import type { MarketWords } from '../market-words.js';

/** What `<job-market>` says in Spanish. */
export const marketWords: MarketWords = {
  heading: 'El mercado laboral',
  challenges: 'Retos',
  growthPaths: 'Vías de desarrollo',
  trends: 'Tendencias',
};
