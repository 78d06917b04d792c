import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutCareerTiers, stepHeight } from '../../src/geometry/career-tiers.js';
import { check } from '../../src/model/check.js';
import { tiers as schema, type Tiers } from '../../src/model/tiers.js';
import { realGuides } from '../real-data/guides.js';
import { ladderLaws, ladderOptions, ladders, layOutTiers, stepsOf, words, type LaidOut } from './ladders.js';
import { freeze } from './salaries.js';

const obeys = (law: (typeof ladderLaws)[string], laidOut: LaidOut, name = ''): void => {
  const broken = law(laidOut);
  if (broken.length) throw new Error([name, ...broken].join('\n'));
};

const sample = (JSON.parse(readFileSync('data/guides/information-technology-manager.json', 'utf8')) as { readonly tiers: Tiers }).tiers;
const tier = (minYears?: number, maxYears?: number, more: object = {}): Tiers[number] => ({ title: 'Tier', experience: { minYears, maxYears }, ...more });
const round = (value: number): number => Math.round(value * 1000) / 1000;

describe('A layout of any tiers', () => {
  test.each(Object.entries(ladderLaws))('%s', (_, law) => {
    fc.assert(fc.property(ladders.map(freeze), ladderOptions.map(freeze), (tiers, given) => obeys(law, layOutTiers(tiers, given))), { numRuns: 200 });
  });

  test('It is the same every time', () => {
    fc.assert(
      fc.property(ladders, ladderOptions, (tiers, given) => {
        expect(layoutCareerTiers(tiers, { ...words, ...given })).toEqual(layoutCareerTiers(structuredClone(tiers), { ...words, ...given }));
      }),
      { numRuns: 50 },
    );
  });

  test('It is empty when there are none', () => {
    expect(layoutCareerTiers([], { ...words, years: 5 })).toEqual({ domain: undefined, ticks: [], tracks: [], you: undefined });
  });

  test('It is mirrored from right to left, and titles appear at the same widths', () => {
    const other = { left: 'right', right: 'left' } as const;
    fc.assert(
      fc.property(ladders, ladderOptions, (tiers, given) => {
        const [ltr, rtl] = [false, true].map((direction) => layoutCareerTiers(tiers, { ...words, ...given, rtl: direction }));
        expect(rtl!.ticks).toEqual(ltr!.ticks.map((tick) => ({ ...tick, at: 1 - tick.at })));
        expect(rtl!.you?.label).toEqual(ltr!.you?.label);
        stepsOf(ltr!).forEach((step, index) => {
          const { at, width, arrow, label, top } = stepsOf(rtl!)[index]!;
          expect(at).toBeCloseTo(1 - step.at - step.width, 9);
          expect([width, arrow, label, top]).toEqual([step.width, step.arrow && other[step.arrow], step.label, step.top]);
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('The ladder of the sample guide', () => {
  const { domain, ticks, tracks, you } = layoutCareerTiers(sample, { ...words, years: 12, current: 'mid' });

  test('has an axis from nothing to past where its last tier begins', () => {
    expect(domain).toEqual([0, 20]);
    expect(ticks.map(({ value }) => value)).toEqual([0, 5, 10, 15, 20]);
  });

  test('has treads as long as its tiers last, and two that fade out', () => {
    expect(tracks.map(({ steps }) => steps.map(({ at, width, arrow }) => [round(at), round(width), arrow]))).toEqual([
      [[0.1, 0.15, undefined], [0.25, 0.25, undefined], [0.5, 0.5, 'right'], [0.75, 0.25, 'right']],
    ]);
    expect(tracks[0]!.steps.map(({ top }) => round(top / stepHeight))).toEqual([3, 2, 1, 0]);
  });

  test('tells which tiers share years, and that none are left out', () => {
    expect(tracks[0]!.overlaps.map((steps) => steps.map(({ tier }) => tier.id))).toEqual([['senior', 'cio']]);
    expect(tracks[0]!.gaps).toEqual([]);
  });

  test('marks the reader', () => {
    expect(you!.within.map(({ tier }) => tier.id)).toEqual(['senior']);
    expect(stepsOf({ tracks, ticks }).filter(({ isCurrent }) => isCurrent).map(({ tier }) => tier.id)).toEqual(['mid']);
  });

  test('has every title on its step from 480 pixels on', () => {
    for (const { label } of tracks[0]!.steps) expect(label.from).toBeLessThanOrEqual(480);
  });

  test('sets a title in its step where there is room, else before it', () => {
    expect(tracks[0]!.steps.map(({ label }) => label.anchor)).toEqual(['start', 'start', 'start', 'end']);
    const narrow = layoutCareerTiers(Array.from({ length: 20 }, (_, year) => tier(year, year + 1, { title: 'Some grade' })), words).tracks[0]!.steps;
    expect(narrow.slice(5).every(({ label }) => label.anchor === 'end')).toBe(true);
    expect(narrow[0]!.label.anchor).toBe('start');
  });
});

describe('The reader', () => {
  const at = (years: number, tiers: Tiers) => {
    const { within, below, above } = layoutCareerTiers(tiers, { ...words, years }).you!;
    return [within.map(({ index }) => index), below?.index, above?.index];
  };
  const ladder = [tier(2, 5), tier(5, 8), tier(10, 12)];

  test.each([
    [0, [], undefined, 0],
    [2, [0], undefined, undefined],
    [5, [0, 1], undefined, undefined],
    [9, [], 1, 2],
    [12, [2], undefined, undefined],
    [13, [], 2, undefined],
  ])('with %d years falls where the tiers say', (years, within, below, above) => {
    expect(at(years, ladder)).toEqual([within, below, above]);
  });

  test('has no place among tiers without years', () => {
    expect(layoutCareerTiers([{ title: 'A' }], { ...words, years: 3 }).you).toMatchObject({ at: undefined, within: [], below: undefined, above: undefined });
  });
});

describe('Tiers', () => {
  test('without years are equal steps without an axis', () => {
    const { domain, ticks, tracks } = layoutCareerTiers([{ title: 'A' }, { title: 'B' }, { title: 'C' }, { title: 'D' }], words);
    expect([domain, ticks]).toEqual([undefined, []]);
    expect(tracks[0]!.steps.map(({ at, width }) => [at, width])).toEqual([[0, 0.25], [0.25, 0.25], [0.5, 0.25], [0.75, 0.25]]);
  });

  test('of several tracks are stairs of their own on one axis', () => {
    const { tracks } = layoutCareerTiers([tier(0, 4), tier(4, 8, { track: 'Expert' }), tier(4, 10, { track: 'Manager' }), tier(8, 10, { track: 'Expert' })], words);
    expect(tracks.map(({ name, steps }) => [name, steps.map(({ index, at }) => [index, at])])).toEqual([[undefined, [[0, 0]]], ['Expert', [[1, 0.4], [3, 0.8]]], ['Manager', [[2, 0.4]]]]);
  });

  test('of no track come before those of a track, under whose name they would stand', () => {
    const { tracks } = layoutCareerTiers([tier(0, 4, { track: 'Expert' }), tier(4, 8), tier(4, 8, { track: 'Manager' }), tier(8, 10)], words);
    expect(tracks.map(({ name, steps }) => [name, steps.map(({ index }) => index)])).toEqual([[undefined, [1, 3]], ['Expert', [0]], ['Manager', [2]]]);
  });

  test('tell years that belong to none of them', () => {
    expect(layoutCareerTiers([tier(0, 2), tier(5, 8), tier(1, 3)], words).tracks[0]!.gaps).toEqual([{ from: 3, to: 5 }]);
  });

  test('may be of one year, of none, or begin at nothing', () => {
    expect(stepsOf(layoutCareerTiers([tier(undefined, 2), tier(2, 2), tier(2)], words)).map(({ years, width }) => [years!.from, years!.to, width > 0])).toEqual([[0, 2, true], [2, 2, false], [2, Infinity, true]]);
    expect(layoutCareerTiers([tier(0, 0)], words).domain).toEqual([0, 1]);
    expect(layoutCareerTiers([tier(0)], words).domain).toEqual([0, 1]);
  });
});

describe('Real ladders', () => {
  const guides = realGuides();
  if (!guides) {
    test.skip('The sweep over real ladders is left out, because ../shared is not here', () => undefined);
    return;
  }
  const found = guides.flatMap(({ name, guide }) => {
    const { value } = check(schema, guide.tiers);
    return value?.length ? [{ name, tiers: freeze(value) }] : [];
  });

  test('There are some', () => expect(found.length).toBeGreaterThanOrEqual(20));

  test.each(Object.entries(ladderLaws))('%s', (_, law) => {
    for (const { name, tiers } of found) for (const rtl of [false, true]) obeys(law, layOutTiers(tiers, { rtl, years: 6 }), name);
  });
});
