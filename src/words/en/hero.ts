import type { HeroWords } from '../hero-words.js';

/** What `<career-hero>` says in English. */
export const heroWords: HeroWords = {
  alsoCalled: 'Also called:',
  growth: 'Projected job growth',
  pay: 'Median pay',
  remote: 'Remote work',
  remoteLevels: { none: 'On site', hybrid: 'Hybrid', friendly: 'Remote-friendly', full: 'Fully remote' },
  remoteShare: 'Share',
};
