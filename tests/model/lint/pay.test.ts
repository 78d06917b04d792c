import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/model/lint.js';

const rulesOf = (salary: object): readonly string[] => lint({ title: 'T', salary: { currency: 'USD', ...salary } }).map(({ rule }) => rule);
const levels = (...values: readonly unknown[]) => values.map((value, index) => ({ name: `Level ${index}`, value }));
const derived = (value: number) => ({ value, kind: 'derived' });
const ends = { minValue: 90000, maxValue: 160000 };

describe('levels-evenly-spread', () => {
  test.each([
    ['at 15, 50 and 85 percent', [100500, 125000, 149500]],
    ['on the ends', [90000, 125000, 160000]],
    ['four of them', [104000, 118000, 132000, 146000]],
    ['in another order', [149500, 100500, 125000]],
    ['as figures', [{ value: 100500, kind: 'estimated' }, { value: 125000 }, { value: 149500, kind: 'measured' }]],
    ['only some of them admitted', [derived(100500), derived(125000), 149500]],
  ])('finds levels at equal steps: %s', (_, values) => {
    expect(rulesOf({ ...ends, levels: levels(...values) })).toEqual(['levels-evenly-spread']);
  });

  test('finds any even spread, whatever the sums', () => {
    const cents = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 0, max: 1e5 }), fc.integer({ min: 3, max: 6 }), (low, step, margin, count) => {
        const values = Array.from({ length: count }, (_, index) => (low + margin + index * step) / 100);
        const salary = { minValue: low / 100, maxValue: (low + 2 * margin + (count - 1) * step) / 100, levels: levels(...values) };
        expect(rulesOf(salary)).toContain('levels-evenly-spread');
      }),
    );
  });

  test.each([
    ['levels that grow by proportion', { ...ends, levels: levels(100500, 120600, 144720) }],
    ['steps that are equal but nearer to one end', { ...ends, levels: levels(95000, 105000, 115000) }],
    ['two levels', { ...ends, levels: levels(100500, 149500) }],
    ['levels that all say they are derived', { ...ends, levels: levels(derived(100500), derived(125000), derived(149500)) }],
    ['levels that all say they are editorial', { ...ends, levels: levels(...[100500, 125000, 149500].map((value) => ({ value, kind: 'editorial' }))) }],
    ['levels that are equal', { ...ends, levels: levels(125000, 125000, 125000) }],
    ['a level that is a bound', { ...ends, levels: levels(100500, 125000, { atLeast: 149500 }) }],
    ['a range without an end', { minValue: 90000, levels: levels(100500, 125000, 149500) }],
  ])('is silent at %s', (_, salary) => {
    expect(rulesOf(salary)).toEqual([]);
  });

  test('is silent at a dollar beside an even spread', () => {
    fc.assert(fc.property(fc.constantFrom(0, 1, 2), fc.constantFrom(-1, 1), (which, off) => {
      const values = [100500, 125000, 149500].map((value, index) => (index === which ? value + off : value));
      expect(rulesOf({ ...ends, levels: levels(...values) })).toEqual([]);
    }));
  });
});

describe('median-at-midpoint', () => {
  test.each([
    ['between the ends', { ...ends, median: 125000 }],
    ['as an estimate', { ...ends, median: { value: 125000, kind: 'estimated' } }],
    ['between ends that are admitted', { minValue: derived(90000), maxValue: derived(160000), median: 125000 }],
    ['between percentiles, as the quartiles', { percentile10: 50, percentile25: 75, median: 100, percentile75: 125, percentile90: 150 }],
    ['of many answers', { ...ends, median: 125000, sampleSize: 31 }],
    ['in cents', { minValue: 0.1, median: 0.2, maxValue: 0.3 }],
  ])('finds a median %s', (_, salary) => {
    expect(rulesOf(salary)).toEqual(['median-at-midpoint']);
  });

  test.each([
    ['one that is not halfway', { ...ends, median: 124999 }],
    ['one that says it is derived', { ...ends, median: derived(125000) }],
    ['one that says it is editorial', { ...ends, median: { value: 125000, kind: 'editorial' } }],
    ['one of percentiles, where the quartiles disagree', { percentile10: 50, percentile25: 70, median: 100, percentile75: 125, percentile90: 150 }],
    ['one of percentiles without quartiles, which may be chance', { percentile10: 12.31, median: 16.78, percentile90: 21.25 }],
    ['the median of two answers', { ...ends, median: 125000, sampleSize: 2 }],
    ['the median of few answers', { ...ends, median: 125000, sampleSize: 30 }],
    ['answers of two kinds', { minValue: 90000, percentile25: 90000, median: 100000, percentile75: 110000, maxValue: 110000 }],
    ['answers of two kinds without ends', { percentile10: 90000, percentile25: 90000, median: 100000, percentile75: 110000, percentile90: 110000 }],
    ['a range without width', { minValue: 5, median: 5, maxValue: 5 }],
    ['a range whose end is a bound', { minValue: 90000, median: 125000, maxValue: { atLeast: 160000 } }],
    ['a median that is not published', { ...ends, median: { suppressed: 'unreliable' } }],
  ])('is silent at %s', (_, salary) => {
    expect(rulesOf(salary)).toEqual([]);
  });

  test('looks at every salary: in a list, of a tier, of a related role', () => {
    const salary = { currency: 'USD', ...ends, median: 125000 };
    const guide = { title: 'T', salary: [{ currency: 'USD' }, salary], tiers: [{ title: 'A', salary }], relatedRoles: [{ title: 'B', salary }] };
    expect(lint(guide).map(({ pointer }) => pointer)).toEqual(['/salary/1/median', '/tiers/0/salary/median', '/relatedRoles/0/salary/median']);
  });
});

describe('range-ends-at-percentile90', () => {
  test.each([
    ['numbers', { maxValue: 160000, percentile90: 160000 }],
    ['figures, whatever their kind', { maxValue: { value: 160000, kind: 'editorial' }, percentile90: derived(160000), median: 125000 }],
    ['figures of many answers', { maxValue: 160000, percentile90: 160000, sampleSize: 31 }],
  ])('finds ends that are %s', (_, salary) => {
    expect(rulesOf(salary)).toEqual(['range-ends-at-percentile90']);
  });

  test.each([
    ['an end above it', { maxValue: 190000, percentile90: 160000 }],
    ['pay that is the same from the third quarter on', { maxValue: 50, percentile75: 50, percentile90: 50 }],
    ['pay that is the same from the middle on', { maxValue: 50, median: 50, percentile90: 50 }],
    ['few answers', { maxValue: 160000, percentile90: 160000, sampleSize: 30 }],
    ['bounds', { maxValue: { atLeast: 208000 }, percentile90: { atLeast: 208000 } }],
    ['no end', { percentile90: 160000 }],
  ])('is silent at %s', (_, salary) => {
    expect(rulesOf(salary)).toEqual([]);
  });
});

describe('level-outside-range', () => {
  const found = (...values: readonly unknown[]): readonly string[] =>
    lint({ title: 'T', salary: { currency: 'USD', ...ends, levels: levels(...values) } }).map(({ rule, pointer, found }) => `${rule} ${pointer} ${found}`);

  test('finds what is below the range or above it', () => {
    expect(found(80000, 120000, 170000)).toEqual(['level-outside-range /salary/levels/0/value 80000', 'level-outside-range /salary/levels/2/value 170000']);
    expect(found({ atLeast: 170000 }, { atMost: 80000, kind: 'derived' })).toEqual(['level-outside-range /salary/levels/0/value 170000', 'level-outside-range /salary/levels/1/value 80000']);
  });

  test('is silent at what is or may be within it', () => {
    expect(found(90000, 120000, 160000)).toEqual([]);
    expect(found({ atLeast: 120000 }, { atMost: 100000 }, { suppressed: 'unreliable' }, { atLeast: 80000, atMost: 100000 })).toEqual([]);
    expect(rulesOf({ levels: levels(5) })).toEqual([]);
    expect(rulesOf({ maxValue: { atLeast: 5 }, levels: levels(9) })).toEqual([]);
  });
});
