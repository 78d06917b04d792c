import type { SectionWords } from '../section-words.js';

/** What `<guide-section>` says in English. */
export const sectionWords: SectionWords = {
  coreFunctions: 'What the job is',
  responsibilities: 'Responsibilities',
  workSetting: 'Where and how the work is done',
  careerPath: 'The way up',
  globalOutlook: 'Around the world',
  mistakes: 'Common mistakes',
  advice: 'Advice',
  portfolio: 'A portfolio that convinces',
};
