import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutJobOutlook, widestGutter, type JobOutlookOptions, type OutlookBar, type OutlookLayout } from '../../src/geometry/job-outlook.js';
import { textWidth, widths } from '../../src/geometry/labels.js';
import { readFigure, type Figure, type Reading } from '../../src/model/figure.js';
import type { Outlook } from '../../src/model/outlook.js';

const label = ({ value, atLeast, atMost }: Reading): string => (value === undefined ? `${atLeast ?? ''} – ${atMost ?? ''}` : `${value}%`);
const bare = (): string => '5%';

const figures = (numbers: fc.Arbitrary<number>): fc.Arbitrary<Figure> =>
  fc.oneof(
    numbers,
    numbers.map((value) => ({ value, kind: 'estimated' as const })),
    numbers.map((atLeast) => ({ atLeast })),
    numbers.map((atMost) => ({ atMost })),
    fc.tuple(numbers, numbers).map(([a, b]) => ({ atLeast: Math.min(a, b), atMost: Math.max(a, b) })),
    fc.constant({ suppressed: 'unreliable' }),
  );
const outlooks = (numbers: fc.Arbitrary<number>): fc.Arbitrary<Outlook> =>
  fc.record({ growthPercent: figures(numbers), benchmark: fc.record({ growthPercent: figures(numbers) }, { requiredKeys: [] }) }, { requiredKeys: [] });
const percents = fc.oneof(fc.integer({ min: -100, max: 300 }), fc.double({ min: -100, max: 1e4, noNaN: true }));
/** Every number there is, but for those so small that halves of them are no longer exact. */
const any = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => value === 0 || Math.abs(value) > 1e-290);

const lay = (outlook: Outlook, options: Partial<JobOutlookOptions> = {}): OutlookLayout => layoutJobOutlook(outlook, { label, ...options });
const barsOf = ({ rows }: OutlookLayout): readonly (readonly [Reading, OutlookBar])[] => rows.flatMap(({ reading, bar }) => (bar ? [[reading, bar] as const] : []));
const barOf = (growthPercent: Figure, options?: Partial<JobOutlookOptions>): OutlookBar => lay({ growthPercent }, options).rows[0]!.bar!;
const isFraction = (value: number): boolean => value >= 0 && value <= 1;
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9;

/** Runs a law on outlooks of every kind, from either side. */
const holds = (law: (layout: OutlookLayout, outlook: Outlook, rtl: boolean) => void, numbers = any): void =>
  fc.assert(fc.property(outlooks(numbers), fc.boolean(), (outlook, rtl) => law(lay(outlook, { rtl }), outlook, rtl)), { numRuns: 300 });

describe('A layout of any outlook', () => {
  test('stands inside the frame, in finite numbers', () => {
    holds((layout) => {
      expect(layout.domain.every(Number.isFinite)).toBe(true);
      expect(isFraction(layout.zero)).toBe(true);
      for (const [, { solid, range, end, offset }] of barsOf(layout)) {
        expect(Number.isFinite(offset)).toBe(true);
        expect(isFraction(end)).toBe(true);
        for (const { at, width } of [solid, ...(range ? [range] : [])]) {
          expect(isFraction(at) && isFraction(width)).toBe(true);
          expect(at + width).toBeLessThanOrEqual(1 + 1e-9);
        }
      }
    });
  });

  test('has a row for each growth that is given, the occupation first, and a bar for each that is published', () => {
    holds(({ rows }, { growthPercent, benchmark }) => {
      const given = [['occupation', growthPercent], ['benchmark', benchmark?.growthPercent]] as const;
      const expected = given.flatMap(([of, figure]) => (figure === undefined ? [] : [{ of, isDrawn: readFigure(figure).suppressed === undefined }]));
      expect(rows.map(({ of, bar }) => ({ of, isDrawn: bar !== undefined }))).toEqual(expected);
    });
  });

  test('has bars that begin at zero', () => {
    holds((layout) => {
      for (const [, { solid }] of barsOf(layout)) expect(near(solid.at, layout.zero) || near(solid.at + solid.width, layout.zero)).toBe(true);
    });
  });

  test('has bars on the side of their sign, and their ends in the order of the numbers', () => {
    holds((layout, _, rtl) => {
      const bars = barsOf(layout).filter(([{ value }]) => value !== undefined);
      for (const [{ value = 0 }, { end, solid }] of bars) {
        expect((end - layout.zero) * Math.sign(value) * (rtl ? -1 : 1)).toBeGreaterThanOrEqual(0);
        expect(solid.width).toBeCloseTo(Math.abs(end - layout.zero), 9);
      }
      const [[own, first] = [], [other, second] = []] = bars;
      if (first && second) expect((first.end - second.end) * Math.sign(own!.value! - other!.value!) * (rtl ? -1 : 1)).toBeGreaterThanOrEqual(0);
    });
  });

  test('is to scale: twice the growth is twice the bar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.boolean(), fc.boolean(), (growth, isNegative, rtl) => {
        const value = isNegative ? -growth : growth;
        const [[, own], [, other]] = barsOf(lay({ growthPercent: value, benchmark: { growthPercent: value * 2 } }, { rtl })) as [[Reading, OutlookBar], [Reading, OutlookBar]];
        expect(other.solid.width).toBeCloseTo(own.solid.width * 2, 9);
        expect(other.solid.width).toBeCloseTo(1, 9);
      }),
    );
  });

  test('fills no more than what is sure, and spans a range from bound to bound', () => {
    holds((layout) => {
      const [low, high] = layout.domain;
      for (const [{ value, atLeast, atMost }, { solid, range }] of barsOf(layout)) {
        if (value !== undefined) {
          expect(range).toBe(undefined);
          continue;
        }
        const sure = Math.max(atLeast ?? 0, 0) || -Math.min(atMost ?? 0, 0);
        expect(solid.width).toBeCloseTo(sure / 2 / (high / 2 - low / 2), 9);
        const both = atLeast !== undefined && atMost !== undefined;
        expect(range !== undefined).toBe(both);
        if (range && both) expect(range.width).toBeCloseTo((atMost / 2 - atLeast / 2) / (high / 2 - low / 2), 9);
      }
    });
  });

  test('has an arrow for one bound, to the side where the growth may go on, and no other', () => {
    holds((layout, _, rtl) => {
      for (const [{ atLeast, atMost }, { arrow }] of barsOf(layout)) {
        const side = atLeast === undefined ? 'low' : atMost === undefined ? 'high' : undefined;
        expect(arrow).toBe(side && ((side === 'high') === rtl ? 'left' : 'right'));
      }
    });
  });

  test('is the same picture of numbers in another size', () => {
    const exact = fc.integer({ min: -1e6, max: 1e6 });
    const times = (outlook: Outlook, factor: number): Outlook => JSON.parse(JSON.stringify(outlook), (_, value: unknown) => (typeof value === 'number' ? value * factor : value)) as Outlook;
    const pictureOf = (layout: OutlookLayout): unknown => [layout.zero, layout.gutters, layout.from, layout.rows.map(({ of, bar }) => [of, bar])];
    fc.assert(
      fc.property(outlooks(exact), fc.integer({ min: -40, max: 40 }), fc.boolean(), (outlook, power, rtl) => {
        expect(pictureOf(lay(times(outlook, 2 ** power), { label: bare, rtl }))).toEqual(pictureOf(lay(times(outlook, 1), { label: bare, rtl })));
      }),
    );
  });

  test('is mirrored from right to left, and its rooms go with reading direction', () => {
    const otherSide = { left: 'right', right: 'left' } as const;
    fc.assert(
      fc.property(outlooks(percents), (outlook) => {
        const [ltr, rtl] = [lay(outlook), lay(outlook, { rtl: true })];
        expect(rtl.zero).toBeCloseTo(1 - ltr.zero, 9);
        expect([rtl.gutters, rtl.from, rtl.domain]).toEqual([ltr.gutters, ltr.from, ltr.domain]);
        for (const [index, [, bar]] of barsOf(ltr).entries()) {
          const [, other] = barsOf(rtl)[index]!;
          expect(other.arrow).toBe(bar.arrow && otherSide[bar.arrow]);
          expect([other.anchor, other.offset, other.text]).toEqual([bar.anchor, -bar.offset, bar.text]);
          expect(other.end).toBeCloseTo(1 - bar.end, 9);
          expect(other.solid.at).toBeCloseTo(1 - bar.solid.at - bar.solid.width, 9);
          if (bar.range) expect(other.range!.at).toBeCloseTo(1 - bar.range.at - bar.range.width, 9);
        }
      }),
    );
  });

  test('is the same every time, and leaves what it is given as it is', () => {
    fc.assert(
      fc.property(outlooks(any), (outlook) => {
        const copy = structuredClone(outlook);
        expect(lay(outlook)).toEqual(lay(outlook));
        expect(outlook).toEqual(copy);
      }),
    );
  });
});

describe('Numbers at the ends of bars', () => {
  test('stand in the room beside the frame wherever they are shown', () => {
    fc.assert(
      fc.property(outlooks(percents), fc.string({ maxLength: 30 }), (outlook, text) => {
        const layout = lay(outlook, { label: () => text });
        fc.pre(layout.from !== Infinity);
        const [low, high] = layout.gutters;
        expect(widths).toContain(layout.from);
        expect((low + high) * 13).toBeLessThanOrEqual(layout.from * 0.55);
        for (const [, { anchor, offset }] of barsOf(layout)) expect(textWidth(text) + Math.abs(offset)).toBeLessThanOrEqual((anchor === 'start' ? high : low) * 13);
      }),
    );
  });

  test('are shown in the narrowest column when they are short, and never at the ends when they are long', () => {
    expect(lay({ growthPercent: 5 })).toMatchObject({ gutters: [0, 3], from: 240 });
    expect(lay({ growthPercent: -5, benchmark: { growthPercent: 3 } })).toMatchObject({ gutters: [3, 3], from: 240 });
    const long = lay({ growthPercent: 5 }, { label: () => 'a number of many words' });
    expect(long).toMatchObject({ gutters: [0, widestGutter], from: Infinity });
  });

  test('stand beyond the end of the bar, and beyond an arrow on that side', () => {
    expect(barOf(5)).toMatchObject({ end: 1, anchor: 'start', offset: 6 });
    expect(barOf(-5)).toMatchObject({ end: 0, anchor: 'end', offset: -6 });
    expect(barOf({ atLeast: 5 })).toMatchObject({ end: 1, anchor: 'start', offset: 26, arrow: 'right' });
    expect(barOf({ atMost: 5 })).toMatchObject({ end: 1, anchor: 'start', offset: 6, arrow: 'left', solid: { width: 0 } });
    expect(barOf({ atLeast: -5 })).toMatchObject({ end: 0, anchor: 'end', offset: -6, arrow: 'right', solid: { width: 0 } });
    expect(barOf({ atMost: 0 })).toMatchObject({ end: 0, anchor: 'end', arrow: 'left', offset: -26 });
  });
});

describe('An outlook', () => {
  test('of nothing has no rows', () => {
    expect(lay({})).toMatchObject({ rows: [], zero: 0, gutters: [0, 0] });
    expect(lay({ benchmark: {} }).rows).toEqual([]);
  });

  test('of no change has a bar of no length at the start', () => {
    expect(lay({ growthPercent: 0 })).toMatchObject({ zero: 0, domain: [0, 1], rows: [{ bar: { solid: { at: 0, width: 0 }, end: 0 } }] });
  });

  test('of growth and decline has zero between them', () => {
    const { zero, rows } = lay({ growthPercent: -30, benchmark: { growthPercent: 10 } });
    expect(zero).toBe(0.75);
    expect(rows.map(({ bar }) => bar!.solid)).toEqual([{ at: 0, width: 0.75 }, { at: 0.75, width: 0.25 }]);
  });

  test('that is not published has a row without a bar', () => {
    expect(lay({ growthPercent: { suppressed: 'confidential' }, benchmark: { growthPercent: 3 } }).rows.map(({ bar }) => bar?.text)).toEqual([undefined, '3%']);
  });
});
