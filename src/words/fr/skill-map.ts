import { isOneIn } from '../is-one.js';
import type { SkillMapWords } from '../skill-map-words.js';

const isOne = isOneIn('fr');

/** What `<skill-map>` says in French. */
export const skillMapWords: SkillMapWords = {
  heading: 'Carte des compétences',
  overview: (skills, skillsText, groups, groupsText, names) =>
    `${skillsText} ${isOne(skills) ? 'compétence' : 'compétences'} dans ${groupsText} ${isOne(groups) ? 'groupe' : 'groupes'}\u202f: ${names}.`,
  links: (count, text) => (isOne(count) ? `${text} lien montre ce qui mène à quoi.` : `${text} liens montrent ce qui mène à quoi.`),
  coverage: (have, all, allText) => (isOne(all) ? `Vous avez ${have} compétence sur ${allText}.` : `Vous avez ${have} des ${allText} compétences.`),
  part: (have, all) => `${have} sur ${all}`,
  byGroup: (list) => `Par groupe\u202f: ${list}.`,
  groupPart: (name, have, all) => `${name} ${have} sur ${all}`,
  complete: 'Il ne vous manque aucune compétence.',
  missing: 'Il vous manque encore',
  gap: (group, list) => `${group}\u202f: ${list}`,
  have: 'Vous avez cette compétence',
  lack: 'Vous n’avez pas encore cette compétence',
  level: (amount) => `Niveau\u202f: ${amount}`,
  leadsTo: (list) => `Mène à\u202f: ${list}`,
  comesFrom: (list) => `S’appuie sur\u202f: ${list}`,
  columns: { list: 'Liste', group: 'Groupe', skill: 'Compétence', id: 'Identifiant', level: 'Niveau', description: 'Description', from: 'De', to: 'Vers' },
  lists: { skills: 'Compétences', links: 'Liens' },
};
