import { isOneIn } from '../is-one.js';
import type { PricingWords } from '../pricing-words.js';

const isOne = isOneIn('de');

/** What `<pricing-plans>` says in German. */
export const pricingWords: PricingWords = {
  heading: 'Tarife',
  headingOf: (brand) => `Tarife von ${brand}`,
  showPlans: 'Als Tarife anzeigen',
  count: (count, text) => (isOne(count) ? `${text} Tarif.` : `${text} Tarife.`),
  noPlans: 'Es sind keine Tarife aufgeführt.',
  prices: (list) => `Preise: ${list}.`,
  range: (low, high) => `${low} bis ${high}`,
  unpriced: (count, text) => (isOne(count) ? `${text} Tarif nennt keinen Preis in Zahlen.` : `${text} Tarife nennen keinen Preis in Zahlen.`),
  yourPlan: 'Ihr Tarif',
  yourPlanIs: (name) => `Ihr Tarif ist ${name}.`,
  featured: 'Hervorgehoben',
  billing: 'Abrechnung',
  periods: { HOUR: 'Stündlich', DAY: 'Täglich', WEEK: 'Wöchentlich', MONTH: 'Monatlich', YEAR: 'Jährlich' },
  time: { HOUR: 'pro Stunde', DAY: 'pro Tag', WEEK: 'pro Woche', MONTH: 'pro Monat', YEAR: 'pro Jahr' },
  per: (one) => `pro ${one}`,
  perTime: {
    HOUR: (one) => `pro ${one} und Stunde`,
    DAY: (one) => `pro ${one} und Tag`,
    WEEK: (one) => `pro ${one} und Woche`,
    MONTH: (one) => `pro ${one} und Monat`,
    YEAR: (one) => `pro ${one} und Jahr`,
  },
  price: (amount, unit) => `${amount} ${unit}`,
  billed: (way) => `Abrechnung: ${way}`,
  monthsFree: (count, text) => (isOne(count) ? `${text} Monat gratis` : `${text} Monate gratis`),
  save: (percent) => `${percent} sparen`,
  everythingAnd: (name) => `Alles aus ${name}, dazu:`,
  everything: (name) => `Alles aus ${name}`,
  more: (count, text) => (isOne(count) ? `${text} weitere Leistung` : `${text} weitere Leistungen`),
  notIncluded: (feature) => `Nicht enthalten: ${feature}`,
  counted: (count, unit) => `${count} ${unit}`,
  yes: 'Ja',
  no: 'Nein',
  notListed: 'Keine Angabe',
  addOns: 'Zusatzleistungen',
  proof: (who, claim) => `${who} ${claim}`,
  undated: 'Zu dieser Zahl ist kein Datum angegeben.',
  evidence: (text) => `Beleg: ${text}`,
  feature: 'Leistung',
  amounts: 'Preis',
};
