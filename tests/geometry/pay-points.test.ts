import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endsOf, figuresOf, isOf, payFigure, pointsOf, type PayFigure, type PayPoint } from '../../src/geometry/pay-points.js';
import { salariesOf, type Salary } from '../../src/model/salary.js';
import { amount, figuresIn, freeze, nameOf, sections } from './salaries.js';

const salaries = sections(amount).map(freeze).map(salariesOf);
const usd = { currency: 'USD' };
const pointsIn = (salary: Salary): readonly PayPoint[] => pointsOf(figuresOf(salary));
const namesOf = (point: PayPoint | undefined): readonly string[] | undefined => point?.figures.map(({ name }) => nameOf(name));

describe('figuresOf', () => {
  test('names every figure of any salary once, as the object that was given', () => {
    fc.assert(
      fc.property(salaries, (list) => {
        for (const salary of list) {
          const found = figuresOf(salary).map(({ name, figure }) => [nameOf(name), figure] as const);
          const missing = [...figuresIn(salary)];
          for (const [name, figure] of found) {
            const index = missing.findIndex((entry) => entry[0] === name && Object.is(entry[1], figure));
            expect(index).not.toBe(-1);
            missing.splice(index, 1);
          }
          expect(missing).toEqual([]);
        }
      }),
    );
  });

  test('goes from the lowest over the percentiles to the highest, then the mean and the levels as given', () => {
    const salary: Salary = {
      ...usd,
      levels: [{ name: 'Senior', value: 7 }, { name: 'Entry', value: 2 }],
      mean: 5,
      maxValue: 9,
      percentiles: [{ percent: 60, value: 6 }, { percent: 5, value: 1 }],
      median: 4,
      minValue: { suppressed: 'unreliable' },
    };
    expect(figuresOf(salary).map(({ name }) => nameOf(name))).toEqual(['lowest', '5%', 'median', '60%', 'highest', 'mean', 'level Senior', 'level Entry']);
    expect(figuresOf(salary)[0]).toEqual({ name: { type: 'lowest' }, figure: salary.minValue, reading: { suppressed: 'unreliable' } });
  });

  test('passes over a listed percentile that repeats its own field', () => {
    expect(figuresOf({ ...usd, median: 4, percentile90: 9, percentiles: [{ percent: 50, value: { value: 4, note: 'n' } }, { percent: 90, value: 9 }] }).map(({ name }) => nameOf(name))).toEqual(['median', '90%']);
  });

  test('finds the median in the list of percentiles too', () => {
    expect(figuresOf({ ...usd, percentiles: [{ percent: 50, value: 4 }] })[0]!.name).toEqual({ type: 'median' });
  });

  test('finds nothing in a salary without figures', () => {
    expect(figuresOf(usd)).toEqual([]);
  });
});

describe('pointsOf', () => {
  test('holds every figure with a value once, and no other', () => {
    fc.assert(
      fc.property(salaries, (list) => {
        for (const salary of list) {
          const figures = figuresOf(salary);
          const held = pointsOf(figures).flatMap((point) => point.figures);
          const stated = figures.filter(({ reading }) => reading.suppressed === undefined);
          expect(held.toSorted((a, b) => figures.indexOf(a) - figures.indexOf(b))).toEqual(stated);
        }
      }),
    );
  });

  test('rises, and puts together what has the same bounds', () => {
    fc.assert(
      fc.property(salaries, (list) => {
        for (const points of list.map(pointsIn)) {
          const keys = points.map(({ atLeast, atMost }) => `${atLeast} ${atMost}`);
          expect(new Set(keys).size).toBe(points.length);
          points.forEach(({ value, atLeast, atMost, figures }, index) => {
            expect(value).toBe(atLeast ?? atMost);
            expect(figures.every(({ reading }) => Object.is(reading.atLeast ?? 0, atLeast ?? 0) || reading.atLeast === atLeast)).toBe(true);
            expect(figures.every(({ reading }) => reading.atMost === atMost)).toBe(true);
            if (index) expect(value).toBeGreaterThanOrEqual(points[index - 1]!.value);
          });
        }
      }),
    );
  });

  test('keeps a value apart from a bound and a range that begin there', () => {
    const points = pointsIn({ ...usd, levels: [5, { atLeast: 5 }, { atMost: 5 }, { atLeast: 5, atMost: 8 }, { value: 5 }].map((value, index) => ({ name: `${index}`, value })) });
    expect(points.map(namesOf).toSorted()).toEqual([['level 0', 'level 4'], ['level 1'], ['level 2'], ['level 3']]);
  });

  test('puts zero and minus zero together', () => {
    expect(pointsIn({ ...usd, minValue: 0, median: -0 })).toHaveLength(1);
  });

  test('finds nothing in nothing', () => {
    expect(pointsOf([])).toEqual([]);
    expect(pointsIn({ ...usd, median: { suppressed: 'confidential' } })).toEqual([]);
  });
});

describe('endsOf', () => {
  const ends = (salary: Partial<Salary>): readonly (readonly string[] | undefined)[] => {
    const { low, high } = endsOf(pointsIn({ ...usd, ...salary }));
    return [namesOf(low), namesOf(high)];
  };

  test('are the lowest and the highest figure', () => {
    expect(ends({ minValue: 1, percentile10: 2, percentile90: 8, maxValue: 9 })).toEqual([['lowest'], ['highest']]);
  });

  test('are the outermost percentiles where those are missing or not published', () => {
    expect(ends({ percentile10: 2, median: 5, percentile90: 8 })).toEqual([['10%'], ['90%']]);
    expect(ends({ minValue: { suppressed: 'unreliable' }, percentile10: 2, median: 5 })).toEqual([['10%'], ['median']]);
    expect(ends({ minValue: 1, percentile10: 2, median: 5 })).toEqual([['lowest'], ['median']]);
    expect(ends({ percentiles: [{ percent: 1, value: 1 }, { percent: 99, value: 9 }], median: 5 })).toEqual([['1%'], ['99%']]);
  });

  test('are not made of one percentile, of levels or of the mean', () => {
    expect(ends({ median: 5 })).toEqual([undefined, undefined]);
    expect(ends({ mean: 5, levels: [{ name: 'Entry', value: 2 }, { name: 'Senior', value: 8 }] })).toEqual([undefined, undefined]);
    expect(ends({})).toEqual([undefined, undefined]);
  });

  test('may be one alone', () => {
    expect(ends({ minValue: 1 })).toEqual([['lowest'], undefined]);
    expect(ends({ maxValue: 9, levels: [{ name: 'Entry', value: 2 }] })).toEqual([undefined, ['highest']]);
    expect(ends({ maxValue: 9, percentile90: 9 })).toEqual([undefined, ['90%', 'highest']]);
  });

  test('are one point where the lowest is the highest', () => {
    expect(ends({ minValue: 5, maxValue: 5 })).toEqual([['lowest', 'highest'], ['lowest', 'highest']]);
  });

  test('are points of the salary, and what is called lowest or highest is always one', () => {
    fc.assert(
      fc.property(salaries, (list) => {
        for (const points of list.map(pointsIn)) {
          const { low, high } = endsOf(points);
          for (const end of [low, high]) if (end) expect(points).toContain(end);
          expect(points.filter((point) => isOf(point, 'lowest'))).toEqual(low && isOf(low, 'lowest') ? [low] : []);
          expect(points.filter((point) => isOf(point, 'highest'))).toEqual(high && isOf(high, 'highest') ? [high] : []);
          const ranked = points.filter((point) => isOf(point, 'percentile', 'median'));
          if (low && !isOf(low, 'lowest')) expect(low).toBe(ranked[0]);
          if (high && !isOf(high, 'highest')) expect(high).toBe(ranked.at(-1));
          const nothingElse = !points.some((point) => isOf(point, 'lowest', 'highest'));
          if (nothingElse) expect([low, high]).toEqual(ranked.length > 1 ? [ranked[0], ranked.at(-1)] : [undefined, undefined]);
        }
      }),
    );
  });
});

describe('isOf', () => {
  test('is true for a point that has a figure of one of the types', () => {
    const figures: readonly PayFigure[] = [payFigure({ type: 'median' }, 5), payFigure({ type: 'level', name: 'Mid' }, 5)];
    const [point] = pointsOf(figures);
    expect([isOf(point!, 'level'), isOf(point!, 'mean', 'median'), isOf(point!, 'mean'), isOf(point!)]).toEqual([true, true, false, false]);
  });
});
