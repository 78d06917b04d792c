import type { BalanceWords } from '../balance-words.js';

/** What `<work-balance>` says in French. */
export const balanceWords: BalanceWords = {
  heading: 'Stress et équilibre',
  stress: 'Stress',
  rating: 'Équilibre entre vie professionnelle et vie privée',
  span: (from, to) => `${from} à ${to}`,
  causes: 'Sources de stress',
  mitigations: 'Ce qui aide',
};
