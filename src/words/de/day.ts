import type { DayWords } from '../day-words.js';

/** What `<day-timeline>` says in German. */
export const dayWords: DayWords = {
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
