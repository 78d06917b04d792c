import type { SectionWords } from '../section-words.js';

/** What `<guide-section>` says in Spanish. */
export const sectionWords: SectionWords = {
  coreFunctions: 'En qué consiste el trabajo',
  responsibilities: 'Responsabilidades',
  workSetting: 'Dónde y cómo se trabaja',
  careerPath: 'Trayectoria profesional',
  globalOutlook: 'La profesión en el mundo',
  mistakes: 'Errores frecuentes',
  advice: 'Consejos',
  portfolio: 'Un portafolio que convence',
};
