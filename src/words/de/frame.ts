import type { FrameWords } from '../frame-words.js';

const reasons: ReadonlyMap<string, string> = new Map([
  ['unreliable', 'nicht veröffentlicht, weil die Angabe nicht verlässlich ist'],
  ['confidential', 'nicht veröffentlicht, weil die Angabe vertraulich ist'],
  ['not-applicable', 'trifft nicht zu'],
]);

/** What every element says in German. */
export const frameWords: FrameWords = {
  loading: 'Wird geladen …',
  failed: 'Die Anzeige ist nicht möglich, weil Daten fehlen oder fehlerhaft sind.',
  notes: 'Anmerkungen',
  kinds: { measured: 'Erhoben', estimated: 'Geschätzt', derived: 'Aus anderen Angaben errechnet', editorial: 'Von der Redaktion festgelegt' },
  suppressed: (reason) => reasons.get(reason) ?? `nicht veröffentlicht: ${reason}`,
  atLeast: (amount) => `mindestens ${amount}`,
  atMost: (amount) => `höchstens ${amount}`,
  sentences: (list) => list.join(' '),
  remarks: (list) => list.join('. '),
  parts: (list) => list.join(', '),
  named: (name, amount) => `${name}: ${amount}`,
  source: (citation) => `Quelle: ${citation}`,
  asOf: (period) => `Stand: ${period}`,
  period: (period) => `Zeitraum: ${period}`,
  retrieved: (period) => `Abruf: ${period}`,
  seeNote: (number) => `Siehe Anmerkung ${number}`,
};
