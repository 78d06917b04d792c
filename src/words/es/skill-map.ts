import { isOneIn } from '../is-one.js';
import type { SkillMapWords } from '../skill-map-words.js';

const isOne = isOneIn('es');

/** What `<skill-map>` says in Spanish. */
export const skillMapWords: SkillMapWords = {
  heading: 'Mapa de competencias',
  overview: (skills, skillsText, groups, groupsText, names) =>
    `${skillsText} ${isOne(skills) ? 'competencia' : 'competencias'} en ${groupsText} ${isOne(groups) ? 'grupo' : 'grupos'}: ${names}.`,
  links: (count, text) => (isOne(count) ? `${text} enlace muestra qué lleva a qué.` : `${text} enlaces muestran qué lleva a qué.`),
  coverage: (have, all, allText) => `Tiene ${have} de ${allText} ${isOne(all) ? 'competencia' : 'competencias'}.`,
  part: (have, all) => `${have} de ${all}`,
  byGroup: (list) => `Por grupo: ${list}.`,
  groupPart: (name, have, all) => `${name} ${have} de ${all}`,
  complete: 'No le falta ninguna competencia.',
  missing: 'Le falta todavía',
  gap: (group, list) => `${group}: ${list}`,
  have: 'Tiene esta competencia',
  lack: 'Todavía no tiene esta competencia',
  level: (amount) => `Nivel: ${amount}`,
  leadsTo: (list) => `Lleva a: ${list}`,
  comesFrom: (list) => `Se apoya en: ${list}`,
  columns: { list: 'Lista', group: 'Grupo', skill: 'Competencia', id: 'Identificador', level: 'Nivel', description: 'Descripción', from: 'De', to: 'A' },
  lists: { skills: 'Competencias', links: 'Enlaces' },
};
