import type { FrameWords } from '../frame-words.js';

const reasons: ReadonlyMap<string, string> = new Map([
  ['unreliable', 'chiffre non publié, car peu fiable'],
  ['confidential', 'chiffre non publié, car confidentiel'],
  ['not-applicable', 'sans objet'],
]);

/** What every element says in French. */
export const frameWords: FrameWords = {
  loading: 'Chargement…',
  failed: 'Affichage impossible\u202f: des données manquent ou sont incorrectes.',
  notes: 'Notes',
  kinds: { measured: 'Chiffre mesuré', estimated: 'Chiffre estimé', derived: 'Chiffre calculé à partir d’autres', editorial: 'Chiffre fixé par la rédaction' },
  suppressed: (reason) => reasons.get(reason) ?? `chiffre non publié\u202f: ${reason}`,
  atLeast: (amount) => `${amount} ou plus`,
  atMost: (amount) => `${amount} ou moins`,
  sentences: (list) => list.join(' '),
  remarks: (list) => list.join('. '),
  parts: (list) => list.join(', '),
  named: (name, amount) => `${name}\u202f: ${amount}`,
  source: (citation) => `Source\u202f: ${citation}`,
  asOf: (period) => `Date des données\u202f: ${period}`,
  period: (period) => `période\u202f: ${period}`,
  retrieved: (period) => `consultation\u202f: ${period}`,
  seeNote: (number) => `Voir la note ${number}`,
};
