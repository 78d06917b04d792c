/** Random price pages: plans that include each other, also in circles; prices in several currencies, units and ways of billing. */
import fc from 'fast-check';
import type { Pricing } from '../../src/model/pricing.js';

const ids = ['free', 'plus', 'team', 'max'];
const amount = fc.oneof(fc.integer({ min: 0, max: 500 }), fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }));
const figure = fc.oneof(
  { weight: 4, arbitrary: amount },
  amount.map((value) => ({ value, kind: 'derived' as const })),
  amount.map((atLeast) => ({ atLeast })),
  fc.constant({ suppressed: 'confidential' }),
);
const price = fc.record(
  {
    price: figure,
    priceCurrency: fc.constantFrom('USD', 'EUR', 'JPY'),
    unitText: fc.constantFrom('MONTH' as const, 'YEAR' as const, 'DAY' as const),
    per: fc.constantFrom('user', 'site'),
    billed: fc.constantFrom('monthly', 'annually'),
  },
  { requiredKeys: ['price', 'priceCurrency'] },
);
const texts = fc.constantFrom('Search', 'Alerts', 'Support', 'Résumé');
const feature = fc.oneof(
  texts,
  fc.record({ id: fc.constantFrom('a', 'b', 'c'), text: texts, included: fc.boolean(), value: fc.oneof(texts, figure), unit: fc.constant('GB') }, { requiredKeys: ['text'] }),
);

/** Features of one plan: an id stands once in its list. */
const features = fc.uniqueArray(feature, { selector: (one) => (typeof one === 'object' && one.id) || one, maxLength: 5 });

/** A section; `includes` may name a plan that is not there, or lead in a circle, as only a check forbids that. */
export const pricePages = fc
  .uniqueArray(fc.constantFrom(...ids), { maxLength: 4 })
  .chain((used) => fc.tuple(...used.map((id) => fc.record({ id: fc.constant(id), name: fc.string(), prices: fc.array(price, { maxLength: 4 }), includes: fc.constantFrom(...ids), features, highlighted: fc.boolean() }, { requiredKeys: ['id', 'name'] }))))
  .chain((plans) => fc.record({ plans: fc.constant(plans), addOns: fc.array(fc.record({ name: fc.string(), prices: fc.array(price, { maxLength: 3 }) }), { maxLength: 2 }) })) as fc.Arbitrary<Pricing>;

/** Every object of a value, so that it can be frozen. */
export function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
