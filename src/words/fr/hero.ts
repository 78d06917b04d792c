import type { HeroWords } from '../hero-words.js';

/** What `<career-hero>` says in French. */
export const heroWords: HeroWords = {
  alsoCalled: 'Autres intitulés\u202f:',
  growth: 'Croissance prévue de l’emploi',
  pay: 'Salaire médian',
  remote: 'Télétravail',
  remoteLevels: {
    none: 'Sur site',
    hybrid: 'Hybride',
    friendly: 'Ouvert au télétravail',
    full: 'Entièrement à distance',
  },
  remoteShare: 'Part',
};
