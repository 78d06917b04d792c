import type { TiersWords } from '../tiers-words.js';

/** What `<career-tiers>` says in French. Titles follow no "de", which would lose its vowel before some of them. */
export const tiersWords: TiersWords = {
  heading: 'Échelons de carrière',
  axis: 'Années d’expérience',
  count: (count, first, last) => `${count} échelons\u202f: le premier est ${first}, le dernier ${last}.`,
  point: (title, years) => `${title} (${years})`,
  byYears: (list) => `Par années d’expérience\u202f: ${list}.`,
  inOrder: (list) => `Dans l’ordre croissant\u202f: ${list}.`,
  unplaced: (list) => `Sans indication d’années\u202f: ${list}.`,
  noYears: 'années non indiquées',
  overlap: (list) => `Les années de ces échelons se chevauchent\u202f: ${list}.`,
  gap: (years) => `Aucun échelon ne couvre cette période\u202f: ${years}.`,
  about: (track, sentences) => `${track}\u202f: ${sentences}`,
  here: 'Vous êtes ici',
  current: (title) => `Vous êtes ici\u202f: ${title}.`,
  you: (years) => `Vous\u202f: ${years}`,
  youIn: (years, titles) => `Votre expérience (${years}) correspond à\u202f: ${titles}.`,
  youBetween: (years, below, above) => `Votre expérience (${years}) se situe entre deux échelons, après ${below} et avant ${above}.`,
  youBefore: (years, first) => `Votre expérience (${years}) est inférieure à celle que demande le premier échelon\u202f: ${first}.`,
  youAfter: (years, last) => `Votre expérience (${years}) dépasse celle que couvre le dernier échelon\u202f: ${last}.`,
  youNowhere: (years) => `Votre expérience (${years}) ne peut pas être située, car les échelons n’indiquent pas d’années.`,
  alsoCalled: (titles) => `Autres intitulés\u202f: ${titles}`,
  focus: 'Priorités',
  isNew: 'nouveau à cet échelon',
  allNew: 'tout est nouveau à cet échelon',
};
