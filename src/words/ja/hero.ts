import type { HeroWords } from '../hero-words.js';

/** What `<career-hero>` says in Japanese. */
export const heroWords: HeroWords = {
  alsoCalled: '別名：',
  growth: '雇用の予測成長率',
  pay: '給与の中央値',
  remote: 'リモートワーク',
  remoteLevels: {
    none: '現地勤務',
    hybrid: 'ハイブリッド',
    friendly: 'リモート可',
    full: 'フルリモート',
  },
  remoteShare: '割合',
};
