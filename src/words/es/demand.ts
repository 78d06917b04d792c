import type { DemandWords } from '../demand-words.js';

/** What `<market-demand>` says in Spanish. */
export const demandWords: DemandWords = {
  heading: 'Demanda en el mercado laboral',
  drivers: 'Qué impulsa la demanda',
};
