import type { RegionsWords } from '../regions-words.js';

/** What `<region-outlook>` says in German. */
export const regionsWords: RegionsWords = {
  heading: 'Regionen im Vergleich',
  demand: 'Nachfrage',
  hubs: 'Zentren',
  regulations: 'Vorschriften',
  trends: {
    rising: 'Steigend',
    steady: 'Gleichbleibend',
    falling: 'Sinkend',
  },
};
