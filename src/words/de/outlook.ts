import { isOneIn } from '../is-one.js';
import type { OutlookWords } from '../outlook-words.js';

const isOne = isOneIn('de');

/** What `<job-outlook>` says in German. */
export const outlookWords: OutlookWords = {
  heading: 'Berufsaussichten',
  occupation: 'Dieser Beruf',
  benchmark: 'Vergleichswert',
  growth: 'Erwartetes Wachstum',
  period: 'Zeitraum',
  facts: {
    openingsPerYear: 'Offene Stellen pro Jahr',
    employment: 'Arbeitsplätze heute',
    employmentProjected: 'Arbeitsplätze laut Prognose',
    change: 'Veränderung der Arbeitsplätze',
  },
  grows: (amount, period) => (period ? `Im Zeitraum ${period} wird die Beschäftigung voraussichtlich um ${amount} wachsen.` : `Die Beschäftigung wird voraussichtlich um ${amount} wachsen.`),
  shrinks: (amount, period) => (period ? `Im Zeitraum ${period} wird die Beschäftigung voraussichtlich um ${amount} zurückgehen.` : `Die Beschäftigung wird voraussichtlich um ${amount} zurückgehen.`),
  stays: (period) => (period ? `Im Zeitraum ${period} wird die Beschäftigung voraussichtlich gleich bleiben.` : 'Die Beschäftigung wird voraussichtlich gleich bleiben.'),
  growthIs: (amount, period) => (period ? `Erwartetes Wachstum im Zeitraum ${period}: ${amount}.` : `Erwartetes Wachstum: ${amount}.`),
  above: (name, amount) => `Das ist mehr als der Vergleichswert (${name}: ${amount}).`,
  below: (name, amount) => `Das ist weniger als der Vergleichswert (${name}: ${amount}).`,
  same: (name, amount) => `Das entspricht dem Vergleichswert (${name}: ${amount}).`,
  moreJobs: (count, text) => (isOne(count) ? `${text} Arbeitsplatz mehr` : `${text} Arbeitsplätze mehr`),
  fewerJobs: (count, text) => (isOne(count) ? `${text} Arbeitsplatz weniger` : `${text} Arbeitsplätze weniger`),
  sameJobs: 'Gleich viele Arbeitsplätze wie heute',
};
