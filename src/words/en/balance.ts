import type { BalanceWords } from '../balance-words.js';

/** What `<work-balance>` says in English. */
export const balanceWords: BalanceWords = {
  heading: 'Stress and balance',
  stress: 'Stress',
  rating: 'Balance of work and life',
  span: (from, to) => `${from} to ${to}`,
  causes: 'What causes stress',
  mitigations: 'What helps',
};
