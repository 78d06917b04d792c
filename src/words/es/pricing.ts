import { isOneIn } from '../is-one.js';
import type { PricingWords } from '../pricing-words.js';

const isOne = isOneIn('es');

/** What `<pricing-plans>` says in Spanish. */
export const pricingWords: PricingWords = {
  heading: 'Planes',
  headingOf: (brand) => `Planes de ${brand}`,
  showPlans: 'Ver como planes',
  count: (count, text) => (isOne(count) ? `${text} plan.` : `${text} planes.`),
  noPlans: 'No hay ningún plan.',
  prices: (list) => `Precios: ${list}.`,
  range: (low, high) => `de ${low} a ${high}`,
  unpriced: (count, text) => (isOne(count) ? `${text} plan no indica ningún precio en cifras.` : `${text} planes no indican ningún precio en cifras.`),
  yourPlan: 'Su plan',
  yourPlanIs: (name) => `Su plan es ${name}.`,
  featured: 'Destacado',
  billing: 'Facturación',
  periods: { HOUR: 'Por hora', DAY: 'Diaria', WEEK: 'Semanal', MONTH: 'Mensual', YEAR: 'Anual' },
  time: { HOUR: 'por hora', DAY: 'al día', WEEK: 'a la semana', MONTH: 'al mes', YEAR: 'al año' },
  per: (one) => `por ${one}`,
  perTime: {
    HOUR: (one) => `por ${one} y hora`,
    DAY: (one) => `por ${one} al día`,
    WEEK: (one) => `por ${one} a la semana`,
    MONTH: (one) => `por ${one} al mes`,
    YEAR: (one) => `por ${one} al año`,
  },
  price: (amount, unit) => `${amount} ${unit}`,
  billed: (way) => `Facturación: ${way}`,
  monthsFree: (count, text) => (isOne(count) ? `${text} mes gratis` : `${text} meses gratis`),
  save: (percent) => `Ahorre un ${percent}`,
  everythingAnd: (name) => `Todo lo de ${name} y además:`,
  everything: (name) => `Todo lo de ${name}`,
  more: (count, text) => (isOne(count) ? `${text} función más` : `${text} funciones más`),
  notIncluded: (feature) => `No incluido: ${feature}`,
  counted: (count, unit) => `${count} ${unit}`,
  yes: 'Sí',
  no: 'No',
  notListed: 'Sin indicar',
  addOns: 'Complementos',
  proof: (who, claim) => `${who} ${claim}`,
  undated: 'No se indica la fecha de este dato.',
  evidence: (text) => `Prueba: ${text}`,
  feature: 'Función',
  amounts: 'Precio',
};
