import type { BalanceWords } from '../balance-words.js';
import { isolate } from './isolate.js';

/** What `<work-balance>` says in Arabic. */
export const balanceWords: BalanceWords = {
  heading: 'الضغط والتوازن',
  stress: 'ضغط العمل',
  rating: 'التوازن بين العمل والحياة',
  span: (from, to) => `من ${isolate(from)} إلى ${isolate(to)}`,
  causes: 'أسباب الضغط',
  mitigations: 'ما يخفف الضغط',
};
