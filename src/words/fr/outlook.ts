import { isOneIn } from '../is-one.js';
import type { OutlookWords } from '../outlook-words.js';

const isOne = isOneIn('fr');

/** What `<job-outlook>` says in French. */
export const outlookWords: OutlookWords = {
  heading: 'Perspectives d’emploi',
  occupation: 'Ce métier',
  benchmark: 'Valeur de référence',
  growth: 'Croissance prévue',
  period: 'Période',
  facts: {
    openingsPerYear: 'Postes à pourvoir par an',
    employment: 'Emplois actuels',
    employmentProjected: 'Emplois prévus',
    change: 'Évolution de l’emploi',
  },
  grows: (amount, period) => (period ? `L’emploi devrait progresser de ${amount} sur la période ${period}.` : `L’emploi devrait progresser de ${amount}.`),
  shrinks: (amount, period) => (period ? `L’emploi devrait reculer de ${amount} sur la période ${period}.` : `L’emploi devrait reculer de ${amount}.`),
  stays: (period) => (period ? `L’emploi devrait rester stable sur la période ${period}.` : 'L’emploi devrait rester stable.'),
  growthIs: (amount, period) => (period ? `Croissance prévue sur la période ${period}\u202f: ${amount}.` : `Croissance prévue\u202f: ${amount}.`),
  above: (name, amount) => `C’est plus que la valeur de référence (${name}\u202f: ${amount}).`,
  below: (name, amount) => `C’est moins que la valeur de référence (${name}\u202f: ${amount}).`,
  same: (name, amount) => `C’est autant que la valeur de référence (${name}\u202f: ${amount}).`,
  moreJobs: (count, text) => (isOne(count) ? `${text} emploi de plus` : `${text} emplois de plus`),
  fewerJobs: (count, text) => (isOne(count) ? `${text} emploi de moins` : `${text} emplois de moins`),
  sameJobs: 'Autant d’emplois qu’aujourd’hui',
};
