import type { SkillsWords } from '../skills-words.js';

/** What `<skill-list>` says in German. */
export const skillsWords: SkillsWords = {
  heading: 'Kompetenzen',
  level: 'Niveau',
  importance: 'Wichtigkeit',
};
