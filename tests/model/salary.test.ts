import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/model/check.js';
import { percentilesOf, salariesOf, salary, salarySection, type Salary } from '../../src/model/salary.js';
import { anything, valueOf } from './arbitraries.js';

const usd = { currency: 'USD' };
const wrong = (value: unknown): readonly string[] => check(salary, value).problems.map(({ pointer }) => pointer);
const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 1e6 });
const named = ['percentile10', 'percentile25', 'median', 'percentile75', 'percentile90'] as const;

/** The percentiles that have a field, set to numbers in the order given. */
const withPercentiles = (values: readonly number[]) => ({
  ...usd,
  ...Object.fromEntries(named.map((key, index) => [key, values[index]])),
});

describe('percentilesOf', () => {
  test('lists those with a field and those in the list together, from low to high', () => {
    const pay: Salary = { ...usd, percentile90: 9, percentile10: 1, median: 5, percentiles: [{ percent: 60, value: 6 }, { percent: 5, value: 0 }] };
    expect(percentilesOf(pay)).toEqual([
      { path: ['percentiles', 1, 'value'], percent: 5, figure: 0 },
      { path: ['percentile10'], percent: 10, figure: 1 },
      { path: ['median'], percent: 50, figure: 5 },
      { path: ['percentiles', 0, 'value'], percent: 60, figure: 6 },
      { path: ['percentile90'], percent: 90, figure: 9 },
    ]);
  });

  test('leaves the ends, the mean and the levels alone: they are no percentiles', () => {
    expect(percentilesOf({ ...usd, minValue: 1, maxValue: 2, mean: 3, levels: [{ name: 'Entry', value: 4 }] })).toEqual([]);
  });

  test('passes over what is no percentile', () => {
    const pay = { ...usd, median: '12k', percentile10: null, percentile90: { kind: 'measured' }, percentiles: [null, 5, { percent: 0, value: 1 }, { percent: 60 }] };
    expect(percentilesOf(pay as unknown as Salary)).toEqual([]);
    expect(percentilesOf({ ...usd, percentiles: { x: { percent: 60, value: 1 } } } as unknown as Salary)).toEqual([]);
    expect(percentilesOf({ ...usd, percentiles: 'text' } as unknown as Salary)).toEqual([]);
  });

  test('is sorted and leads to each figure by its path, in any salary', () => {
    fc.assert(
      fc.property(valueOf(salary), (pay) => {
        const ranks = percentilesOf(pay as Salary);
        for (const [index, { percent, path, figure }] of ranks.entries()) {
          expect(percent).toBeGreaterThanOrEqual(ranks[index - 1]?.percent ?? 0);
          expect(path.reduce((at, key) => (at as Record<PropertyKey, unknown>)[key], pay)).toBe(figure);
        }
      }),
    );
  });

  test('throws at nothing and changes nothing, whatever stands in the fields', () => {
    const any = fc.record(Object.fromEntries([...named, 'percentiles', 'minValue'].map((key) => [key, anything])), { requiredKeys: [] });
    fc.assert(fc.property(any, (pay) => void percentilesOf(Object.freeze(pay) as unknown as Salary)));
    const list = Object.freeze([{ percent: 60, value: 1 }, { percent: 5, value: 0 }]);
    percentilesOf({ ...usd, percentiles: list });
    expect(list.map(({ percent }) => percent)).toEqual([60, 5]);
  });
});

describe('The order of a salary', () => {
  test('is right for any numbers that do not fall', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 5, maxLength: 5 }), (values) => {
        expect(wrong(withPercentiles(values.toSorted((a, b) => a - b)))).toEqual([]);
      }),
    );
  });

  test('is wrong at every percentile that is less than one before it, and only there', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 5, maxLength: 5 }), (values) => {
        const fallen = named.filter((_, index) => values.slice(0, index).some((before) => before > values[index]!));
        expect(wrong(withPercentiles(values))).toEqual(fallen.map((key) => `/${key}`));
      }),
    );
  });

  test('is judged alike for a percentile in its field and in the list', () => {
    fc.assert(
      fc.property(number, number, (median, high) => {
        const listed = wrong({ ...usd, median, percentiles: [{ percent: 75, value: high }] }).length;
        expect(listed).toBe(wrong({ ...usd, median, percentile75: high }).length);
      }),
    );
  });

  test('lets equal figures stand, as where pay is set by a tariff', () => {
    expect(wrong({ ...withPercentiles([5, 5, 5, 5, 5]), minValue: 5, maxValue: 5 })).toEqual([]);
  });

  test('holds bounds against each other only where they cannot both be', () => {
    expect(wrong({ ...usd, median: { atLeast: 100 }, percentile90: 90 })).toEqual(['/percentile90']);
    expect(wrong({ ...usd, median: { atLeast: 100 }, percentile90: { atLeast: 90 } })).toEqual([]);
    expect(wrong({ ...usd, median: { atMost: 100 }, percentile90: 90 })).toEqual([]);
    expect(wrong({ ...usd, percentile10: 50, median: { suppressed: 'unreliable' }, percentile90: 40 })).toEqual(['/percentile90']);
    expect(wrong({ ...usd, minValue: { atMost: 100 }, maxValue: 90 })).toEqual([]);
    expect(wrong({ ...usd, minValue: { suppressed: 'confidential' }, maxValue: 90 })).toEqual([]);
  });

  test('is that of the ends, the percentiles and the mean: each wrong one is told once', () => {
    const pay = { ...usd, minValue: 1, percentile10: 2, median: 5, mean: 6, percentile90: 8, maxValue: 9 };
    expect(wrong(pay)).toEqual([]);
    expect(wrong({ ...pay, minValue: 6 })).toEqual(['/percentile10']);
    expect(wrong({ ...pay, minValue: 7 })).toEqual(['/percentile10', '/mean']);
    expect(wrong({ ...pay, maxValue: 7 })).toEqual(['/maxValue']);
    expect(wrong({ ...pay, maxValue: 5 })).toEqual(['/maxValue', '/maxValue']);
    expect(wrong({ ...pay, median: 0 })).toEqual(['/median']);
    expect(wrong({ ...pay, mean: 10 })).toEqual(['/maxValue']);
    expect(wrong({ ...pay, mean: 0 })).toEqual(['/mean']);
    expect(wrong({ ...pay, percentiles: [{ percent: 95, value: 10 }] })).toEqual(['/maxValue']);
    expect(wrong({ ...pay, minValue: 6, percentile90: 4 })).toEqual(['/percentile10', '/percentile90']);
  });

  test('is not that of figures that may overlap', () => {
    const pay = { ...usd, minValue: 1, median: 5, maxValue: 9 };
    for (const minValue of [{ atMost: 7 }, { suppressed: 'unreliable' }, 5]) expect(wrong({ ...pay, minValue })).toEqual([]);
    for (const maxValue of [{ atLeast: 3 }, { suppressed: 'unreliable' }, 5]) expect(wrong({ ...pay, maxValue })).toEqual([]);
    for (const median of [{ atLeast: 0 }, { atMost: 12 }, { atLeast: 0, atMost: 12 }]) expect(wrong({ ...pay, median, mean: median })).toEqual([]);
    expect(wrong({ ...pay, minValue: { atLeast: 6 } })).toEqual(['/median']);
    expect(wrong({ ...pay, percentile10: { atMost: 7 }, minValue: { atLeast: 6 } })).toEqual(['/median']);
    expect(wrong({ ...pay, maxValue: { atMost: 4 } })).toEqual(['/maxValue']);
    expect(wrong({ ...pay, percentile90: { atLeast: 10 } })).toEqual(['/maxValue']);
  });

  test('is looked at while every other field is wrong', () => {
    const rest = { currency: 1, name: 2, region: 3, unitText: 4, levels: 5, percentiles: 6, note: 7, mean: 'x', median: 'y' };
    expect(wrong({ ...rest, minValue: 2, maxValue: 1, percentile10: 4, percentile25: 3 }).slice(-2)).toEqual(['/percentile25', '/maxValue']);
  });
});

describe('salariesOf', () => {
  test('makes a list of one salary and leaves a list as it is', () => {
    expect(salariesOf(usd)).toEqual([usd]);
    const list = [usd, { currency: 'EUR' }];
    expect(salariesOf(list)).toBe(list);
    expect(salariesOf([])).toEqual([]);
  });

  test('answers salaries for every section that the check lets through', () => {
    fc.assert(
      fc.property(valueOf(salarySection), (section) => {
        const { value } = check(salarySection, section);
        if (value === undefined) return;
        for (const pay of salariesOf(value)) expect(pay.currency).toMatch(/^[A-Z]{3}$/);
      }),
    );
  });
});
