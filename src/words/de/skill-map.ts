import { isOneIn } from '../is-one.js';
import type { SkillMapWords } from '../skill-map-words.js';

const isOne = isOneIn('de');

/** What `<skill-map>` says in German. */
export const skillMapWords: SkillMapWords = {
  heading: 'Kompetenzkarte',
  overview: (skills, skillsText, groups, groupsText, names) =>
    `${skillsText} ${isOne(skills) ? 'Kompetenz' : 'Kompetenzen'} in ${groupsText} ${isOne(groups) ? 'Gruppe' : 'Gruppen'}: ${names}.`,
  links: (count, text) => (isOne(count) ? `${text} Verbindung zeigt, was worauf aufbaut.` : `${text} Verbindungen zeigen, was worauf aufbaut.`),
  coverage: (have, all, allText) => `Sie haben ${have} von ${allText} ${isOne(all) ? 'Kompetenz' : 'Kompetenzen'}.`,
  part: (have, all) => `${have} von ${all}`,
  byGroup: (list) => `Nach Gruppe: ${list}.`,
  groupPart: (name, have, all) => `${name} ${have} von ${all}`,
  complete: 'Es fehlt keine Kompetenz.',
  missing: 'Es fehlen noch',
  gap: (group, list) => `${group}: ${list}`,
  have: 'Diese Kompetenz haben Sie',
  lack: 'Diese Kompetenz haben Sie noch nicht',
  level: (amount) => `Niveau: ${amount}`,
  leadsTo: (list) => `Führt zu: ${list}`,
  comesFrom: (list) => `Baut auf: ${list}`,
  columns: { list: 'Liste', group: 'Gruppe', skill: 'Kompetenz', id: 'Kennung', level: 'Niveau', description: 'Beschreibung', from: 'Von', to: 'Nach' },
  lists: { skills: 'Kompetenzen', links: 'Verbindungen' },
};
