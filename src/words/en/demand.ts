import type { DemandWords } from '../demand-words.js';

/** What `<market-demand>` says in English. */
export const demandWords: DemandWords = {
  heading: 'Market demand',
  drivers: 'What drives it',
};
