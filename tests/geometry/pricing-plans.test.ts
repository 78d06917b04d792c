import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import guide from '../../data/guides/information-technology-manager.json' with { type: 'json' };
import { addedFeatures, compareFeatures, featuresOf, includedPlans } from '../../src/geometry/plan-features.js';
import { findKeys, savingOf } from '../../src/geometry/plan-prices.js';
import { layoutPricingPlans, type PricingOptions } from '../../src/geometry/pricing-plans.js';
import type { Plan, Price, Pricing } from '../../src/model/pricing.js';
import { adapt, type PricingRecord } from '../real-data/saas-pricing.js';
import { load } from '../real-data/load.js';
import { freeze, pricePages } from './plans.js';

const usd = (price: Price['price'], more: Partial<Price> = {}): Price => ({ price, priceCurrency: 'USD', unitText: 'MONTH', ...more });
const plan = (id: string, more: Partial<Plan> = {}): Plan => ({ id, name: id, ...more });
const layout = (plans: readonly Plan[], options?: PricingOptions) => layoutPricingPlans({ plans: [...plans] }, options);
const shown = (plans: readonly Plan[], options?: PricingOptions): readonly unknown[] => layout(plans, options).cards.map(({ prices }) => prices.map(({ price }) => price));

const options = fc.record({ period: fc.constantFrom(null, 'month', 'YEAR', 'annually', 'never'), currency: fc.constantFrom(null, 'USD', 'eur', 'XXX') });

describe('Every layout of plans', () => {
  test('keeps the order, is the same each time, and changes nothing', () => {
    fc.assert(
      fc.property(pricePages, options, (pricing, wanted) => {
        freeze(pricing);
        const made = layoutPricingPlans(pricing, wanted);
        expect(made.cards.map((card) => card.plan)).toEqual(pricing.plans);
        expect(made.cards.map(({ index }) => index)).toEqual(pricing.plans.map((_, index) => index));
        expect(made.addOns.map(({ addOn }) => addOn)).toEqual(pricing.addOns);
        expect(layoutPricingPlans(structuredClone(pricing), wanted)).toEqual(made);
      }),
    );
  });

  test('shows a price wherever there is one, of one currency in a card, and only the plan’s own', () => {
    fc.assert(
      fc.property(pricePages, options, (pricing, wanted) => {
        const { cards, currency } = layoutPricingPlans(pricing, wanted);
        for (const { plan: { prices = [] }, prices: some } of cards) {
          expect(some.length > 0).toBe(prices.length > 0);
          expect(some.every((price) => prices.includes(price))).toBe(true);
          const currencies = new Set(some.map(({ priceCurrency }) => priceCurrency));
          expect(currencies.size).toBeLessThanOrEqual(1);
          if (prices.some(({ priceCurrency }) => priceCurrency === currency)) expect([...currencies]).toEqual([currency]);
        }
      }),
    );
  });

  test('shows every price of the currency in one period or another', () => {
    fc.assert(
      fc.property(pricePages, (pricing) => {
        const { periods, currency } = layoutPricingPlans(pricing);
        pricing.plans.forEach(({ prices = [] }, index) => {
          if (!prices.some(({ priceCurrency }) => priceCurrency === currency)) return;
          const seen = new Set([undefined, ...periods.map(({ key }) => key)].flatMap((period) => layoutPricingPlans(pricing, { period }).cards[index]!.prices));
          expect(seen).toEqual(new Set(prices.filter(({ priceCurrency }) => priceCurrency === currency)));
        });
      }),
    );
  });

  test('highlights one plan at most, and only where that is asked for', () => {
    fc.assert(
      fc.property(pricePages, (pricing) => {
        const highlighted = layoutPricingPlans(pricing).cards.filter((card) => card.highlighted);
        expect(highlighted).toHaveLength(pricing.plans.some((one) => one.highlighted) ? 1 : 0);
        expect(highlighted.every((card) => card.plan.highlighted)).toBe(true);
      }),
    );
  });

  test('names savings that are whole percent between 1 and 100, and months of a year', () => {
    fc.assert(
      fc.property(pricePages, options, (pricing, wanted) => {
        const { cards, periods } = layoutPricingPlans(pricing, wanted);
        for (const { saving } of [...cards, ...periods]) {
          if (!saving) continue;
          expect(Number.isInteger(saving.percent) && saving.percent > 0 && saving.percent <= 100).toBe(true);
          if (saving.months !== undefined) expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]).toContain(saving.months);
        }
      }),
    );
  });

  test('has nothing for an empty list', () => {
    expect(layout([])).toEqual({ cards: [], periods: [], period: undefined, currency: undefined, addOns: [] });
  });
});

describe('The periods of a section', () => {
  const both = plan('plus', { prices: [usd(8), usd(80, { unitText: 'YEAR' })] });

  test('are units of time, where each names one price', () => {
    const { periods, period } = layout([plan('free', { prices: [usd(0)] }), both]);
    expect(periods.map(({ key, unit }) => [key, unit])).toEqual([['MONTH', 'MONTH'], ['YEAR', 'YEAR']]);
    expect(period?.key).toBe('MONTH');
  });

  test('are ways of billing, where one unit has several', () => {
    const { periods } = layout([plan('plus', { prices: [usd(8, { billed: 'monthly' }), usd(6, { billed: 'annually' })] })]);
    expect(periods.map(({ key, unit }) => [key, unit])).toEqual([['monthly', undefined], ['annually', undefined]]);
  });

  test.each(['YEAR', 'year', ' Year ', 'annually'])('are found as %j', (period) => {
    const annual = plan('plus', { prices: [usd(8), usd(80, { unitText: 'YEAR', billed: 'annually' })] });
    expect(shown([annual], { period })).toEqual([[80]]);
  });

  test('are no choice where no plan has several', () => {
    expect(layout([plan('free', { prices: [usd(0)] }), plan('day', { prices: [usd(5, { unitText: 'DAY' })] })]).periods).toEqual([]);
  });

  test('leave a plan without a price for one with the price it has', () => {
    expect(shown([plan('free', { prices: [usd(0)] }), both, plan('talk', { priceText: 'Contact sales' })], { period: 'year' })).toEqual([[0], [80], []]);
  });

  test('keep what is due whatever the period', () => {
    const setUp = usd(990, { unitText: undefined });
    expect(shown([plan('a', { prices: [setUp, usd(8), usd(80, { unitText: 'YEAR' })] })], { period: 'year' })).toEqual([[80, 990]]);
  });

  test('show a price for a site beside one for each user', () => {
    expect(shown([plan('a', { prices: [usd(20, { per: 'site' }), usd(5, { per: 'user' })] })])).toEqual([[20, 5]]);
  });
});

describe('The currency of a section', () => {
  const two = plan('plus', { prices: [usd(8), usd(7, { priceCurrency: 'EUR' })] });

  test('is the first, or the one wanted', () => {
    expect(shown([two])).toEqual([[8]]);
    expect(shown([two], { currency: 'eur' })).toEqual([[7]]);
    expect(shown([two], { currency: 'GBP' })).toEqual([[8]]);
  });

  test('is the plan’s own where a plan has no price in it', () => {
    expect(shown([two, plan('us', { prices: [usd(9)] })], { currency: 'EUR' })).toEqual([[7], [9]]);
    expect(findKeys([two], 'EUR').currency).toBe('EUR');
  });
});

describe('A saving', () => {
  const year = { unitText: 'YEAR' } as const;
  test.each<[string, Price, Price, unknown]>([
    ['whole months of a year', usd(80, year), usd(8), { months: 2, percent: 17 }],
    ['with cents', usd(99.9, year), usd(9.99), { months: 2, percent: 17 }],
    ['a part of a year', usd(70, year), usd(8), { months: undefined, percent: 27 }],
    ['by the way of billing', usd(6, { billed: 'annually' }), usd(8, { billed: 'monthly' }), { months: undefined, percent: 25 }],
    ['all of it', usd(0, year), usd(8), { months: undefined, percent: 100 }],
    ['nearly all of it', usd(0.01, year), usd(800), { months: undefined, percent: 99 }],
    ['nothing for the same', usd(96, year), usd(8), undefined],
    ['nothing for the dearer', usd(100, year), usd(8), undefined],
    ['nothing for less than half a percent', usd(95.9, year), usd(8), undefined],
    ['nothing between currencies', usd(80, year), usd(8, { priceCurrency: 'EUR' }), undefined],
    ['nothing between a user and a site', usd(80, { ...year, per: 'user' }), usd(8, { per: 'site' }), undefined],
    ['nothing from a bound', usd({ atLeast: 80 }, year), usd(8), undefined],
    ['nothing against a bound', usd(80, year), usd({ atMost: 8 }), undefined],
    ['nothing against what is free', usd(0, year), usd(0), undefined],
    ['nothing against a week, as a year has no whole number of them', usd(80, year), usd(8, { unitText: 'WEEK' }), undefined],
    ['nothing against a price without a unit', usd(80, year), usd(8, { unitText: undefined }), undefined],
    ['nothing from a price below zero', usd(-5, year), usd(8), undefined],
    ['no infinity', usd(Number.MIN_VALUE, year), usd(Number.MAX_VALUE), { months: undefined, percent: 99 }],
  ])('is %s', (_, price, other, saving) => {
    expect(savingOf(price, [other, price])).toEqual(saving);
  });

  test('is said of a period where it is the same on every plan that costs something', () => {
    const prices = (monthly: number, yearly: number): Price[] => [usd(monthly), usd(yearly, year)];
    const savings = (...plans: readonly Plan[]): readonly unknown[] => layout(plans).periods.map(({ saving }) => saving?.months);
    const [free, plus, team] = [plan('free', { prices: [usd(0)] }), plan('plus', { prices: prices(8, 80) }), plan('team', { prices: prices(20, 200) })];
    expect(savings(free, plus, team)).toEqual([undefined, 2]);
    expect(savings(free, plus, plan('max', { prices: prices(20, 220) }))).toEqual([undefined, undefined]);
    expect(savings(free, plus, plan('max', { prices: [usd(20)] }))).toEqual([undefined, undefined]);
  });
});

describe('What plans add', () => {
  const { pricing } = guide as unknown as { readonly pricing: Pricing };

  test('is what the plan below lacks, or has otherwise', () => {
    const [free, plus] = layoutPricingPlans(pricing).cards;
    expect(free!.added).toHaveLength(4);
    expect(free!.base).toBeUndefined();
    expect(plus!.base?.name).toBe('Free');
    expect(plus!.added.map(({ id }) => id)).toEqual(['ad-free', 'job-alerts', 'career-consultant', 'ai-advice', 'featured-resume', 'resume-url']);
  });

  test('is not said again, also from further below', () => {
    const plans = [plan('a', { features: ['Search', 'Alerts'] }), plan('b', { includes: 'a', features: ['Search', 'Support'] }), plan('c', { includes: 'b', features: ['Alerts', 'Chat'] })];
    expect(plans.map((one) => addedFeatures(one, plans).map(({ text }) => text))).toEqual([['Search', 'Alerts'], ['Support'], ['Chat']]);
  });

  test('ends where plans include each other', () => {
    const plans = [plan('a', { includes: 'b' }), plan('b', { includes: 'c' }), plan('c', { includes: 'b' }), plan('d', { includes: 'd' }), plan('e', { includes: 'gone' })];
    expect(plans.map((one) => includedPlans(one, plans).map(({ id }) => id))).toEqual([['b', 'c'], ['c'], ['b'], [], []]);
  });
});

describe('The comparison of features', () => {
  test('holds every feature of every plan once, in its own column', () => {
    fc.assert(
      fc.property(pricePages, ({ plans }) => {
        freeze(plans);
        const rows = compareFeatures(plans);
        plans.forEach((one, column) => {
          const own = rows.flatMap(({ cells }) => cells[column] ?? []).filter(({ from }) => !from);
          expect(own.map(({ feature }) => feature).map((feature) => JSON.stringify(feature)).sort()).toEqual(featuresOf(one).map((feature) => JSON.stringify(feature)).sort());
        });
        for (const { cells } of rows) {
          expect(cells).toHaveLength(plans.length);
          const ids = cells.flatMap((cell) => cell?.feature.id ?? []);
          expect(new Set(ids).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('hands a feature on to the plans that include it, from the nearest', () => {
    fc.assert(
      fc.property(pricePages, ({ plans }) => {
        for (const { cells } of compareFeatures(plans)) {
          plans.forEach((one, column) => {
            const holders = includedPlans(one, plans).filter((other) => cells[plans.indexOf(other)] && !cells[plans.indexOf(other)]!.from);
            if (!cells[column]) expect(holders).toEqual([]);
            else if (cells[column].from) expect(cells[column].from).toBe(holders[0]);
          });
        }
      }),
    );
  });

  test('joins features by id, then by text', () => {
    const plans = [plan('a', { features: ['Apps', { id: 'mail', text: 'Mail' }] }), plan('b', { features: [{ id: 'apps', text: 'Apps' }, { id: 'mail', text: 'E-mail' }] }), plan('c', { features: [{ id: 'other', text: 'Apps' }] })];
    expect(compareFeatures(plans).map(({ text, cells }) => [text, ...cells.map((cell) => cell?.feature.text)])).toEqual([
      ['Apps', 'Apps', 'Apps', undefined],
      ['Mail', 'Mail', 'E-mail', undefined],
      ['Apps', undefined, undefined, 'Apps'],
    ]);
  });

  test('keeps two features of one text in one plan apart', () => {
    expect(compareFeatures([plan('a', { features: [{ text: 'Support', value: 'Chat' }, { text: 'Support', value: 'Phone' }] })])).toHaveLength(2);
  });
});

const pages = load<PricingRecord>('saas-pricing');
describe.skipIf(!pages)('Real price pages', () => {
  test.each((pages?.records ?? []).map((record) => [record.saas, record] as const))('of %s are laid out', (_, record) => {
    const { pricing } = adapt(record, pages!.provenance);
    const { cards, periods, addOns } = layoutPricingPlans(pricing!);
    expect(cards).toHaveLength(record.plans.length);
    expect(addOns).toHaveLength(record.add_ons.length);
    expect(periods.map(({ key }) => key)).toEqual(record.plans.length && Object.keys(record.billing ?? {}).length > 1 ? ['monthly', 'annually'] : []);
    cards.forEach(({ prices, added }, index) => {
      const { price, features, limits } = record.plans[index]!;
      expect(prices.map((one) => one.price)).toEqual(typeof price === 'number' ? [price] : []);
      expect(added).toHaveLength(features.length + limits.length);
    });
    expect(compareFeatures(pricing!.plans).every(({ cells }) => cells.length === record.plans.length)).toBe(true);
  });

  test('save what their annual billing says', () => {
    const { pricing } = adapt(pages!.records.find(({ saas }) => saas === 'Jira')!, pages!.provenance);
    expect(layoutPricingPlans(pricing!, { period: 'annually' }).cards.map(({ saving }) => saving?.percent)).toEqual([undefined, 17, 17, undefined]);
  });
});
