/** The layout of plans as cards: what each costs in the period shown, what each adds. No coordinates: a grid places them. */
import { readFigure } from '../model/figure.js';
import type { AddOn, Feature, Plan, Price, Pricing } from '../model/pricing.js';
import { addedFeatures, includedPlans } from './plan-features.js';
import { findKeys, findPeriod, savingOf, shownPrices, type PlanPeriod, type Saving } from './plan-prices.js';

/** How plans are laid out. */
export interface PricingOptions {
  /** The period wanted, as a unit of time or a way of billing in any case; the first one unless given. */
  readonly period?: string | null | undefined;
  /** The currency wanted, as an ISO 4217 code; the first one unless given. */
  readonly currency?: string | null | undefined;
}

/** A plan as it is shown. */
export interface PlanCard {
  readonly plan: Plan;
  /** The plan's place in its list. */
  readonly index: number;
  /** The prices shown: for the period, then what is due whatever the period. */
  readonly prices: readonly Price[];
  /** What the first of them saves against another price of the plan. */
  readonly saving: Saving | undefined;
  /** The plan that this one has everything of. */
  readonly base: Plan | undefined;
  /** What it adds to that; all features where it includes none. */
  readonly added: readonly Feature[];
  /** Whether it is the one that stands out: the first that asks for it. */
  readonly highlighted: boolean;
}

/** A period to choose, and what it saves on every plan that costs something. */
export interface PeriodChoice extends PlanPeriod {
  readonly saving: Saving | undefined;
}

/** Everything that is shown of a section. */
export interface PricingLayout {
  readonly cards: readonly PlanCard[];
  /** The periods to choose from; none where no plan has several. */
  readonly periods: readonly PeriodChoice[];
  /** The period shown, where there is a choice. */
  readonly period: PlanPeriod | undefined;
  readonly currency: string | undefined;
  readonly addOns: readonly { readonly addOn: AddOn; readonly prices: readonly Price[] }[];
}

/** The saving that is the same on all of some plans. */
function shared(savings: readonly (Saving | undefined)[]): Saving | undefined {
  const [first] = savings;
  return first && savings.every((saving) => saving?.percent === first.percent && saving.months === first.months) ? first : undefined;
}

const isFree = ({ price }: Price): boolean => readFigure(price).value === 0;

/** Lays plans out. Order is kept, nothing is changed, an empty list has no cards. */
export function layoutPricingPlans({ plans, addOns = [] }: Pricing, options: PricingOptions = {}): PricingLayout {
  const keys = findKeys(plans, options.currency);
  const period = findPeriod(keys.periods, options.period);
  const pricesAt = (plan: Plan, key: string | undefined): readonly Price[] => shownPrices(plan.prices, key, keys);
  const savingAt = (plan: Plan, key: string | undefined): Saving | undefined => {
    const [first] = pricesAt(plan, key);
    return first && savingOf(first, plan.prices);
  };
  const highlighted = plans.findIndex((plan) => plan.highlighted);
  const paid = plans.filter((plan) => plan.prices?.length && !plan.prices.every(isFree));
  return {
    cards: plans.map((plan, index) => ({
      plan,
      index,
      prices: pricesAt(plan, period?.key),
      saving: savingAt(plan, period?.key),
      base: includedPlans(plan, plans)[0],
      added: addedFeatures(plan, plans),
      highlighted: index === highlighted,
    })),
    periods: keys.periods.map((choice) => ({ ...choice, saving: shared(paid.map((plan) => savingAt(plan, choice.key))) })),
    period,
    currency: keys.currency,
    addOns: addOns.map((addOn) => ({ addOn, prices: shownPrices(addOn.prices, period?.key, keys) })),
  };
}
