import { isOneIn } from '../is-one.js';
import type { OutlookWords } from '../outlook-words.js';

const isOne = isOneIn('es');

/** What `<job-outlook>` says in Spanish. */
export const outlookWords: OutlookWords = {
  heading: 'Perspectivas laborales',
  occupation: 'Esta profesión',
  benchmark: 'Valor de referencia',
  growth: 'Crecimiento previsto',
  period: 'Período',
  facts: {
    openingsPerYear: 'Vacantes al año',
    employment: 'Empleos actuales',
    employmentProjected: 'Empleos previstos',
    change: 'Variación del empleo',
  },
  grows: (amount, period) => (period ? `Se prevé que el empleo crezca un ${amount} en el período ${period}.` : `Se prevé que el empleo crezca un ${amount}.`),
  shrinks: (amount, period) => (period ? `Se prevé que el empleo disminuya un ${amount} en el período ${period}.` : `Se prevé que el empleo disminuya un ${amount}.`),
  stays: (period) => (period ? `Se prevé que el empleo se mantenga estable en el período ${period}.` : 'Se prevé que el empleo se mantenga estable.'),
  growthIs: (amount, period) => (period ? `Crecimiento previsto en el período ${period}: ${amount}.` : `Crecimiento previsto: ${amount}.`),
  above: (name, amount) => `Supera el valor de referencia (${name}: ${amount}).`,
  below: (name, amount) => `Está por debajo del valor de referencia (${name}: ${amount}).`,
  same: (name, amount) => `Coincide con el valor de referencia (${name}: ${amount}).`,
  moreJobs: (count, text) => (isOne(count) ? `${text} empleo más` : `${text} empleos más`),
  fewerJobs: (count, text) => (isOne(count) ? `${text} empleo menos` : `${text} empleos menos`),
  sameJobs: 'Tantos empleos como ahora',
};
