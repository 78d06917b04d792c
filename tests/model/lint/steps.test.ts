import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/model/lint.js';

const pointersOf = (guide: object): readonly string[] => lint({ title: 'T', ...guide }).map(({ rule, pointer }) => `${rule} ${pointer}`);

const levels = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `Level ${index}`, value: 100 + index ** 2 }));
const tiersOf = (count: number, more: object = {}) => Array.from({ length: count }, (_, index) => ({ title: `Tier ${index}`, ...more }));
const pay = (count: number) => ({ currency: 'USD', levels: levels(count) });

describe('fewer-levels-than-tiers', () => {
  test('finds pay for fewer levels than there are tiers', () => {
    expect(pointersOf({ salary: pay(3), tiers: tiersOf(4) })).toEqual(['fewer-levels-than-tiers /salary/levels']);
    expect(pointersOf({ salary: [pay(4), pay(3)], tiers: tiersOf(4) })).toEqual(['fewer-levels-than-tiers /salary/1/levels']);
    expect(lint({ salary: pay(3), tiers: tiersOf(4) })[0]?.message).toContain('3 of 4 tiers');
  });

  test.each([
    ['as many levels', { salary: pay(4), tiers: tiersOf(4) }],
    ['more levels', { salary: pay(5), tiers: tiersOf(4) }],
    ['pay without levels', { salary: { currency: 'USD', median: 5 }, tiers: tiersOf(4) }],
    ['an empty list of levels', { salary: pay(0), tiers: tiersOf(4) }],
    ['no tiers', { salary: pay(3) }],
    ['tiers with pay of their own', { salary: pay(1), tiers: [...tiersOf(1), ...tiersOf(3, { salary: { currency: 'USD' } })] }],
    ['two tracks of as many tiers each', { salary: pay(3), tiers: [...tiersOf(3, { track: 'a' }), ...tiersOf(3, { track: 'b' })] }],
  ])('is silent at %s', (_, guide) => {
    expect(pointersOf(guide)).toEqual([]);
  });
});

const years = (...spans: readonly (readonly [number | undefined, number | undefined, string?])[]) => ({
  tiers: spans.map(([minYears, maxYears, track], index) => ({ title: `Tier ${index}`, experience: { minYears, maxYears }, track })),
});

describe('tiers-overlap', () => {
  test.each([
    ['a tier that starts before the one below ends', years([0, 3], [2, 5])],
    ['a tier within the one below', years([0, 10], [2, 5])],
    ['tiers of the same years', years([2, 5], [2, 5])],
    ['a tier without an end that starts too early', years([0, 3], [2, undefined])],
    ['a first tier without a start', years([undefined, 3], [2, 5])],
  ])('finds %s', (_, guide) => {
    expect(pointersOf(guide)).toEqual(['tiers-overlap /tiers/1/experience']);
  });

  test('names the tier that is overlapped, also where another stands between', () => {
    const [only, ...others] = lint({ title: 'T', ...years([0, 9], [9, 12], [4, 6]) });
    expect(others).toEqual([]);
    expect(only).toMatchObject({ pointer: '/tiers/2/experience', message: expect.stringContaining('"Tier 0" ends, after 9 years') });
  });

  test.each([
    ['tiers that touch', years([0, 2], [2, 5], [5, undefined])],
    ['tiers with years between them', years([0, 2], [4, 5])],
    ['tiers from so many years on: 10+ beside 15+', years([10, undefined], [15, undefined])],
    ['the same listed from the top', years([15, undefined], [10, undefined])],
    ['the same on one track above others', years([0, 10, 'a'], [10, undefined, 'a'], [15, undefined, 'a'], [12, undefined, 'b'])],
    ['tiers of two tracks', years([2, 5, 'a'], [2, 5, 'b'])],
    ['tiers without years', { tiers: tiersOf(3) }],
    ['tiers listed from the top', years([5, 9], [2, 5], [0, 2])],
  ])('is silent at %s', (_, guide) => {
    expect(pointersOf(guide)).toEqual([]);
  });

  test('is silent at any ladder whose tiers begin where the one below ends', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 8 }), (marks) => {
        const steps = marks.sort((a, b) => a - b);
        expect(pointersOf(years(...steps.slice(1).map((to, index) => [steps[index], to] as const)))).toEqual([]);
      }),
    );
  });
});

const dayOf = (...spans: readonly (readonly [string, string])[]) => ({ day: { blocks: spans.map(([start, end], index) => ({ name: `Block ${index}`, start, end })) } });

describe('day-has-gaps', () => {
  test.each([
    ['between two blocks', dayOf(['09:00', '12:00'], ['13:00', '17:00']), ['1']],
    ['several', dayOf(['09:00', '10:00'], ['11:00', '12:00'], ['13:00', '14:00']), ['1', '2']],
    ['in a night', dayOf(['20:00', '23:00'], ['01:00', '04:00']), ['1']],
    ['after a block that runs past midnight', dayOf(['20:00', '01:00'], ['02:00', '04:00']), ['1']],
    ['after the longest of blocks that overlap', dayOf(['09:00', '12:00'], ['09:00', '10:00'], ['12:30', '13:00']), ['2']],
    ['of blocks in any order', dayOf(['09:00', '10:00'], ['15:00', '16:00'], ['10:00', '14:00']), ['1']],
  ])('finds a gap: %s', (_, guide, blocks) => {
    expect(pointersOf(guide)).toEqual(blocks.map((index) => `day-has-gaps /day/blocks/${index}/start`));
  });

  test('says from when to when', () => {
    expect(lint(dayOf(['09:00', '12:00'], ['09:00', '10:00'], ['12:30', '13:00']))[0]?.message).toContain('from 12:00 to 12:30');
  });

  test.each([
    ['blocks that meet', dayOf(['09:00', '12:00'], ['12:00', '17:00'])],
    ['blocks that overlap', dayOf(['09:00', '12:00'], ['11:00', '17:00'])],
    ['a night whose blocks meet', dayOf(['22:00', '24:00'], ['00:00', '06:00'])],
    ['a block of 24 hours', dayOf(['09:00', '09:00'])],
    ['no blocks', dayOf()],
  ])('is silent at %s', (_, guide) => {
    expect(pointersOf(guide)).toEqual([]);
  });

  test('is silent at any day whose blocks meet, and finds the block that is taken out', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const time = (at: number): string => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(fc.uniqueArray(minute, { minLength: 4, maxLength: 9 }), fc.nat(), (marks, which) => {
        const times = marks.sort((a, b) => a - b).map(time);
        const spans = times.slice(1).map((to, index) => [times[index]!, to] as const);
        expect(pointersOf(dayOf(...spans))).toEqual([]);
        const out = 1 + (which % (spans.length - 2));
        expect(pointersOf(dayOf(...spans.filter((_, index) => index !== out)))).toEqual([`day-has-gaps /day/blocks/${out}/start`]);
      }),
    );
  });
});
