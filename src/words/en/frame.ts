import type { FrameWords } from '../frame-words.js';

const reasons: ReadonlyMap<string, string> = new Map([
  ['unreliable', 'not published because it is unreliable'],
  ['confidential', 'not published because it is confidential'],
  ['not-applicable', 'does not apply'],
]);

/** What every element says in English. */
export const frameWords: FrameWords = {
  loading: 'Loading…',
  failed: 'This cannot be shown because its data is missing or wrong.',
  notes: 'Notes',
  kinds: { measured: 'Measured', estimated: 'Estimated', derived: 'Worked out from other figures', editorial: 'Set by the editors' },
  suppressed: (reason) => reasons.get(reason) ?? `not published: ${reason}`,
  atLeast: (amount) => `${amount} or more`,
  atMost: (amount) => `${amount} or less`,
  sentences: (list) => list.join(' '),
  remarks: (list) => list.join('. '),
  parts: (list) => list.join(', '),
  named: (name, amount) => `${name}: ${amount}`,
  source: (citation) => `Source: ${citation}`,
  asOf: (period) => `As of ${period}`,
  period: (period) => `for ${period}`,
  retrieved: (period) => `retrieved ${period}`,
  seeNote: (number) => `See note ${number}`,
};
