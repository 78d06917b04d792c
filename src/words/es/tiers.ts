import type { TiersWords } from '../tiers-words.js';

/** What `<career-tiers>` says in Spanish. */
export const tiersWords: TiersWords = {
  heading: 'Niveles profesionales',
  axis: 'Años de experiencia',
  count: (count, first, last) => `${count} niveles, de ${first} a ${last}.`,
  point: (title, years) => `${title} (${years})`,
  byYears: (list) => `Por años de experiencia: ${list}.`,
  inOrder: (list) => `En orden ascendente: ${list}.`,
  unplaced: (list) => `Sin años indicados: ${list}.`,
  noYears: 'años sin indicar',
  overlap: (list) => `Los años de estos niveles se solapan: ${list}.`,
  gap: (years) => `Ningún nivel abarca este período: ${years}.`,
  about: (track, sentences) => `${track}: ${sentences}`,
  here: 'Usted está aquí',
  current: (title) => `Usted está aquí: ${title}.`,
  you: (years) => `Usted: ${years}`,
  youIn: (years, titles) => `Su experiencia (${years}) corresponde a: ${titles}.`,
  youBetween: (years, below, above) => `Su experiencia (${years}) está entre dos niveles, después de ${below} y antes de ${above}.`,
  youBefore: (years, first) => `Su experiencia (${years}) es menor que la que pide el primer nivel: ${first}.`,
  youAfter: (years, last) => `Su experiencia (${years}) supera la que abarca el último nivel: ${last}.`,
  youNowhere: (years) => `Su experiencia (${years}) no se puede situar, porque los niveles no indican años.`,
  alsoCalled: (titles) => `Otras denominaciones: ${titles}`,
  focus: 'Prioridades',
  isNew: 'nuevo en este nivel',
  allNew: 'todo es nuevo en este nivel',
};
