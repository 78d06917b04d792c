/** Which prices of a plan are shown for a period and a currency, and what a period saves. */
import { readFigure } from '../model/figure.js';
import type { Plan, Price } from '../model/pricing.js';
import type { UnitText } from '../model/salary.js';

/** A period that a reader can choose. */
export interface PlanPeriod {
  /** The unit of time, or the text of `billed` where one unit is billed in several ways: what the attribute `period` takes. */
  readonly key: string;
  /** The unit of time, where that is what tells the periods apart. */
  readonly unit: UnitText | undefined;
  /** How the price is billed, in the author's words. */
  readonly billed: string | undefined;
}

/** How much less a price is than another of its plan, for the same time. */
export interface Saving {
  /** Whole months that cost nothing, where a year is dearer by the month. */
  readonly months: number | undefined;
  /** What is saved, rounded to whole percent. */
  readonly percent: number;
}

/** How the prices of a section are told apart. */
export interface PriceKeys {
  /** The currency shown; prices in others stand in where a plan has none in it. */
  readonly currency: string | undefined;
  /** Whether a unit of time names one price of a plan; if not, the way of billing does. */
  readonly byUnit: boolean;
  /** The periods to choose from; none where no plan has several. */
  readonly periods: readonly PlanPeriod[];
}

type Prices = readonly Price[];
type Keyed = Pick<PriceKeys, 'currency' | 'byUnit'>;

const isSame = (one: string, other: string | undefined): boolean => one.trim().toLowerCase() === other?.trim().toLowerCase();

const keyOf = ({ unitText, billed }: Price, { byUnit }: Keyed): string | undefined => (byUnit ? unitText : (billed ?? unitText));

/** The prices in the currency shown, else those in the currency that stands first. */
function inCurrency(prices: Prices = [], currency: string | undefined): Prices {
  const shown = prices.some(({ priceCurrency }) => priceCurrency === currency) ? currency : prices[0]?.priceCurrency;
  return prices.filter(({ priceCurrency }) => priceCurrency === shown);
}

/** Finds out how prices are told apart. The currency is the wanted one where there is any price in it, else the first. */
export function findKeys(plans: readonly Plan[], wanted: string | null | undefined): PriceKeys {
  const prices = plans.flatMap((plan) => plan.prices ?? []);
  const currency = (prices.find(({ priceCurrency }) => isSame(priceCurrency, wanted ?? undefined)) ?? prices[0])?.priceCurrency;
  const pools = plans.map((plan) => inCurrency(plan.prices, currency));
  const unitsOf = (pool: Prices): readonly string[] => pool.map(({ unitText, per }) => JSON.stringify([unitText, per]));
  const byUnit = pools.every((pool) => new Set(unitsOf(pool)).size === pool.length);
  const periods = new Map<string, PlanPeriod>();
  for (const pool of pools) {
    const keyed = pool.filter((price) => keyOf(price, { byUnit, currency }) !== undefined);
    if (new Set(keyed.map((price) => keyOf(price, { byUnit, currency }))).size < 2) continue;
    for (const price of keyed) {
      const key = keyOf(price, { byUnit, currency })!;
      if (!periods.has(key)) periods.set(key, { key, unit: byUnit || price.billed === undefined ? price.unitText : undefined, billed: price.billed });
    }
  }
  return { currency, byUnit, periods: [...periods.values()] };
}

/** The period that is wanted, by its unit or its way of billing; the first unless it is there. */
export function findPeriod(periods: readonly PlanPeriod[], wanted: string | null | undefined): PlanPeriod | undefined {
  const is = (text: string | undefined): boolean => wanted != null && isSame(wanted, text);
  return periods.find(({ key }) => is(key)) ?? periods.find(({ billed }) => is(billed)) ?? periods[0];
}

/** The prices shown for a period, and what is due whatever the period. Without a price for the period, those of the plan's first one. */
export function shownPrices(prices: Prices | undefined, period: string | undefined, keys: Keyed): Prices {
  const pool = inCurrency(prices, keys.currency);
  const keyed = pool.map((price) => keyOf(price, keys));
  const shown = period !== undefined && keyed.includes(period) ? period : keyed.find((key) => key !== undefined);
  return [...pool.filter((_, index) => keyed[index] !== undefined && keyed[index] === shown), ...pool.filter((_, index) => keyed[index] === undefined)];
}

/** How many of one unit of time are in the other; nothing where that is not exact. */
function ratioOf(unit: UnitText | undefined, other: UnitText | undefined): number | undefined {
  if (unit === other) return 1;
  if (unit === 'YEAR' && other === 'MONTH') return 12;
  return unit === 'MONTH' && other === 'YEAR' ? 1 / 12 : undefined;
}

/** What a price saves against the first dearer one of its plan. Only exact prices for the same thing, in one currency, are compared. */
export function savingOf(price: Price, prices: Prices = []): Saving | undefined {
  const { value: cost } = readFigure(price.price);
  if (cost === undefined || cost < 0) return undefined;
  for (const other of prices) {
    const { value: full } = readFigure(other.price);
    const times = ratioOf(price.unitText, other.unitText);
    const isComparable = other !== price && other.priceCurrency === price.priceCurrency && other.per === price.per;
    if (!isComparable || times === undefined || full === undefined || full <= 0) continue;
    const part = cost / full / times;
    const percent = Math.min(Math.round((1 - part) * 100), cost > 0 ? 99 : 100);
    if (!(percent > 0)) continue;
    const months = Math.round(12 * (1 - part));
    const isWhole = times === 12 && months > 0 && months < 12 && Math.abs(12 * (1 - part) - months) < 1e-9;
    return { months: isWhole ? months : undefined, percent };
  }
  return undefined;
}
