import type { SkillsWords } from '../skills-words.js';

/** What `<skill-list>` says in French. */
export const skillsWords: SkillsWords = {
  heading: 'Compétences',
  level: 'Niveau',
  importance: 'Importance',
};
