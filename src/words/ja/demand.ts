import type { DemandWords } from '../demand-words.js';

/** What `<market-demand>` says in Japanese. */
export const demandWords: DemandWords = {
  heading: '労働市場での需要',
  drivers: '需要を支える要因',
};
