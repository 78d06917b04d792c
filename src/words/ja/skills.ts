import type { SkillsWords } from '../skills-words.js';

/** What `<skill-list>` says in Japanese. */
export const skillsWords: SkillsWords = {
  heading: 'スキル',
  level: '習熟度',
  importance: '重要度',
};
