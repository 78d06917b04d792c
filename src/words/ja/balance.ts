import type { BalanceWords } from '../balance-words.js';

/** What `<work-balance>` says in Japanese. */
export const balanceWords: BalanceWords = {
  heading: 'ストレスとワークライフバランス',
  stress: 'ストレス',
  rating: 'ワークライフバランス',
  span: (from, to) => `${from}～${to}`,
  causes: 'ストレスの原因',
  mitigations: '対処法',
};
