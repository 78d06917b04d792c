import type { FrameWords } from '../frame-words.js';

const reasons: ReadonlyMap<string, string> = new Map([
  ['unreliable', 'dato no publicado por ser poco fiable'],
  ['confidential', 'dato no publicado por ser confidencial'],
  ['not-applicable', 'no corresponde'],
]);

/** What every element says in Spanish. */
export const frameWords: FrameWords = {
  loading: 'Cargando…',
  failed: 'No se puede mostrar porque faltan datos o son incorrectos.',
  notes: 'Notas',
  kinds: { measured: 'Dato medido', estimated: 'Dato estimado', derived: 'Dato calculado a partir de otros', editorial: 'Dato fijado por la redacción' },
  suppressed: (reason) => reasons.get(reason) ?? `dato no publicado: ${reason}`,
  atLeast: (amount) => `${amount} o más`,
  atMost: (amount) => `${amount} o menos`,
  sentences: (list) => list.join(' '),
  remarks: (list) => list.join('. '),
  parts: (list) => list.join(', '),
  named: (name, amount) => `${name}: ${amount}`,
  source: (citation) => `Fuente: ${citation}`,
  asOf: (period) => `Fecha de los datos: ${period}`,
  period: (period) => `período: ${period}`,
  retrieved: (period) => `consulta: ${period}`,
  seeNote: (number) => `Véase la nota ${number}`,
};
