import type { SectionWords } from '../section-words.js';

/** What `<guide-section>` says in German. */
export const sectionWords: SectionWords = {
  coreFunctions: 'Worum es im Beruf geht',
  responsibilities: 'Aufgaben',
  workSetting: 'Arbeitsort und Arbeitsweise',
  careerPath: 'Karriereweg',
  globalOutlook: 'Der Beruf weltweit',
  mistakes: 'Häufige Fehler',
  advice: 'Ratschläge',
  portfolio: 'Ein Portfolio, das überzeugt',
};
