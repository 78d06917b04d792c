import type { UnitText } from '../model/salary.js';

/** The columns of the pricing table. */
export type PricingColumn =
  | 'list'
  | 'plan'
  | 'feature'
  | 'price'
  | 'priceCurrency'
  | 'unitText'
  | 'per'
  | 'included'
  | 'value'
  | 'unit'
  | 'billed'
  | 'id'
  | 'name'
  | 'tagline'
  | 'includes'
  | 'highlighted'
  | 'priceText'
  | 'cta'
  | 'url'
  | 'count'
  | 'claim'
  | 'asOf'
  | 'evidence'
  | 'heading'
  | 'brand';

/** What `<pricing-plans>` says. Amounts arrive as text already written in the language, percents too; a count comes with its text. */
export interface PricingWords {
  readonly heading: string;
  /** The heading where a brand is known. */
  readonly headingOf: (brand: string) => string;
  readonly showPlans: string;
  readonly count: (count: number, text: string) => string;
  readonly noPlans: string;
  /** The prices, as a list of amounts and ranges, each with its unit. */
  readonly prices: (list: string) => string;
  /** Two amounts as a range; the second comes with its unit. */
  readonly range: (low: string, high: string) => string;
  /** How many plans name no price in figures. */
  readonly unpriced: (count: number, text: string) => string;
  readonly yourPlan: string;
  readonly yourPlanIs: (name: string) => string;
  readonly featured: string;
  /** What a reader chooses when choosing a period. */
  readonly billing: string;
  readonly periods: Readonly<Record<UnitText, string>>;
  /** What a price is for, after the amount: a time, one of something, or both. */
  readonly time: Readonly<Record<UnitText, string>>;
  readonly per: (one: string) => string;
  readonly perTime: Readonly<Record<UnitText, (one: string) => string>>;
  /** An amount with what it is for: `$8 per month`. */
  readonly price: (amount: string, unit: string) => string;
  readonly billed: (way: string) => string;
  readonly monthsFree: (count: number, text: string) => string;
  readonly save: (percent: string) => string;
  /** Leads over to what a plan adds to another. */
  readonly everythingAnd: (name: string) => string;
  /** The same where it adds nothing. */
  readonly everything: (name: string) => string;
  readonly more: (count: number, text: string) => string;
  readonly notIncluded: (feature: string) => string;
  /** A number of something: `5 GB`, `578 professionals`. */
  readonly counted: (count: string, unit: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly notListed: string;
  readonly addOns: string;
  /** Who does what: `578 professionals` and what is claimed of them. */
  readonly proof: (who: string, claim: string) => string;
  readonly undated: string;
  readonly evidence: (text: string) => string;
  /** Heads the features of a comparison, and its prices. */
  readonly feature: string;
  readonly amounts: string;
}

/** The titles of the columns of the pricing table. They are known where a table is read. */
export type PricingColumnWords = Readonly<Record<PricingColumn, string>>;
