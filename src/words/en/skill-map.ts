import { formats } from '../locale.js';
import type { SkillMapWords } from '../skill-map-words.js';

const isOne = (count: number): boolean => formats('en').plural(count) === 'one';

/** What `<skill-map>` says in English. */
export const skillMapWords: SkillMapWords = {
  heading: 'Skill map',
  overview: (skills, skillsText, groups, groupsText, names) =>
    `${skillsText} ${isOne(skills) ? 'skill' : 'skills'} in ${groupsText} ${isOne(groups) ? 'group' : 'groups'}: ${names}.`,
  links: (count, text) => (isOne(count) ? `${text} link shows what leads to what.` : `${text} links show what leads to what.`),
  coverage: (have, all, allText) => `You have ${have} of ${allText} ${isOne(all) ? 'skill' : 'skills'}.`,
  part: (have, all) => `${have} of ${all}`,
  byGroup: (list) => `By group: ${list}.`,
  groupPart: (name, have, all) => `${name} ${have} of ${all}`,
  complete: 'No skill is missing.',
  missing: 'Still missing',
  gap: (group, list) => `${group}: ${list}`,
  have: 'You have this skill',
  lack: 'You do not have this skill yet',
  level: (amount) => `Level: ${amount}`,
  leadsTo: (list) => `Leads to ${list}`,
  comesFrom: (list) => `Builds on ${list}`,
  columns: { list: 'List', group: 'Group', skill: 'Skill', id: 'ID', level: 'Level', description: 'Description', from: 'From', to: 'To' },
  lists: { skills: 'Skills', links: 'Links' },
};
