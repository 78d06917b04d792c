/** What a service costs. */
import type * as v from 'valibot';
import { entriesOf, uniqueIds, withRules, type Rule } from './check.js';
import { figure } from './figure.js';
import { currency, flag, id, isRecord, list, optional, period, record, shapes, text, textOr, unitText, url } from './values.js';

const prices = list(
  record({
    price: figure,
    priceCurrency: currency,
    unitText: optional(unitText),
    per: optional(text),
    billed: optional(text),
  }),
);

const feature = record({
  id: optional(id),
  text,
  included: optional(flag),
  value: optional(shapes([text, figure], (value) => (typeof value === 'string' ? 0 : 1))),
  unit: optional(text),
});

const plan = record({
  id,
  name: text,
  tagline: optional(text),
  prices: optional(prices),
  priceText: optional(text),
  includes: optional(id),
  features: optional(withRules(list(shapes([textOr('an object'), feature], isRecord)), uniqueIds)),
  cta: optional(record({ label: text, url: optional(url) })),
  highlighted: optional(flag),
});

const includedPlans: Rule = function* (plans) {
  if (!Array.isArray(plans)) return;
  const byId = new Map<unknown, unknown>(plans.filter(isRecord).map((plan) => [plan.id, plan.includes]));
  const circular = circularIn(byId);
  for (const [index, plan] of entriesOf(plans)) {
    if (!isRecord(plan) || typeof plan.includes !== 'string') continue;
    const path = [index, 'includes'];
    if (!byId.has(plan.includes)) yield { path, expected: 'the id of a plan', found: plan.includes };
    else if (circular.has(plan.id)) yield { path, expected: 'a plan that does not include this one in turn', found: plan.includes };
  }
};

/** The plans that following `includes` leads back to. */
function circularIn(includes: ReadonlyMap<unknown, unknown>): ReadonlySet<unknown> {
  const circular = new Set<unknown>();
  const walks = new Map<unknown, object>();
  for (const start of includes.keys()) {
    const walk = {};
    let at: unknown = start;
    for (; at !== undefined && !walks.has(at); at = includes.get(at)) walks.set(at, walk);
    // Where a walk has met itself, there is a circle.
    for (; walks.get(at) === walk && !circular.has(at); at = includes.get(at)) circular.add(at);
  }
  return circular;
}

/** The `pricing` section. */
export const pricing = record({
  heading: optional(text),
  brand: optional(text),
  plans: withRules(list(plan), uniqueIds, includedPlans),
  addOns: optional(list(record({ name: text, prices: optional(prices), priceText: optional(text) }))),
  proof: optional(
    record({
      count: figure,
      unit: optional(text),
      claim: text,
      asOf: optional(period),
      evidence: optional(text),
    }),
  ),
});

/** The `pricing` section as a guide holds it. */
export type Pricing = v.InferOutput<typeof pricing>;
/** One plan. */
export type Plan = Pricing['plans'][number];
/** What one of several ways of paying costs. */
export type Price = NonNullable<Plan['prices']>[number];
/** What a plan has, or lacks, when it is more than a text. */
export type Feature = Exclude<NonNullable<Plan['features']>[number], string>;
/** What can be bought besides a plan. */
export type AddOn = NonNullable<Pricing['addOns']>[number];
/** How many people have chosen something, and who says so. */
export type Proof = NonNullable<Pricing['proof']>;
