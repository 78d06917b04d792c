import type { SkillMapWords } from '../skill-map-words.js';

/** What `<skill-map>` says in Japanese. */
export const skillMapWords: SkillMapWords = {
  heading: 'スキルマップ',
  overview: (_skills, skillsText, _groups, groupsText, names) => `${skillsText}件のスキルが${groupsText}個のグループに分かれています：${names}。`,
  links: (_count, text) => `${text}本の線が、スキルのつながりを示しています。`,
  coverage: (have, _all, allText) => `${allText}件のスキルのうち${have}件を習得しています。`,
  part: (have, all) => `${have}／${all}件`,
  byGroup: (list) => `グループ別：${list}。`,
  groupPart: (name, have, all) => `${name}は${all}件中${have}件`,
  complete: '不足しているスキルはありません。',
  missing: 'まだ習得していないスキル',
  gap: (group, list) => `${group}：${list}`,
  have: '習得済みのスキルです',
  lack: 'まだ習得していないスキルです',
  level: (amount) => `習熟度：${amount}`,
  leadsTo: (list) => `次につながるもの：${list}`,
  comesFrom: (list) => `土台となるもの：${list}`,
  columns: { list: '一覧', group: 'グループ', skill: 'スキル', id: 'ID', level: '習熟度', description: '説明', from: '起点', to: '終点' },
  lists: { skills: 'スキル', links: 'つながり' },
};
