/** Importing this module teaches every element German. */
import type { UnitText } from '../model/salary.js';
import type { DayWords } from './day-words.js';
import type { FrameWords } from './frame-words.js';
import type { PricingColumnWords, PricingWords } from './pricing-words.js';
import type { SalaryWords } from './salary-words.js';
import type { SkillMapWords } from './skill-map-words.js';
import type { TiersWords } from './tiers-words.js';
import { setWords, type Words } from './words.js';

const reasons: ReadonlyMap<string, string> = new Map([
  ['unreliable', 'nicht veröffentlicht, weil die Angabe nicht verlässlich ist'],
  ['confidential', 'nicht veröffentlicht, weil die Angabe vertraulich ist'],
  ['not-applicable', 'trifft nicht zu'],
]);
const parts = { kind: 'Art', source: 'Quelle', period: 'Zeitraum', note: 'Anmerkung', tier: 'Stufe' };

const frame: FrameWords = {
  loading: 'Wird geladen …',
  failed: 'Die Anzeige ist nicht möglich, weil Daten fehlen oder fehlerhaft sind.',
  showTable: 'Als Tabelle anzeigen',
  showChart: 'Als Diagramm anzeigen',
  showText: 'Als Text anzeigen',
  download: (format) => `Als ${format} herunterladen`,
  tools: 'Werkzeuge',
  notes: 'Anmerkungen',
  kinds: { measured: 'Erhoben', estimated: 'Geschätzt', derived: 'Aus anderen Angaben errechnet', editorial: 'Von der Redaktion festgelegt' },
  suppressed: (reason) => reasons.get(reason) ?? `nicht veröffentlicht: ${reason}`,
  atLeast: (amount) => `mindestens ${amount}`,
  atMost: (amount) => `höchstens ${amount}`,
  named: (name, amount) => `${name}: ${amount}`,
  source: (citation) => `Quelle: ${citation}`,
  asOf: (period) => `Stand: ${period}`,
  period: (period) => `Zeitraum: ${period}`,
  retrieved: (period) => `Abruf: ${period}`,
  columnOf: (column, part) => `${column}: ${parts[part]}`,
  seeNote: (number) => `Siehe Anmerkung ${number}`,
};

const heading: Readonly<Record<UnitText, string>> = {
  HOUR: 'Stundenlohn',
  DAY: 'Tageslohn',
  WEEK: 'Wochenlohn',
  MONTH: 'Monatsgehalt',
  YEAR: 'Jahresgehalt',
};

const salary: SalaryWords = {
  pay: 'Verdienst',
  heading,
  units: { HOUR: 'Stunde', DAY: 'Tag', WEEK: 'Woche', MONTH: 'Monat', YEAR: 'Jahr' },
  // The name of a currency comes in the nominative, as in "Britische Pfund": no preposition can govern it.
  axis: {
    HOUR: (currency) => `Pro Stunde (${currency})`,
    DAY: (currency) => `Pro Tag (${currency})`,
    WEEK: (currency) => `Pro Woche (${currency})`,
    MONTH: (currency) => `Pro Monat (${currency})`,
    YEAR: (currency) => `Pro Jahr (${currency})`,
  },
  per: {
    HOUR: (amount) => `${amount} pro Stunde`,
    DAY: (amount) => `${amount} pro Tag`,
    WEEK: (amount) => `${amount} pro Woche`,
    MONTH: (amount) => `${amount} im Monat`,
    YEAR: (amount) => `${amount} im Jahr`,
  },
  levels: { entry: 'Einstieg', mid: 'Mittlere Stufe', senior: 'Senior' },
  lowest: 'Minimum',
  highest: 'Maximum',
  median: 'Median',
  mean: 'Durchschnitt',
  yourPay: 'Ihr Verdienst',
  topFrom: (percent) => `Obere ${percent} ab`,
  bottomTo: (percent) => `Untere ${percent} bis`,
  percentile: (_, text) => `${text}. Perzentil`,
  span: (low, high) => `Die gezeigte Spanne reicht von ${low} bis ${high}.`,
  allSame: (amount) => `Alle gezeigten Werte betragen ${amount}.`,
  spanFrom: (low) => `Der Verdienst beginnt bei ${low}.`,
  spanTo: (high) => `Der Verdienst reicht bis ${high}.`,
  middleHalf: (low, high) => `Die mittlere Hälfte verdient zwischen ${low} und ${high}.`,
  medianIs: (amount) => `Der Median liegt bei ${amount}: Die eine Hälfte verdient mehr, die andere weniger.`,
  point: (name, amount) => `${name} ${amount}`,
  byLevel: (list) => `Nach Stufe: ${list}.`,
  others: (list) => `${list}.`,
  about: (name, sentences) => `${name}: ${sentences}`,
  notPublished: (name, reason) => `${name}: ${reason}.`,
  youBetween: (you, below, belowName, above, aboveName) => `Ihr Verdienst von ${you} liegt zwischen ${below} (${belowName}) und ${above} (${aboveName}).`,
  youBelow: (you, lowest, name) => `Ihr Verdienst von ${you} liegt unter ${lowest} (${name}).`,
  youAbove: (you, highest, name) => `Ihr Verdienst von ${you} liegt über ${highest} (${name}).`,
  youAt: (you, name) => `Ihr Verdienst von ${you} entspricht diesem Wert: ${name}.`,
  scalesDiffer: 'Die Achsen zeigen verschiedene Währungen oder Zeiteinheiten; Positionen auf der einen lassen sich nicht mit Positionen auf einer anderen vergleichen.',
  tooMany: (count) => `${count} Zeilen lassen sich in einem Diagramm nicht übersichtlich darstellen; sie stehen deshalb in einer Tabelle.`,
  convertedUnit: (from, to, factor) => `Vom ${heading[from]} zum ${heading[to]} umgerechnet (${factor}).`,
  convertedRate: (from, to, date) => `Umgerechnet zum Kurs von ${from} = ${to} (${date}).`,
  hours: (count) => `${count} Arbeitsstunden im Jahr`,
  sample: (count) => `Stichprobengröße: ${count}`,
  columns: {
    name: 'Name',
    region: 'Region',
    currency: 'Währung',
    unitText: 'Zeiteinheit',
    minValue: 'Minimum',
    maxValue: 'Maximum',
    percentile10: '10. Perzentil',
    percentile25: '25. Perzentil',
    median: 'Median',
    percentile75: '75. Perzentil',
    percentile90: '90. Perzentil',
    mean: 'Durchschnitt',
    sampleSize: 'Stichprobengröße',
    asOf: 'Stand',
    source: 'Quelle',
    note: 'Anmerkung',
  },
};

const plural = new Intl.PluralRules('de');
const isOne = (count: number): boolean => plural.select(count) === 'one';

const skillMap: SkillMapWords = {
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

/* <career-tiers> */
const tiers: TiersWords = {
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
  columns: {
    title: 'Stufe',
    id: 'Kennung',
    track: 'Laufbahn',
    minYears: 'Ab Jahr',
    maxYears: 'Bis Jahr',
    description: 'Beschreibung',
    focus: 'Schwerpunkte',
  },
};

/* <day-timeline> */
const day: DayWords = {
  heading: 'Ein Arbeitstag',
  blocks: 'Abschnitte des Tages',
  named: (name) => name,
  span: (from, to, length) => `Der Tag dauert von ${from} bis ${to}: ${length}.`,
  spanNextDay: (from, to, length) => `Der Tag dauert von ${from} bis ${to} am nächsten Tag: ${length}.`,
  spanSecondDay: (from, to, length) => `Der Tag dauert von ${from} bis ${to} zwei Tage später: ${length}.`,
  lasting: (name, length) => `${name} (${length})`,
  lastingInAll: (name, length, count) => `${name} (${length} in ${count} Abschnitten)`,
  byLength: (list) => `Nach Dauer: ${list}.`,
  many: (count, shortest, longest) => `${count} Abschnitte, der kürzeste ${shortest}, der längste ${longest}.`,
  manyAlike: (count, length) => `${count} Abschnitte von je ${length}.`,
  open: (list) => `Frei: ${list}.`,
  manyOpen: (count, length) => `Frei: ${count} Zeiten des Tages, zusammen ${length}.`,
  overlap: (range, list) => `Gleichzeitig, ${range}: ${list}.`,
  manyOverlaps: (count) => `Zu ${count} Zeiten des Tages überschneiden sich Abschnitte.`,
  night: (list) => `Über Mitternacht: ${list}.`,
  zone: (name) => `Zeitzone: ${name}.`,
  nowIn: (time, list) => `Jetzt: ${time}, ${list}.`,
  nowOpen: (time) => `Jetzt: ${time}, zwischen zwei Abschnitten.`,
  nowOutside: (time) => `Jetzt: ${time}, außerhalb dieses Tages.`,
  block: (name, range, length) => `${name}: ${range}, ${length}`,
  columns: { name: 'Name', start: 'Beginn', end: 'Ende', focus: 'Schwerpunkt', tasks: 'Aufgaben', timeZone: 'Zeitzone' },
};

/* What <pricing-plans> says. */

const pricing: PricingWords = {
  heading: 'Tarife',
  headingOf: (brand) => `Tarife von ${brand}`,
  showPlans: 'Als Tarife anzeigen',
  count: (count, text) => (isOne(count) ? `${text} Tarif.` : `${text} Tarife.`),
  noPlans: 'Es sind keine Tarife aufgeführt.',
  prices: (list) => `Preise: ${list}.`,
  range: (low, high) => `${low} bis ${high}`,
  unpriced: (count, text) => (isOne(count) ? `${text} Tarif nennt keinen Preis in Zahlen.` : `${text} Tarife nennen keinen Preis in Zahlen.`),
  yourPlan: 'Ihr Tarif',
  yourPlanIs: (name) => `Ihr Tarif ist ${name}.`,
  featured: 'Hervorgehoben',
  billing: 'Abrechnung',
  periods: { HOUR: 'Stündlich', DAY: 'Täglich', WEEK: 'Wöchentlich', MONTH: 'Monatlich', YEAR: 'Jährlich' },
  time: { HOUR: 'pro Stunde', DAY: 'pro Tag', WEEK: 'pro Woche', MONTH: 'pro Monat', YEAR: 'pro Jahr' },
  per: (one) => `pro ${one}`,
  perTime: {
    HOUR: (one) => `pro ${one} und Stunde`,
    DAY: (one) => `pro ${one} und Tag`,
    WEEK: (one) => `pro ${one} und Woche`,
    MONTH: (one) => `pro ${one} und Monat`,
    YEAR: (one) => `pro ${one} und Jahr`,
  },
  price: (amount, unit) => `${amount} ${unit}`,
  billed: (way) => `Abrechnung: ${way}`,
  monthsFree: (count, text) => (isOne(count) ? `${text} Monat gratis` : `${text} Monate gratis`),
  save: (percent) => `${percent} sparen`,
  everythingAnd: (name) => `Alles aus ${name}, dazu:`,
  everything: (name) => `Alles aus ${name}`,
  more: (count, text) => (isOne(count) ? `${text} weitere Leistung` : `${text} weitere Leistungen`),
  notIncluded: (feature) => `Nicht enthalten: ${feature}`,
  counted: (count, unit) => `${count} ${unit}`,
  yes: 'Ja',
  no: 'Nein',
  notListed: 'Keine Angabe',
  addOns: 'Zusatzleistungen',
  proof: (who, claim) => `${who} ${claim}`,
  undated: 'Zu dieser Zahl ist kein Datum angegeben.',
  evidence: (text) => `Beleg: ${text}`,
  feature: 'Leistung',
  amounts: 'Preis',
};

const pricingColumns: PricingColumnWords = {
  list: 'Liste',
  plan: 'Tarif',
  feature: 'Leistung',
  price: 'Preis',
  priceCurrency: 'Währung',
  unitText: 'Zeiteinheit',
  per: 'Berechnet pro',
  included: 'Enthalten',
  value: 'Wert',
  unit: 'Einheit des Werts',
  billed: 'Abrechnung',
  id: 'Kennung der Leistung',
  name: 'Name',
  tagline: 'Kurzbeschreibung',
  includes: 'Enthält alles aus',
  highlighted: 'Hervorgehoben',
  priceText: 'Preis in Worten',
  cta: 'Linktext',
  url: 'Linkadresse',
  count: 'Anzahl',
  claim: 'Aussage',
  asOf: 'Stand',
  evidence: 'Beleg',
  heading: 'Überschrift',
  brand: 'Marke',
};

export const words = { frame, salary, tiers, day, pricing, pricingColumns, skillMap } as Words;

setWords('de', words);
