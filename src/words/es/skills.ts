import type { SkillsWords } from '../skills-words.js';

/** What `<skill-list>` says in Spanish. */
export const skillsWords: SkillsWords = {
  heading: 'Competencias',
  level: 'Nivel',
  importance: 'Importancia',
};
