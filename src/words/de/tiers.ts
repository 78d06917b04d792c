import type { TiersWords } from '../tiers-words.js';

/** What `<career-tiers>` says in German. */
export const tiersWords: TiersWords = {
  heading: 'Karrierestufen',
  axis: 'Jahre Berufserfahrung',
  count: (count, first, last) => `${count} Stufen, von ${first} bis ${last}.`,
  point: (title, years) => `${title} (${years})`,
  byYears: (list) => `Nach Jahren der Berufserfahrung: ${list}.`,
  inOrder: (list) => `In aufsteigender Reihenfolge: ${list}.`,
  unplaced: (list) => `Ohne Angabe von Jahren: ${list}.`,
  noYears: 'keine Jahre angegeben',
  overlap: (list) => `Diese Stufen überschneiden sich in den Jahren: ${list}.`,
  gap: (years) => `Zwischen zwei Stufen bleibt eine Lücke: ${years}.`,
  about: (track, sentences) => `${track}: ${sentences}`,
  here: 'Sie sind hier',
  current: (title) => `Sie sind hier: ${title}.`,
  you: (years) => `Sie: ${years}`,
  youIn: (years, titles) => `Ihre Erfahrung (${years}) fällt in: ${titles}.`,
  youBetween: (years, below, above) => `Ihre Erfahrung (${years}) liegt zwischen zwei Stufen, nach ${below} und vor ${above}.`,
  youBefore: (years, first) => `Ihre Erfahrung (${years}) liegt vor der ersten Stufe: ${first}.`,
  youAfter: (years, last) => `Ihre Erfahrung (${years}) geht über die letzte Stufe hinaus: ${last}.`,
  youNowhere: (years) => `Ihre Erfahrung (${years}) lässt sich nicht einordnen, weil die Stufen keine Jahre nennen.`,
  alsoCalled: (titles) => `Auch: ${titles}`,
  focus: 'Schwerpunkte',
  isNew: 'neu auf dieser Stufe',
  allNew: 'alles neu auf dieser Stufe',
};
