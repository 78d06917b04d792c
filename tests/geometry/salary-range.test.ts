import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertPay, type Pay } from '../../src/geometry/pay-units.js';
import { layoutSalaryRange, type PayMark, type PayRow, type SalaryRangeOptions } from '../../src/geometry/salary-range.js';
import { check } from '../../src/model/check.js';
import { salariesOf, salarySection, type Salary } from '../../src/model/salary.js';
import { realGuides } from '../real-data/guides.js';
import { laws } from './laws.js';
import { fractionsOf, layOut, type Law, type Layout } from './layouts.js';
import { amount, freeze, mapAmounts, nameOf, sections, unconverted, words, wordsWithoutAmounts } from './salaries.js';

type Given = Omit<SalaryRangeOptions, 'label' | 'tick'>;

const optionsOf = (amounts: fc.Arbitrary<number>): fc.Arbitrary<Given> =>
  fc.record({ rtl: fc.boolean(), axisMin: amounts, axisMax: amounts, you: amounts }, { requiredKeys: [] });
/** Ends of an axis beyond this leave no number on their far side. */
const anyOptions = optionsOf(amount.filter((value) => Math.abs(value) <= 1e308));
const anyPays = sections(amount).map(freeze).map(unconverted);

const obeys = (law: Law, layout: Layout, name = ''): void => {
  const broken = law(layout);
  if (broken.length) throw new Error([name, ...broken].join('\n'));
};

describe('A layout of any salaries', () => {
  test.each(Object.entries(laws))('%s', (_, law) => {
    fc.assert(
      fc.property(anyPays, anyOptions, (pays, given) => obeys(law, layOut(pays, freeze({ ...words, ...given })))),
      { numRuns: 150 },
    );
  });

  test('All of this is true of pay that was turned into another unit and currency, too', () => {
    const rates = { base: 'EUR', date: '2024', rates: { USD: 1.08, JPY: 5e-324 } };
    const unit = fc.constantFrom('HOUR', 'DAY', 'MONTH', 'YEAR', undefined);
    fc.assert(
      fc.property(sections(amount).map(freeze), unit, anyOptions, (section, to, given) => {
        const pays = salariesOf(section).map((salary) => convertPay(salary, { unit: to, hoursPerYear: 2080, rates }));
        const layout = layOut(freeze(pays), { ...words, ...given });
        for (const law of Object.values(laws)) obeys(law, layout);
      }),
      { numRuns: 200 },
    );
  });

  test('It is the same every time', () => {
    fc.assert(
      fc.property(anyPays, anyOptions, (pays, given) => {
        expect(layOut(pays, { ...words, ...given })).toEqual(layOut(structuredClone(pays), { ...words, ...given }));
      }),
      { numRuns: 50 },
    );
  });

  test('It is empty when there are none', () => {
    expect(layoutSalaryRange([], words)).toEqual([]);
    expect(layoutSalaryRange([], { ...words, axisMin: 0, axisMax: 5, you: 3 })).toEqual([]);
  });

  test('It is mirrored from right to left: fractions are what is left of 1, arrows point to the other side, labels appear at the same widths', () => {
    const otherSide = { left: 'right', right: 'left' } as const;
    const mirrored = ({ label, ...mark }: PayMark): PayMark => ({
      ...mark,
      at: 1 - mark.at,
      to: 1 - mark.to,
      arrow: mark.arrow && otherSide[mark.arrow],
      beyond: mark.beyond && otherSide[mark.beyond],
      label: { ...label, ...(label.shift && { shift: -label.shift }) },
    });
    const stretch = ({ at, width }: { readonly at: number; readonly width: number }) => [at, at + width];
    fc.assert(
      fc.property(anyPays, anyOptions, (pays, given) => {
        const [ltr, rtl] = [false, true].map((direction) => layoutSalaryRange(pays, { ...words, ...given, rtl: direction }));
        expect(rtl!.length).toBe(ltr!.length);
        for (const [index, axis] of ltr!.entries()) {
          const other = rtl![index]!;
          expect(other.domain).toEqual(axis.domain);
          expect(other.ticks).toEqual(axis.ticks.map((tick) => ({ ...tick, at: 1 - tick.at })));
          for (const [place, row] of axis.rows.entries()) {
            const { marks, levels, span, middle } = other.rows[place]!;
            expect(marks).toEqual(row.marks.map(mirrored));
            expect(levels).toEqual(row.levels);
            for (const [a, b] of [[span, row.span], [middle, row.middle]] as const) {
              expect(a === undefined).toBe(b === undefined);
              if (a && b) for (const [end, at] of stretch(a).entries()) expect(at).toBeCloseTo(1 - stretch(b)[1 - end]!, 9);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('A layout of amounts in another size', () => {
  /** The same salaries and options with every amount multiplied. */
  const times = (pays: readonly Pay[], { rtl, axisMin, axisMax, you }: Given, factor: number): Layout => {
    const scale = (value: number | undefined): number | undefined => (value === undefined ? undefined : value * factor);
    const scaled = pays.map((pay) => ({ ...pay, salary: mapAmounts(pay.salary, (value) => value * factor) }));
    return layOut(scaled, { ...wordsWithoutAmounts, rtl, axisMin: scale(axisMin), axisMax: scale(axisMax), you: scale(you) });
  };
  const pictureOf = ({ axes }: Layout): unknown =>
    axes.map(({ rows }) => rows.map(({ marks, span, middle, levels }) => [marks.map(({ shape, at, to, arrow, label }) => ({ shape, at, to, arrow, label })), span, middle, levels]));

  /** Whether an axis with an end of its own has nothing but zeros, which end at 1 whatever the size. */
  const isLoneZero = (pays: readonly Pay[], given: Given): boolean =>
    [given.axisMin, given.axisMax].some((end) => end !== undefined) &&
    layOut(pays, { ...words, you: given.you }).axes.some(({ domain: [, high], rows }) => high === 1 && rows.some(({ marks }) => marks.length));

  test('is the same picture when the factor is a power of two', () => {
    const exact = fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.double({ min: -1e100, max: 1e100, noNaN: true }).filter((value) => value === 0 || Math.abs(value) > 1e-100));
    fc.assert(
      fc.property(sections(exact).map(unconverted), optionsOf(exact), fc.integer({ min: -60, max: 60 }), (pays, given, power) => {
        fc.pre(!isLoneZero(pays, given));
        expect(pictureOf(times(pays, given, 2 ** power))).toEqual(pictureOf(times(pays, given, 1)));
      }),
      { numRuns: 300 },
    );
  });

  test('has the same fractions when the factor is a power of ten', () => {
    const whole = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(sections(whole).map(unconverted), optionsOf(whole), fc.integer({ min: -3, max: 8 }), (pays, given, power) => {
        fc.pre(!isLoneZero(pays, given));
        const [small, large] = [fractionsOf(times(pays, given, 1)), fractionsOf(times(pays, given, 10 ** power))];
        expect(large.length).toBe(small.length);
        small.forEach((value, index) => expect(Math.abs(large[index]! - value)).toBeLessThan(1e-9));
      }),
      { numRuns: 300 },
    );
  });
});

const payOf = (salary: Partial<Salary>): Pay => ({ salary: { currency: 'USD', ...salary }, unit: salary.unitText ?? 'YEAR', conversions: [] });
const rowOf = (salary: Partial<Salary>, options: Given = {}): PayRow => layoutSalaryRange([payOf(salary)], { ...words, ...options })[0]!.rows[0]!;
const named = ({ figures }: PayMark): string => figures.map(({ name }) => nameOf(name)).join();
const markNamed = ({ marks }: PayRow, name: string): PayMark => marks.find((mark) => named(mark).split(',').includes(name))!;
/** The first lines of the labels that a container shows, from the start of the row. */
const shownAt = ({ marks }: PayRow, container: number): readonly string[] => marks.filter(({ label }) => label.from <= container).map(({ label }) => label.lines[0]!);

describe('The pay of an IT manager, from the sample guide', () => {
  const guide = JSON.parse(readFileSync('data/guides/information-technology-manager.json', 'utf8')) as { readonly salary: unknown };
  const { value, problems } = check(salarySection, guide.salary);
  const [axis] = layoutSalaryRange(unconverted(value!), words);
  const row = axis!.rows[0]!;

  test('passes the check and has one axis with round ticks', () => {
    expect(problems).toEqual([]);
    expect(axis).toMatchObject({ currency: 'USD', unit: 'YEAR', domain: [85_800, 164_200] });
    expect(axis!.ticks.map(({ value: amount }) => amount)).toEqual([90, 100, 110, 120, 130, 140, 150, 160].map((thousand) => thousand * 1000));
  });

  test('has five marks: the highest shares one with the 90th percentile, the middle level one with the median', () => {
    expect(row.marks.map((mark) => [mark.shape, named(mark)])).toEqual([
      ['end', 'lowest'],
      ['dot', 'level Entry-Level'],
      ['median', 'median,level Mid-Level'],
      ['dot', 'level Senior-Level'],
      ['end', '90%,highest'],
    ]);
    expect(row.marks.map(({ arrow, at, to }) => [arrow, to - at])).toEqual(row.marks.map(() => [undefined, 0]));
    expect([row.low, row.high]).toEqual([row.marks[0], row.marks[4]]);
    expect(row.unpublished).toEqual([]);
  });

  test('has its levels at 15, 50 and 85 percent of the span', () => {
    const { at, width } = row.span!;
    expect(row.marks.map((mark) => Number(((mark.at - at) / width).toFixed(9)))).toEqual([0, 0.15, 0.5, 0.85, 1]);
    expect(markNamed(row, 'median').at).toBeCloseTo(0.5, 12);
    expect(row.middle).toBeUndefined();
  });

  test('shows the median and both ends in the narrowest container, and every label on a phone', () => {
    expect(shownAt(row, 239)).toEqual([]);
    expect(shownAt(row, 240)).toEqual(['Lowest', 'Median · Mid-Level', 'Highest']);
    expect(shownAt(row, 288)).toEqual(['Lowest', 'Entry-Level', 'Median · Mid-Level', 'Senior-Level', 'Highest']);
    expect(shownAt(row, 1120)).toEqual(shownAt(row, 288));
    expect(row.marks.map(({ label }) => label.anchor)).toEqual(['start', 'middle', 'middle', 'middle', 'end']);
  });

  test('names two ticks where the labels are long', () => {
    const pay = { ...payOf({ currency: 'AED', minValue: 9000, median: 17_000, maxValue: 38_000 }) };
    const { ticks } = layoutSalaryRange([pay], { ...words, tick: () => 'a long label' })[0]!;
    expect(ticks.filter(({ label }) => label.from <= 320)).toHaveLength(2);
  });

  test('names every second tick first', () => {
    const ticksAt = (container: number): readonly string[] => axis!.ticks.filter(({ label }) => label.from <= container).map(({ label }) => label.lines[0]!);
    expect(ticksAt(240)).toEqual(['$90K', '$110K', '$130K', '$150K']);
    expect(ticksAt(480)).toEqual(['$90K', '$100K', '$110K', '$120K', '$130K', '$140K', '$150K', '$160K']);
  });
});

describe('A salary', () => {
  test('of one value stands in the middle, with no span', () => {
    const row = rowOf({ median: 50_000 });
    expect(row).toMatchObject({ marks: [{ shape: 'median', at: 0.5, to: 0.5 }] });
    expect([row.span, row.middle, row.low, row.high, row.you]).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  test('of figures that are all equal is one mark, and a span of no width', () => {
    const row = rowOf({ minValue: 5, percentile25: 5, median: 5, percentile75: 5, maxValue: 5, mean: 5, levels: [{ name: 'Any', value: 5 }] });
    expect(row.marks.map((mark) => [mark.shape, named(mark), mark.at])).toEqual([['median', 'lowest,25%,median,75%,highest,mean,level Any', 0.5]]);
    expect([row.span, row.middle]).toEqual([{ at: 0.5, width: 0 }, { at: 0.5, width: 0 }]);
    expect(row.low).toBe(row.high);
  });

  test('of percentiles goes from the 10th to the 90th, which is an arrow where only a bound is known', () => {
    const row = rowOf({ percentile10: 60_000, percentile25: 80_000, median: 110_000, percentile75: 150_000, percentile90: { atLeast: 208_000 } });
    expect([named(row.low!), named(row.high!)]).toEqual(['10%', '90%']);
    expect(row.high).toMatchObject({ shape: 'end', arrow: 'right' });
    expect(row.span!.at).toBe(row.low!.at);
    expect(row.span!.at + row.span!.width).toBeCloseTo(row.high!.at, 12);
    expect(row.middle!.at).toBe(markNamed(row, '25%').at);
    expect(row.marks.filter(({ arrow }) => arrow)).toEqual([row.high]);
  });

  test('that is not published is said and not drawn, and its axis has no ticks', () => {
    const pay = payOf({ median: { suppressed: 'unreliable' }, mean: { suppressed: 'confidential' } });
    const [axis] = layoutSalaryRange([pay], words);
    expect(axis!.ticks).toEqual([]);
    expect(axis!.rows[0]).toMatchObject({ marks: [], unpublished: [{ name: { type: 'median' } }, { name: { type: 'mean' } }] });
    expect(layoutSalaryRange([pay], { ...words, axisMin: 0, axisMax: 100 })[0]!.ticks.length).toBeGreaterThan(2);
  });

  test('of a range is drawn from end to end', () => {
    const row = rowOf({ minValue: 0, mean: { atLeast: 40, atMost: 60 }, maxValue: 100 }, { axisMin: 0, axisMax: 100 });
    expect(markNamed(row, 'mean')).toMatchObject({ at: 0.4, to: 0.6, shape: 'dot' });
    expect(markNamed(row, 'mean').arrow).toBeUndefined();
  });

  test('beyond the axis stands at the sides where it is, without an arrow', () => {
    const { marks } = rowOf({ minValue: 10, median: 50, maxValue: 90 }, { axisMin: 20, axisMax: 80 });
    expect(marks.map(({ arrow }) => arrow)).toEqual([undefined, undefined, undefined]);
    const sides = (options: Given): unknown => rowOf({ minValue: 10, median: 50, maxValue: 90 }, { axisMin: 20, axisMax: 80, ...options }).marks.map(({ at, beyond }) => [at, beyond]);
    expect(sides({})).toEqual([[0, 'left'], [0.5, undefined], [1, 'right']]);
    expect(sides({ rtl: true })).toEqual([[1, 'right'], [0.5, undefined], [0, 'left']]);
  });

  test('that is a bound beyond the axis keeps its direction', () => {
    const side = (value: { readonly atLeast: number } | { readonly atMost: number }, options: Given): unknown => rowOf({ median: value }, { axisMin: 20, axisMax: 80, ...options }).marks[0]!.arrow;
    expect([side({ atLeast: 10 }, {}), side({ atLeast: 90 }, {}), side({ atMost: 10 }, {}), side({ atMost: 90 }, {})]).toEqual(['right', 'right', 'left', 'left']);
    expect(side({ atLeast: 10 }, { rtl: true })).toBe('left');
  });

  test('a hair beyond the axis is beyond it, too', () => {
    const high = 100;
    const row = rowOf({ median: high + 1e-13 }, { axisMin: -1e9, axisMax: high });
    expect(high + 1e-13).toBeGreaterThan(high);
    expect(row.marks[0]).toMatchObject({ at: 1, beyond: 'right' });
  });

  test('of nothing has no axis below nothing', () => {
    const [axis] = layoutSalaryRange([payOf({ minValue: 0, median: -0, maxValue: 0 })], words);
    expect(axis!.ticks.map(({ value }) => value)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(axis!.rows[0]!.marks.map(({ at, figures }) => [at, figures.map(({ reading }) => reading.value)])).toEqual([[0, [0, 0, 0]]]);
  });

  test('of two ends that cross has the axis of its figures', () => {
    const [set, free] = [{ axisMin: 500, axisMax: 0 }, {}].map((ends) => layoutSalaryRange([payOf({ minValue: 10, maxValue: 20 })], { ...words, ...ends }));
    expect(set).toEqual(free);
  });

  test('says between which figures the reader earns', () => {
    const salary = { minValue: 10, median: 50, maxValue: 90, levels: [{ name: 'Entry', value: 30 }] };
    const you = (amount: number): readonly (string | undefined)[] => {
      const { below, same, above } = rowOf(salary, { you: amount }).you!;
      return [below, same, above].map((mark) => mark && named(mark));
    };
    expect(you(40)).toEqual(['level Entry', undefined, 'median']);
    expect(you(30)).toEqual(['lowest', 'level Entry,you', 'median']);
    expect(you(5)).toEqual([undefined, undefined, 'lowest']);
    expect(you(95)).toEqual(['highest', undefined, undefined]);
    const open = { minValue: 10, percentile75: { atLeast: 30 }, percentile25: { atMost: 60 }, maxValue: 90, mean: { atLeast: 20, atMost: 50 } };
    expect(Object.values(rowOf(open, { you: 40 }).you!).map((mark) => mark && named(mark))).toEqual(['lowest', undefined, 'highest']);
    expect(rowOf(salary, { you: 30 }).marks.map((mark) => [mark.shape, named(mark)])).toEqual([['end', 'lowest'], ['dot', 'level Entry,you'], ['median', 'median'], ['end', 'highest']]);
  });
});

describe('The labels of a salary', () => {
  const close = { percentile10: 50_000, percentile25: 50_500, median: 51_000, percentile75: 51_500, percentile90: 52_000, mean: 51_050, levels: [{ name: 'Entry-Level', value: 51_100 }] };

  test('of percentiles give way to those of the ends', () => {
    const row = rowOf(close);
    expect(row.low!.label.from).toBeLessThanOrEqual(markNamed(row, '25%').label.from);
    expect(row.high!.label.from).toBeLessThan(markNamed(row, '75%').label.from);
  });

  test('of the mean give way to those of levels', () => {
    const row = rowOf(close);
    expect(markNamed(row, 'level Entry-Level').label.from).toBeLessThan(markNamed(row, 'mean').label.from);
  });

  test('of an end keep their rank when the mean has the same value', () => {
    const row = rowOf({ minValue: 100, mean: 100, maxValue: 101 }, { axisMin: 0, axisMax: 1000 });
    expect(row.low!.label.from).toBeLessThan(row.high!.label.from);
  });

  test("of the reader's pay give way to the median", () => {
    const row = rowOf({ median: 50_000, maxValue: 90_000 }, { you: 50_001 });
    expect([markNamed(row, 'median').label.from, markNamed(row, 'you').label.from]).toEqual([240, Infinity]);
  });

  test("of the median move aside for the reader's pay, where both are shown then", () => {
    const row = rowOf({ minValue: 10_000, median: 50_000, maxValue: 90_000 }, { you: 56_000 });
    expect([markNamed(row, 'median').label, markNamed(row, 'you').label].map(({ anchor, from }) => [anchor, from <= 320])).toEqual([['end', true], ['start', true]]);
    expect(markNamed(rowOf({ minValue: 10_000, median: 50_000, maxValue: 90_000 }), 'median').label.anchor).toBe('middle');
    const close = rowOf({ minValue: 10_000, median: 50_000, maxValue: 90_000 }, { you: 49_999 });
    expect([markNamed(close, 'you').label, markNamed(close, 'median').label].map(({ anchor, from, shift }) => [anchor, from, shift])).toEqual([['end', 240, -4], ['start', 240, 4]]);
  });

  test("stand below what points to the reader's pay", () => {
    const [without, own] = [{}, { you: 10 }].map((given) => rowOf({ minValue: 10, maxValue: 90 }, given));
    // The triangle is 6 pixels high, in text of 12 pixels or more.
    const { bar, barHeight } = own!.levels;
    expect(own!.low!.label.baselines[0]! - 0.9 - bar - barHeight).toBeGreaterThan(6 / 12 + 0.3);
    expect(own!.high!.label.baselines[0]! - bar - barHeight).toBeGreaterThan(without!.high!.label.baselines[0]! - without!.levels.bar - barHeight);
  });

  test('take room below the bar only from the width on that shows them', () => {
    const { levels } = rowOf({ minValue: 10, percentile90: 50, maxValue: 50 }, { axisMin: 0, axisMax: 60 });
    expect(levels.grows.length).toBeGreaterThan(0);
    expect(levels.least + levels.grows.reduce((sum, { by }) => sum + by, 0)).toBeCloseTo(levels.height, 9);
  });

  test('take no room when they are never shown', () => {
    const long = rowOf({ median: 50, levels: [{ name: 'x'.repeat(300), value: 40 }, { name: 'y'.repeat(300), value: 60 }] });
    expect(long.levels).toEqual(rowOf({ median: 50 }).levels);
  });
});

describe('The labels of an axis that is set', () => {
  const ticksOf = (rtl: boolean): readonly { readonly text: string; readonly at: number; readonly anchor: string; readonly isShown: boolean }[] =>
    layoutSalaryRange([payOf({ minValue: 90_000, maxValue: 160_000 })], { ...words, rtl, axisMin: 100_000, axisMax: 150_000 })[0]!.ticks.map(({ at, label }) => ({
      text: label.lines[0]!,
      at,
      anchor: label.anchor,
      isShown: label.from <= 640,
    }));

  test('stand at its ends where half of them would leave the frame', () => {
    expect(ticksOf(false).map(({ text, anchor, isShown }) => [text, anchor, isShown])).toEqual([
      ['$100K', 'start', true],
      ['$110K', 'middle', true],
      ['$120K', 'middle', true],
      ['$130K', 'middle', true],
      ['$140K', 'middle', true],
      ['$150K', 'end', true],
    ]);
    expect(ticksOf(true).map(({ at, anchor, isShown }) => [at, anchor, isShown])).toEqual(ticksOf(false).map(({ at, anchor, isShown }) => [1 - at, anchor, isShown]));
  });

  test('stay in the middle where they are short', () => {
    const [axis] = layoutSalaryRange([payOf({ minValue: 0, maxValue: 100 })], { ...words, tick: () => '$0' });
    expect(axis!.ticks[0]).toMatchObject({ at: 0, label: { anchor: 'middle', from: 240 } });
  });
});

describe('On a phone of 320 pixels', () => {
  const payIn = (guide: string, unit?: 'HOUR'): PayRow => {
    const { salary } = JSON.parse(readFileSync(`data/guides/${guide}.json`, 'utf8')) as { readonly salary: unknown };
    const [first] = salariesOf(check(salarySection, salary).value!);
    return layoutSalaryRange([convertPay(first!, { unit, hoursPerYear: 2080 })], words)[0]!.rows[0]!;
  };
  const ends = ['Bottom 10% up to', 'Median', 'Top 10% from'];

  test.each([
    ['electrician', ends],
    ['registered-nurse', ends],
    ['accountant-ar', ['Lowest', 'Highest']],
    ['information-technology-manager', ['Lowest', 'Entry-Level', 'Median · Mid-Level', 'Senior-Level', 'Highest']],
  ])('the pay of %s has its ends and its median', (guide, labels) => {
    expect(shownAt(payIn(guide), 288)).toEqual(expect.arrayContaining(labels));
  });

  test('ticks have labels, at least two, also where they are long', () => {
    for (const label of ['150.000 €', '15 ألف ر.س.']) {
      const [axis] = layoutSalaryRange([payOf({ minValue: 90_000, median: 125_000, maxValue: 160_000 })], { ...words, tick: () => label });
      expect(axis!.ticks.filter(({ label: { from } }) => from <= 240).length, label).toBeGreaterThan(1);
    }
  });
});

describe('Percentiles at even distances', () => {
  test('have their labels from the width on that has room for them', () => {
    const row = rowOf({ percentile10: 1, percentile25: 2, median: 3, percentile75: 4, percentile90: 5 });
    expect(shownAt(row, 640)).toEqual(['Bottom 10% up to', 'Bottom 25% up to', 'Median', 'Top 25% from', 'Top 10% from']);
  });
});

describe('Several salaries', () => {
  test('share an axis for each currency and unit, in the order of the first of each', () => {
    const pays = [payOf({ median: 5 }), payOf({ median: 6, unitText: 'HOUR' }), payOf({ median: 7 })];
    const axes = layoutSalaryRange(pays, { ...words, you: 6 });
    expect(axes.map(({ unit, rows }) => [unit, rows.map(({ salary }) => salary.median)])).toEqual([['YEAR', [5, 7]], ['HOUR', [6]]]);
    expect(axes.map(({ rows }) => rows.map(({ you }) => you !== undefined))).toEqual([[true, true], [false]]);
  });

  test('may be forty', () => {
    const pays = Array.from({ length: 40 }, (_, index) =>
      payOf({ name: `Region ${index}`, minValue: 30_000 + index * 500, percentile25: 50_000, median: 60_000 + index * 900, percentile75: 110_000, maxValue: 120_000 + index * 1000 }),
    );
    for (const rtl of [false, true]) {
      const layout = layOut(pays, { ...words, rtl, you: 70_000 });
      expect(layout.axes.map(({ rows }) => rows.length)).toEqual([40]);
      for (const law of Object.values(laws)) obeys(law, layout);
    }
  });
});

describe('Real salaries', () => {
  const guides = realGuides();
  if (!guides) {
    test.skip('The sweep over real salaries is left out, because ../shared is not here', () => undefined);
    return;
  }
  const named = guides.flatMap(({ name, guide }) =>
    [guide.salary, ...(guide.tiers ?? []).map(({ salary }) => salary), ...(guide.relatedRoles ?? []).map(({ salary }) => salary)].flatMap((section) => {
      const { value } = check(salarySection, section);
      return value === undefined ? [] : [{ name, section: freeze(value) }];
    }),
  );
  const layouts = named.flatMap(({ name, section }) => [
    { name, layout: layOut(unconverted(section), words) },
    { name: `${name} by the hour`, layout: layOut(salariesOf(section).map((salary) => convertPay(salary, { unit: 'HOUR', hoursPerYear: 2080 })), { ...words, rtl: true, you: 25 }) },
  ]);

  test('There are some', () => {
    expect(layouts.length).toBeGreaterThan(500);
  });

  test.each(Object.entries(laws))('%s', (_, law) => {
    for (const { name, layout } of layouts) obeys(law, layout, name);
  });
});
