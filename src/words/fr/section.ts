import type { SectionWords } from '../section-words.js';

/** What `<guide-section>` says in French. */
export const sectionWords: SectionWords = {
  coreFunctions: 'En quoi consiste le métier',
  responsibilities: 'Responsabilités',
  workSetting: 'Où et comment s’exerce le métier',
  careerPath: 'Évolution de carrière',
  globalOutlook: 'Le métier dans le monde',
  mistakes: 'Erreurs fréquentes',
  advice: 'Conseils',
  portfolio: 'Un portfolio convaincant',
};
