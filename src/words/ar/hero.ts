import type { HeroWords } from '../hero-words.js';

/** What `<career-hero>` says in Arabic. */
export const heroWords: HeroWords = {
  alsoCalled: 'يُعرف أيضًا باسم:',
  growth: 'النمو المتوقع للوظائف',
  pay: 'الأجر الوسيط',
  remote: 'العمل عن بُعد',
  remoteLevels: {
    none: 'في مقر العمل',
    hybrid: 'عمل هجين',
    friendly: 'يتيح العمل عن بُعد',
    full: 'عن بُعد بالكامل',
  },
  remoteShare: 'النسبة',
};
