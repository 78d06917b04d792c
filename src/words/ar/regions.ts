import type { RegionsWords } from '../regions-words.js';

/** What `<region-outlook>` says in Arabic. */
export const regionsWords: RegionsWords = {
  heading: 'حسب المنطقة',
  demand: 'الطلب',
  hubs: 'المراكز الرئيسية',
  regulations: 'اللوائح',
  trends: {
    rising: 'في ازدياد',
    steady: 'مستقر',
    falling: 'في تراجع',
  },
};
