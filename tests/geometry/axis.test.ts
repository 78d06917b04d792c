import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDomain, findTicks, fraction } from '../../src/geometry/axis.js';
import { amount } from './salaries.js';

/** Ends beyond this leave no number on their far side. */
const end = amount.filter((value) => Math.abs(value) <= 1e308);
const ends = fc.tuple(fc.option(end, { nil: undefined }), fc.option(end, { nil: undefined }));
/** Numbers whose tenths and sums are numbers too. */
const usual = fc.double({ min: -1e300, max: 1e300, noNaN: true }).filter((value) => value === 0 || Math.abs(value) > 1e-290);

describe('findDomain', () => {
  test('rises, and has finite ends', () => {
    fc.assert(
      fc.property(fc.array(amount), ends, (numbers, [least, most]) => {
        const [start, stop] = findDomain(numbers, least, most);
        expect(start).toBeLessThan(stop);
        expect([start, stop].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('rises where the end of the axis is so far off that the room of the numbers is lost in it', () => {
    expect(findDomain([5], 1e300)[1]).toBeGreaterThan(1.05e300);
    expect(findDomain([5], undefined, -1e300)[0]).toBeLessThan(-1.05e300);
    expect(findDomain([1, 1 + 1e-9], 1e9)).toEqual([1e9, 1.06e9]);
  });

  test('keeps the ends it is given, unless they are the wrong way round or equal', () => {
    fc.assert(
      fc.property(fc.array(amount), ends, (numbers, [least, most]) => {
        const [start, stop] = findDomain(numbers, least, most);
        if (least !== undefined && most !== undefined && least >= most) expect([start, stop]).toEqual(findDomain(numbers));
        else {
          if (least !== undefined) expect(start).toBe(least);
          if (most !== undefined) expect(stop).toBe(most);
        }
      }),
    );
    expect(findDomain([100, 200], 0, 250)).toEqual([0, 250]);
    expect(findDomain([100, 200], 0, 0)).toEqual([94, 206]);
    expect(findDomain([100, 200], 500, 20)).toEqual([94, 206]);
  });

  test('holds every number where it may', () => {
    fc.assert(
      fc.property(fc.array(amount), ends, (numbers, [least, most]) => {
        const [start, stop] = findDomain(numbers, least, most);
        if (least === undefined) expect(numbers.every((number) => number >= start)).toBe(true);
        if (most === undefined) expect(numbers.every((number) => number <= stop)).toBe(true);
      }),
    );
  });

  test('leaves room at both ends, but none across zero', () => {
    expect(findDomain([100, 200])).toEqual([94, 206]);
    expect(findDomain([1, 101])).toEqual([0, 107]);
    expect(findDomain([-101, -1])).toEqual([-107, 0]);
    expect(findDomain([0, 100])).toEqual([0, 106]);
    expect(findDomain([-100, 100])).toEqual([-112, 112]);
  });

  test('has a single number in its middle, but zero at its start: nobody asked for less', () => {
    fc.assert(
      fc.property(usual.filter((number) => number !== 0), fc.integer({ min: 1, max: 4 }), (number, times) => {
        expect(fraction(number, findDomain(Array.from({ length: times }, () => number)))).toBeCloseTo(0.5, 9);
      }),
    );
    expect([findDomain([0]), findDomain([0, -0])]).toEqual([[0, 1], [0, 1]]);
  });

  test('is the same for the numbers in any order, and for any number of them', () => {
    fc.assert(
      fc.property(fc.array(amount), (numbers) => {
        expect(findDomain(Object.freeze(numbers.toReversed()))).toEqual(findDomain(Object.freeze(numbers)));
      }),
    );
    expect(findDomain(Array.from({ length: 500_000 }, (_, index) => 100 + (index % 101)))).toEqual([94, 206]);
  });

  test('is some domain without any number', () => {
    expect(findDomain([])).toEqual([0, 1.06]);
  });
});

describe('fraction', () => {
  const domain = fc.tuple(amount, amount).filter(([low, high]) => low < high);

  test('is 0 at the start of a domain and 1 at its end, however far apart they are', () => {
    fc.assert(
      fc.property(domain.filter(([low, high]) => high - low > 1e-290), ([low, high]) => {
        expect(fraction(low, [low, high])).toBe(0);
        expect(fraction(high, [low, high])).toBe(1);
      }),
    );
    const all = [-Number.MAX_VALUE, Number.MAX_VALUE] as const;
    expect([fraction(all[0], all), fraction(0, all), fraction(all[1], all)]).toEqual([0, 0.5, 1]);
  });

  test('rises with the number, and is a number', () => {
    fc.assert(
      fc.property(domain, amount, amount, (given, a, b) => {
        const [low, high] = [fraction(Math.min(a, b), given), fraction(Math.max(a, b), given)];
        expect(Number.isNaN(low)).toBe(false);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  test('lies outside 0 to 1 outside the domain', () => {
    expect([fraction(-50, [0, 200]), fraction(50, [0, 200]), fraction(300, [0, 200])]).toEqual([-0.25, 0.25, 1.5]);
  });
});

describe('findTicks', () => {
  const domain = fc.oneof(
    fc.tuple(amount, amount),
    fc.tuple(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 1, max: 100_000 })).map(([low, span]) => [low, low + span] as const),
  );

  test('stand inside the domain, rise, and keep one distance', () => {
    fc.assert(
      fc.property(domain.filter(([low, high]) => low < high), ([low, high]) => {
        const values = findTicks([low, high]).map(({ value }) => value);
        const step = (values.at(-1)! - values[0]!) / (values.length - 1);
        for (const [index, value] of values.entries()) {
          expect(value >= low && value <= high).toBe(true);
          if (index === 0) continue;
          expect(value).toBeGreaterThan(values[index - 1]!);
          expect(Math.abs(value - values[index - 1]! - step)).toBeLessThanOrEqual(step * 1e-9 + Math.max(Math.abs(low), Math.abs(high)) * 1e-15);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('are three to twelve, or none in a domain that is too wide or too narrow', () => {
    fc.assert(
      fc.property(domain.filter(([low, high]) => low < high), ([low, high]) => {
        const { length } = findTicks([low, high]);
        const span = high - low;
        if (Number.isFinite(span) && span > 1e-280 && span > Math.max(Math.abs(low), Math.abs(high)) * 1e-11) expect(length).toBeGreaterThanOrEqual(3);
        expect(length).toBeLessThanOrEqual(12);
      }),
      { numRuns: 1000 },
    );
    expect(findTicks([-Number.MAX_VALUE, Number.MAX_VALUE])).toEqual([]);
    expect(findTicks([0, 5e-324])).toEqual([]);
    expect(findTicks([1e16, 1e16 + 2])).toEqual([]);
  });

  test('are round', () => {
    expect(findTicks([85_800, 164_200]).map(({ value }) => value)).toEqual([90_000, 100_000, 110_000, 120_000, 130_000, 140_000, 150_000, 160_000]);
    expect(findTicks([-1, 1]).map(({ value }) => value)).toEqual([-1, -0.5, 0, 0.5, 1]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 10, max: 100_000 }), (low, span) => {
        const values = findTicks([low, low + span]).map(({ value }) => value);
        const digits = Number((values[1]! - values[0]!).toExponential(6).split('e')[0]);
        expect([1, 2, 5]).toContain(digits);
      }),
    );
  });

  test('have the fraction of their value, and none is minus zero', () => {
    fc.assert(
      fc.property(domain.filter(([low, high]) => low < high), ([low, high]) => {
        for (const { value, at } of findTicks([low, high])) {
          expect(at).toBe(fraction(value, [low, high]));
          expect(at >= 0 && at <= 1).toBe(true);
          expect(Object.is(value, -0)).toBe(false);
        }
      }),
    );
  });
});
