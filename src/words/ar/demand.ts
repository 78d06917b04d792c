import type { DemandWords } from '../demand-words.js';

/** What `<market-demand>` says in Arabic. */
export const demandWords: DemandWords = {
  heading: 'الطلب في سوق العمل',
  drivers: 'ما يدفع الطلب',
};
