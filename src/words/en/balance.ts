import type { BalanceWords } from '../balance-words.js';

/** What `<work-balance>` says in English. */
export const balanceWords: BalanceWords = {
  heading: 'Stress and balance',
};
