/** Says in words what `<pricing-plans>` shows. */
import { Notes } from '../../chart/notes.js';
import { Voice } from '../../chart/voice.js';
import { featuresOf } from '../../geometry/plan-features.js';
import type { PlanPeriod, Saving } from '../../geometry/plan-prices.js';
import type { PricingLayout } from '../../geometry/pricing-plans.js';
import { readFigure, type Figure } from '../../model/figure.js';
import type { Feature, Price, Proof } from '../../model/pricing.js';
import type { PricingWords } from '../../words/pricing-words.js';

/** The words, names and numbers of one language, with the notes that figures lead to. */
export class PlanVoice extends Voice<PricingWords> {
  readonly notes = new Notes();

  /** Takes the notes on every figure that is shown, each under its name. */
  collect({ cards, addOns }: PricingLayout, proof: Proof | undefined): void {
    const add = (name: string, figure: Figure): void => this.notes.add(name, readFigure(figure));
    for (const { plan, prices } of cards) {
      const name = this.own(plan.name);
      for (const { price } of prices) add(name, price);
      for (const { text, value } of featuresOf(plan)) if (value !== undefined && typeof value !== 'string') add(this.frame.named(name, this.own(text)), value);
    }
    for (const { addOn, prices } of addOns) for (const { price } of prices) add(this.own(addOn.name), price);
    if (proof) add(this.own(proof.unit ?? proof.claim), proof.count);
  }

  /** A figure in words; with a currency an amount of money. Its note's number follows. */
  figure(figure: Figure, currency?: string): string {
    const reading = readFigure(figure);
    return this.amount(reading, currency) + this.notes.raised(reading);
  }

  /** What a price is for: `per user and month`. Empty where nothing is said of that. */
  unit({ unitText, per }: Price): string {
    const { words } = this;
    if (per) return unitText ? words.perTime[unitText](this.own(per)) : words.per(this.own(per));
    return unitText ? words.time[unitText] : '';
  }

  /** A price with what it is for. */
  price(price: Price, amount = this.figure(price.price, price.priceCurrency)): string {
    const unit = readFigure(price.price).suppressed === undefined && this.unit(price);
    return unit ? this.words.price(amount, unit) : amount;
  }

  saving({ months, percent }: Saving): string {
    const { words, formats } = this;
    return months === undefined ? words.save(formats.percent(percent)) : words.monthsFree(months, formats.number(months));
  }

  /** The name of a period to choose. */
  period({ key, unit }: PlanPeriod): string {
    return unit ? this.words.periods[unit] : key;
  }

  /** A count or an amount of something, with its unit; empty where the feature has none. */
  value({ value, unit }: Pick<Feature, 'value' | 'unit'>): string {
    const counted = unit && this.own(unit);
    if (value === undefined) return counted ?? '';
    const text = typeof value === 'string' ? this.own(value) : this.figure(value);
    return counted ? this.words.counted(text, counted) : text;
  }

  /** A feature as a line: its text, how much of it, and whether it is missing. */
  feature(feature: Feature): string {
    const value = this.value(feature);
    const text = this.own(feature.text);
    const line = value ? this.frame.named(text, value) : text;
    return feature.included === false ? this.words.notIncluded(line) : line;
  }

  /** A feature as a cell under its plan: what of it there is, or yes, or no. */
  cell(feature: Feature): string {
    const { words, frame } = this;
    const value = this.value(feature);
    if (feature.included === false) return value ? frame.named(words.no, value) : words.no;
    return value || words.yes;
  }

  /** How many plans there are and what they cost, in sentences. */
  summary({ cards }: PricingLayout, current: string | null): readonly string[] {
    const { words, formats } = this;
    if (!cards.length) return [words.noPlans];
    const amount = ({ price, priceCurrency }: Price): string => this.amount(readFigure(price), priceCurrency);
    const ranges = rangesOf(cards.flatMap(({ prices }) => prices.slice(0, 1))).map(([low, high]) =>
      low === high ? this.price(low, amount(low)) : words.range(amount(low), this.price(high, amount(high))),
    );
    const unpriced = cards.filter(({ prices }) => !prices.length).length;
    const own = cards.find(({ plan }) => plan.id === current);
    return [
      words.count(cards.length, formats.number(cards.length)),
      ranges.length ? words.prices(formats.list(ranges)) : '',
      unpriced ? words.unpriced(unpriced, formats.number(unpriced)) : '',
      own ? words.yourPlanIs(this.own(own.plan.name)) : '',
    ].filter(Boolean);
  }
}

/** The lowest and the highest of prices that can be compared: of one currency, for the same. What is not published has no place among them. */
function rangesOf(prices: readonly Price[]): readonly (readonly [low: Price, high: Price])[] {
  const groups = new Map<string, [Price, Price]>();
  const bottom = ({ price }: Price): number => readFigure(price).atLeast ?? -Infinity;
  const top = ({ price }: Price): number => readFigure(price).atMost ?? Infinity;
  for (const price of prices) {
    if (readFigure(price.price).suppressed !== undefined) continue;
    const key = JSON.stringify([price.priceCurrency, price.unitText, price.per]);
    const [low, high] = groups.get(key) ?? [price, price];
    groups.set(key, [bottom(price) < bottom(low) ? price : low, top(price) > top(high) ? price : high]);
  }
  // Equal prices of two plans are one amount.
  return [...groups.values()].map(([low, high]) => (bottom(low) === bottom(high) && top(low) === top(high) ? [low, low] : [low, high]));
}
