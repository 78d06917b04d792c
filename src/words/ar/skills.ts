import type { SkillsWords } from '../skills-words.js';

/** What `<skill-list>` says in Arabic. */
export const skillsWords: SkillsWords = {
  heading: 'المهارات',
  level: 'المستوى',
  importance: 'الأهمية',
};
