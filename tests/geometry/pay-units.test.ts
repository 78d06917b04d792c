import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertAmount, convertPay, isUnit, type PayOptions, type RateTable } from '../../src/geometry/pay-units.js';
import { check } from '../../src/model/check.js';
import { readFigure, type Figure } from '../../src/model/figure.js';
import { salariesOf, salary as salarySchema, type Salary } from '../../src/model/salary.js';
import { amount, figuresIn, freeze, mapAmounts, paid, sections } from './salaries.js';

const units = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
const unit = fc.constantFrom(...units);
const hours = fc.double({ min: 1, max: 8784, noNaN: true });
const goodRate = fc.double({ min: 0.01, max: 500, noNaN: true });
const badRates = [0, -0, -1.1, NaN, Infinity, -Infinity];
const tableOf = (rate: fc.Arbitrary<number>): fc.Arbitrary<RateTable> =>
  fc.record({ base: fc.constantFrom('USD', 'EUR'), date: fc.constant('2024-06-28'), rates: fc.record({ USD: rate, EUR: rate, JPY: rate }, { requiredKeys: [] }) });
const optionsOf = (rate: fc.Arbitrary<number>): fc.Arbitrary<PayOptions> =>
  fc.record({ unit: fc.option(unit, { nil: undefined }), hoursPerYear: hours, rates: fc.option(tableOf(rate), { nil: undefined }) });
const options = optionsOf(goodRate);
const anyOptions = optionsOf(fc.oneof(goodRate, fc.constantFrom(...badRates, 5e-324, 1e-300, 1e300)));
const salariesWith = (amounts: fc.Arbitrary<number>): fc.Arbitrary<readonly Salary[]> => sections(amounts).map(freeze).map(salariesOf);

/** How far off a rounded amount can be: half a unit from a thousand on, else half a hundredth. */
const slack = (value: number): number => (Math.abs(value) >= 1000 ? 0.5 : 0.005) + Math.abs(value) * 1e-9;

/** The numbers of a figure under their names: `value`, or the bounds there are. */
const numbersOf = (figure: Figure): readonly (readonly [string, number])[] =>
  typeof figure === 'number' ? [['number', figure]] : Object.entries(figure).filter((entry): entry is [string, number] => ['value', 'atLeast', 'atMost'].includes(entry[0]));

describe('convertPay', () => {
  test('gives back the very same salary where there is nothing to do', () => {
    fc.assert(
      fc.property(salariesWith(amount), hours, (salaries, hoursPerYear) => {
        for (const salary of salaries) {
          const { currency, unitText = 'YEAR' } = salary;
          const rates = { base: currency, date: '2024', rates: { USD: 2, EUR: 2, JPY: 2 } };
          for (const wanted of [{}, { unit: unitText }, { rates }, { unit: unitText, rates }]) {
            const pay = convertPay(salary, { hoursPerYear, ...wanted });
            expect(pay.salary).toBe(salary);
            expect(pay).toEqual({ salary, unit: unitText, conversions: [] });
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test.each([...badRates, undefined])('leaves the currency as it is for a rate of %s', (rate) => {
    const salary = freeze({ currency: 'JPY', median: 5000 });
    const rates = { base: 'USD', date: '2024', rates: (rate === undefined ? {} : { JPY: rate }) as Record<string, number> };
    expect(convertPay(salary, { hoursPerYear: 2080, rates }).salary).toBe(salary);
    expect(convertPay(salary, { hoursPerYear: 2080, rates, unit: 'MONTH' })).toMatchObject({ salary: { currency: 'JPY', median: 416.67 }, conversions: [{ type: 'unit' }] });
  });

  test('changes nothing but amounts, the currency and the unit', () => {
    fc.assert(
      fc.property(salariesWith(amount), anyOptions, (salaries, given) => {
        for (const salary of salaries) {
          const pay = convertPay(salary, given);
          const { currency, unitText } = pay.salary;
          const same = (one: Salary): unknown => ({ ...mapAmounts(one, () => 0), currency: '', unitText: '' });
          expect(same(pay.salary)).toEqual(same(salary));
          expect(unitText ?? 'YEAR').toBe(pay.unit);
          expect([salary.currency, given.rates?.base]).toContain(currency);
        }
      }),
    );
  });

  test('keeps bounds as bounds, and what is not published as it is', () => {
    fc.assert(
      fc.property(salariesWith(amount), anyOptions, (salaries, given) => {
        for (const salary of salaries) {
          const converted = figuresIn(convertPay(salary, given).salary);
          figuresIn(salary).forEach(([name, figure], index) => {
            const [newName, newFigure] = converted[index]!;
            expect(newName).toBe(name);
            expect(numbersOf(newFigure).map(([key]) => key)).toEqual(numbersOf(figure).map(([key]) => key));
            if (readFigure(figure).suppressed !== undefined) expect(newFigure).toBe(figure);
          });
        }
      }),
    );
  });

  test('multiplies every amount by what its steps say, and rounds it', () => {
    fc.assert(
      fc.property(salariesWith(paid), options, (salaries, given) => {
        for (const salary of salaries) {
          const pay = convertPay(salary, given);
          if (!pay.conversions.length) continue;
          const factor = pay.conversions.reduce((product, step) => (step.type === 'unit' ? product * step.factor : product / step.rate), 1);
          const converted = figuresIn(pay.salary);
          figuresIn(salary).forEach(([, figure], index) => {
            const amounts = numbersOf(converted[index]![1]);
            numbersOf(figure).forEach(([, number], place) => {
              const found = amounts[place]![1];
              expect(Math.abs(found - number * factor)).toBeLessThanOrEqual(slack(found));
            });
          });
        }
      }),
    );
  });

  test('names a step exactly where it takes one', () => {
    fc.assert(
      fc.property(salariesWith(paid), anyOptions, (salaries, given) => {
        for (const salary of salaries) {
          const pay = convertPay(salary, given);
          const from = salary.unitText ?? 'YEAR';
          const [byUnit, byRate] = (['unit', 'rate'] as const).map((type) => pay.conversions.find((step) => step.type === type));
          expect(byUnit !== undefined).toBe(pay.unit !== from);
          expect(byRate !== undefined).toBe(pay.salary.currency !== salary.currency);
          if (byUnit?.type === 'unit') {
            expect(byUnit).toMatchObject({ from, to: pay.unit });
            expect(byUnit.hoursPerYear).toBe([from, pay.unit].includes('HOUR') ? given.hoursPerYear : undefined);
          }
          if (byRate?.type === 'rate') {
            expect(byRate).toMatchObject({ from: salary.currency, to: given.rates!.base, date: given.rates!.date, rate: given.rates!.rates[salary.currency] });
          }
        }
      }),
    );
  });

  test('comes back to the amount it started from, as far as rounding lets it', () => {
    fc.assert(
      fc.property(paid, unit, unit, hours, goodRate, (value, from, to, hoursPerYear, rate) => {
        const there = convertPay({ currency: 'USD', unitText: from, median: value }, { unit: to, hoursPerYear, rates: { base: 'EUR', date: '2024', rates: { USD: rate } } });
        const back = convertPay(there.salary, { unit: from, hoursPerYear, rates: { base: 'USD', date: '2024', rates: { EUR: 1 / rate } } });
        const [middle, end] = [there.salary.median as number, back.salary.median as number];
        const steps = there.conversions.reduce((product, step) => (step.type === 'unit' ? product * step.factor : product / step.rate), 1);
        expect(back.salary).toMatchObject({ currency: 'USD', unitText: from });
        expect(Math.abs(end - value)).toBeLessThanOrEqual(slack(middle) / steps + slack(end));
      }),
      { numRuns: 1000 },
    );
  });

  test('comes back to the very pay for round hours', () => {
    const year = freeze({ currency: 'USD', median: 83_200, percentile90: { atLeast: 208_000 } });
    const hour = convertPay(year, { unit: 'HOUR', hoursPerYear: 2080 });
    expect(hour.salary).toEqual({ currency: 'USD', unitText: 'HOUR', median: 40, percentile90: { atLeast: 100 } });
    expect(convertPay(hour.salary, { unit: 'YEAR', hoursPerYear: 2080 }).salary).toEqual({ ...year, unitText: 'YEAR' });
  });

  test('makes salaries that pass the check, out of any that do', () => {
    fc.assert(
      fc.property(salariesWith(amount), anyOptions, (salaries, given) => {
        for (const salary of salaries) expect(check(salarySchema, convertPay(salary, given).salary).problems).toEqual([]);
      }),
    );
  });

  test('leaves pay as it is when it would grow beyond any number', () => {
    const salary = freeze({ currency: 'USD', unitText: 'HOUR' as const, median: 1e307, percentile10: 5 });
    expect(convertPay(salary, { unit: 'YEAR', hoursPerYear: 2080 })).toEqual({ salary, unit: 'HOUR', conversions: [] });
    expect(convertPay(salary, { hoursPerYear: 2080, rates: { base: 'EUR', date: '2024', rates: { USD: 5e-324 } } }).salary).toBe(salary);
  });

  test('turns no pay into no pay, at any rate', () => {
    const rates = { base: 'EUR', date: '2024', rates: { USD: 5e-324 } };
    expect(convertPay(freeze({ currency: 'USD', median: 0 }), { hoursPerYear: 2080, rates }).salary).toEqual({ currency: 'EUR', median: 0, unitText: 'YEAR' });
  });

  test('keeps the amounts as they are before they are rounded, and round ones round', () => {
    const { salary, exact } = convertPay(freeze({ currency: 'EUR', median: 60_000, minValue: 40_000 }), { unit: 'MONTH', hoursPerYear: 2080, rates: { base: 'USD', date: '2024', rates: { EUR: 0.8 } } });
    expect([salary.median, salary.minValue]).toEqual([6250, 4167]);
    expect([exact!.median, exact!.minValue]).toEqual([6250, 40_000 / 12 / 0.8]);
  });

  test('knows the days, weeks and months of a year', () => {
    const year = { currency: 'USD', median: 104_000 };
    const median = (to: (typeof units)[number]): unknown => convertPay(year, { unit: to, hoursPerYear: 2080 }).salary.median;
    expect(units.map(median)).toEqual([50, 400, 2000, 8667, 104_000]);
  });
});

describe('isUnit', () => {
  test('knows the units of time, and no other word', () => {
    expect(units.every(isUnit)).toBe(true);
    for (const word of ['hour', 'DECADE', '', 'toString', '__proto__', 'constructor', 5, null, undefined, ['HOUR'], {}]) expect(isUnit(word)).toBe(false);
  });
});

describe('convertAmount', () => {
  test('turns an amount as the salary was turned', () => {
    fc.assert(
      fc.property(amount, anyOptions, fc.constantFrom(...units), (median, given, unitText) => {
        const { salary, conversions } = convertPay({ currency: 'EUR', unitText, median }, given);
        expect(convertAmount(median, conversions)).toBe(salary.median);
      }),
    );
  });

  test('leaves an amount that was not turned as it is', () => {
    expect(convertAmount(0.123456, [])).toBe(0.123456);
  });
});
