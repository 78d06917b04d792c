import type { SkillsWords } from '../skills-words.js';

/** What `<skill-list>` says in English. */
export const skillsWords: SkillsWords = {
  heading: 'Skills',
  level: 'Level',
  importance: 'Importance',
};
