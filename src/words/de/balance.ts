import type { BalanceWords } from '../balance-words.js';

/** What `<work-balance>` says in German. */
export const balanceWords: BalanceWords = {
  heading: 'Stress und Ausgleich',
  stress: 'Stress',
  rating: 'Vereinbarkeit von Beruf und Privatleben',
  span: (from, to) => `${from} bis ${to}`,
  causes: 'Was Stress verursacht',
  mitigations: 'Was hilft',
};
