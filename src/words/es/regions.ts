import type { RegionsWords } from '../regions-words.js';

/** What `<region-outlook>` says in Spanish. */
export const regionsWords: RegionsWords = {
  heading: 'Por región',
  demand: 'Demanda',
  hubs: 'Centros principales',
  regulations: 'Normativa',
  trends: {
    rising: 'Al alza',
    steady: 'Estable',
    falling: 'A la baja',
  },
};
