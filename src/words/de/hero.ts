import type { HeroWords } from '../hero-words.js';

/** What `<career-hero>` says in German. */
export const heroWords: HeroWords = {
  alsoCalled: 'Auch genannt:',
  growth: 'Erwartetes Beschäftigungswachstum',
  pay: 'Medianverdienst',
  remote: 'Homeoffice',
  remoteLevels: {
    none: 'Vor Ort',
    hybrid: 'Hybrid',
    friendly: 'Homeoffice gut möglich',
    full: 'Ganz im Homeoffice',
  },
  remoteShare: 'Anteil',
};
