import type { UnitText } from '../../model/salary.js';
import type { SalaryWords } from '../salary-words.js';

/** Pay for a unit of time. */
export const heading: Readonly<Record<UnitText, string>> = {
  HOUR: 'Stundenlohn',
  DAY: 'Tageslohn',
  WEEK: 'Wochenlohn',
  MONTH: 'Monatsgehalt',
  YEAR: 'Jahresgehalt',
};

/** What `<salary-range>` says in German. */
export const salaryWords: SalaryWords = {
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
  medianWithin: (amount) => `Der Median liegt bei ${amount}.`,
  point: (name, amount) => `${name} ${amount}`,
  byLevel: (list) => `Nach Stufe: ${list}.`,
  others: (list) => `${list}.`,
  allFigures: 'Alle Werte',
  about: (name, sentences) => `${name}: ${sentences}`,
  notPublished: (name, reason) => `${name}: ${reason}.`,
  youBetween: (you, below, belowName, above, aboveName) => `Ihr Verdienst von ${you} liegt zwischen ${below} (${belowName}) und ${above} (${aboveName}).`,
  youBelow: (you, lowest, name) => `Ihr Verdienst von ${you} liegt unter ${lowest} (${name}).`,
  youAbove: (you, highest, name) => `Ihr Verdienst von ${you} liegt über ${highest} (${name}).`,
  youAt: (you, name) => `Ihr Verdienst von ${you} entspricht diesem Wert: ${name}.`,
  offAxis: (amount) => `${amount} (außerhalb der Achse)`,
  scalesDiffer: 'Die Achsen zeigen verschiedene Währungen oder Zeiteinheiten; Positionen auf der einen lassen sich nicht mit Positionen auf einer anderen vergleichen.',
  tooMany: (count) => `${count} Zeilen lassen sich in einem Diagramm nicht übersichtlich darstellen; sie stehen deshalb in einer Tabelle.`,
  sampleSize: 'Stichprobengröße',
  sample: (count) => `Stichprobengröße: ${count}`,
};
