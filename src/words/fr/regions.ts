import type { RegionsWords } from '../regions-words.js';

/** What `<region-outlook>` says in French. */
export const regionsWords: RegionsWords = {
  heading: 'Selon la région',
  demand: 'Demande',
  hubs: 'Pôles',
  regulations: 'Réglementation',
  trends: {
    rising: 'En hausse',
    steady: 'Stable',
    falling: 'En baisse',
  },
};
