import { isOneIn } from '../is-one.js';
import type { PricingWords } from '../pricing-words.js';

const isOne = isOneIn('fr');

/** What `<pricing-plans>` says in French. Names follow no "de", which would lose its vowel before some of them. */
export const pricingWords: PricingWords = {
  heading: 'Formules',
  headingOf: (brand) => `Formules ${brand}`,
  showPlans: 'Afficher les formules',
  count: (count, text) => (isOne(count) ? `${text} formule.` : `${text} formules.`),
  noPlans: 'Aucune formule n’est proposée.',
  prices: (list) => `Prix\u202f: ${list}.`,
  range: (low, high) => `de ${low} à ${high}`,
  unpriced: (count, text) => (isOne(count) ? `${text} formule n’indique pas de prix chiffré.` : `${text} formules n’indiquent pas de prix chiffré.`),
  yourPlan: 'Votre formule',
  yourPlanIs: (name) => `Votre formule est ${name}.`,
  featured: 'Mise en avant',
  billing: 'Facturation',
  periods: { HOUR: 'À l’heure', DAY: 'À la journée', WEEK: 'Hebdomadaire', MONTH: 'Mensuelle', YEAR: 'Annuelle' },
  time: { HOUR: 'par heure', DAY: 'par jour', WEEK: 'par semaine', MONTH: 'par mois', YEAR: 'par an' },
  per: (one) => `par ${one}`,
  perTime: {
    HOUR: (one) => `par ${one} et par heure`,
    DAY: (one) => `par ${one} et par jour`,
    WEEK: (one) => `par ${one} et par semaine`,
    MONTH: (one) => `par ${one} et par mois`,
    YEAR: (one) => `par ${one} et par an`,
  },
  price: (amount, unit) => `${amount} ${unit}`,
  billed: (way) => `Facturation\u202f: ${way}`,
  monthsFree: (count, text) => (isOne(count) ? `${text} mois offert` : `${text} mois offerts`),
  save: (percent) => `Économisez ${percent}`,
  everythingAnd: (name) => `Tout ce que comprend ${name}, plus\u202f:`,
  everything: (name) => `Tout ce que comprend ${name}`,
  more: (count, text) => (isOne(count) ? `${text} autre fonctionnalité` : `${text} autres fonctionnalités`),
  notIncluded: (feature) => `Non inclus\u202f: ${feature}`,
  counted: (count, unit) => `${count} ${unit}`,
  yes: 'Oui',
  no: 'Non',
  notListed: 'Non précisé',
  addOns: 'Options',
  proof: (who, claim) => `${who} ${claim}`,
  undated: 'Aucune date n’est indiquée pour ce chiffre.',
  evidence: (text) => `Justificatif\u202f: ${text}`,
  feature: 'Fonctionnalité',
  amounts: 'Prix',
};
