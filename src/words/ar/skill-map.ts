import type { SkillMapWords } from '../skill-map-words.js';
import { isolate } from './isolate.js';

/** What `<skill-map>` says in Arabic. Nouns stand beside their number after a colon, where they do not change with it. */
export const skillMapWords: SkillMapWords = {
  heading: 'خريطة المهارات',
  overview: (_skills, skillsText, _groups, groupsText, names) => `عدد المهارات: ${skillsText}، وعدد المجموعات: ${groupsText}، وهي: ${isolate(names)}.`,
  links: (_count, text) => `عدد الروابط: ${text}، وهي تبيّن ما تمهّد له كل مهارة.`,
  coverage: (have, _all, allText) => `المهارات المتوفرة لديك: ${have} من أصل ${allText}.`,
  part: (have, all) => `${have} من ${all}`,
  byGroup: (list) => `حسب المجموعة: ${list}.`,
  groupPart: (name, have, all) => `${isolate(name)}: ${have} من ${all}`,
  complete: 'لا تنقصك أي مهارة.',
  missing: 'المهارات الناقصة',
  gap: (group, list) => `في ${isolate(group)}: ${isolate(list)}`,
  have: 'لديك هذه المهارة',
  lack: 'ليست لديك هذه المهارة بعد',
  level: (amount) => `المستوى: ${amount}`,
  leadsTo: (list) => `تمهّد لما يلي: ${isolate(list)}`,
  comesFrom: (list) => `تُبنى على ما يلي: ${isolate(list)}`,
  columns: { list: 'القائمة', group: 'المجموعة', skill: 'المهارة', id: 'المعرّف', level: 'المستوى', description: 'الوصف', from: 'من', to: 'إلى' },
  lists: { skills: 'المهارات', links: 'الروابط' },
};
