import { formats } from '../locale.js';
import type { PricingWords } from '../pricing-words.js';

const isOne = (count: number): boolean => formats('en').plural(count) === 'one';

/** What `<pricing-plans>` says in English. */
export const pricingWords: PricingWords = {
  heading: 'Plans',
  headingOf: (brand) => `${brand} plans`,
  showPlans: 'Show as plans',
  count: (count, text) => (isOne(count) ? `${text} plan.` : `${text} plans.`),
  noPlans: 'No plans are listed.',
  prices: (list) => `Prices: ${list}.`,
  range: (low, high) => `${low} to ${high}`,
  unpriced: (count, text) => (isOne(count) ? `${text} plan names no price in figures.` : `${text} plans name no price in figures.`),
  yourPlan: 'Your plan',
  yourPlanIs: (name) => `Your plan is ${name}.`,
  featured: 'Featured',
  billing: 'Billing',
  periods: { HOUR: 'Hourly', DAY: 'Daily', WEEK: 'Weekly', MONTH: 'Monthly', YEAR: 'Yearly' },
  time: { HOUR: 'per hour', DAY: 'per day', WEEK: 'per week', MONTH: 'per month', YEAR: 'per year' },
  per: (one) => `per ${one}`,
  perTime: {
    HOUR: (one) => `per ${one} and hour`,
    DAY: (one) => `per ${one} and day`,
    WEEK: (one) => `per ${one} and week`,
    MONTH: (one) => `per ${one} and month`,
    YEAR: (one) => `per ${one} and year`,
  },
  price: (amount, unit) => `${amount} ${unit}`,
  billed: (way) => `Billing: ${way}`,
  monthsFree: (count, text) => (isOne(count) ? `${text} month free` : `${text} months free`),
  save: (percent) => `Save ${percent}`,
  everythingAnd: (name) => `Everything in ${name}, and:`,
  everything: (name) => `Everything in ${name}`,
  more: (count, text) => (isOne(count) ? `${text} more feature` : `${text} more features`),
  notIncluded: (feature) => `Not included: ${feature}`,
  counted: (count, unit) => `${count} ${unit}`,
  yes: 'Yes',
  no: 'No',
  notListed: 'Not listed',
  addOns: 'Add-ons',
  proof: (who, claim) => `${who} ${claim}`,
  undated: 'No date is given for this number.',
  evidence: (text) => `Evidence: ${text}`,
  feature: 'Feature',
  amounts: 'Price',
};
