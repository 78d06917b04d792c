import type { HeroWords } from '../hero-words.js';

/** What `<career-hero>` says in English. */
export const heroWords: HeroWords = {
  heading: '',
};
