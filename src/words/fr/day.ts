import type { DayWords } from '../day-words.js';

/** What `<day-timeline>` says in French. */
export const dayWords: DayWords = {
  heading: 'Une journée de travail',
  blocks: 'Plages de la journée',
  named: (name) => name,
  span: (from, to, length) => `La journée va de ${from} à ${to}\u202f: ${length}.`,
  spanNextDay: (from, to, length) => `La journée va de ${from} à ${to} le lendemain\u202f: ${length}.`,
  spanSecondDay: (from, to, length) => `La journée va de ${from} à ${to} le surlendemain\u202f: ${length}.`,
  lasting: (name, length) => `${name} (${length})`,
  lastingInAll: (name, length, count) => `${name} (${length} en ${count} plages)`,
  byLength: (list) => `Par durée\u202f: ${list}.`,
  many: (count, shortest, longest) => `La journée compte ${count} plages\u202f: la plus courte dure ${shortest}, la plus longue ${longest}.`,
  manyAlike: (count, length) => `La journée compte ${count} plages de ${length} chacune.`,
  open: (list) => `Temps libre\u202f: ${list}.`,
  manyOpen: (count, length) => `Temps libre\u202f: ${count} moments de la journée, soit ${length} en tout.`,
  overlap: (range, list) => `En même temps, ${range}\u202f: ${list}.`,
  manyOverlaps: (count) => `Des plages se chevauchent à ${count} moments de la journée.`,
  night: (list) => `Au-delà de minuit\u202f: ${list}.`,
  zone: (name) => `Fuseau horaire\u202f: ${name}.`,
  nowIn: (time, list) => `Maintenant (${time})\u202f: ${list}.`,
  nowOpen: (time) => `Maintenant (${time})\u202f: entre deux plages.`,
  nowOutside: (time) => `Maintenant (${time})\u202f: en dehors de cette journée.`,
  block: (name, range, length) => `${name}\u202f: ${range}, ${length}`,
  columns: { name: 'Nom', start: 'Début', end: 'Fin', focus: 'Priorité', tasks: 'Tâches', timeZone: 'Fuseau horaire' },
};
