import type { DemandWords } from '../demand-words.js';

/** What `<market-demand>` says in French. */
export const demandWords: DemandWords = {
  heading: 'Demande sur le marché du travail',
  drivers: 'Ce qui alimente la demande',
};
