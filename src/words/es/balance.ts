import type { BalanceWords } from '../balance-words.js';

/** What `<work-balance>` says in Spanish. */
export const balanceWords: BalanceWords = {
  heading: 'Estrés y equilibrio',
  stress: 'Estrés',
  rating: 'Equilibrio entre trabajo y vida personal',
  span: (from, to) => `de ${from} a ${to}`,
  causes: 'Qué causa estrés',
  mitigations: 'Qué ayuda',
};
