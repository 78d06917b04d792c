import type { RegionsWords } from '../regions-words.js';

/** What `<region-outlook>` says in English. */
export const regionsWords: RegionsWords = {
  heading: 'By region',
  demand: 'Demand',
  hubs: 'Hubs',
  regulations: 'Regulations',
  trends: { rising: 'Rising', steady: 'Steady', falling: 'Falling' },
};
