import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkGuide, guide, sections } from '../../src/model/guide.js';
import { distance, findNearMisses } from '../../src/model/near-miss.js';
import { salary } from '../../src/model/salary.js';
import { anyGuide, anything, valueOf } from './arbitraries.js';

const word = fc.oneof(fc.string({ maxLength: 8 }), fc.string({ maxLength: 6, unit: fc.constantFrom('a', 'b', 'c') }));
const meantBy = (value: unknown): readonly string[] => findNearMisses(guide, value).map(({ meant }) => meant);

/** The distance by its definition, too slow for anything but a test. */
function slowDistance(from: string, to: string): number {
  if (!from || !to) return from.length + to.length;
  const [a, b] = [from.slice(0, -1), to.slice(0, -1)];
  const same = from.at(-1) === to.at(-1);
  const swapped = from.length > 1 && to.length > 1 && from.at(-1) === to.at(-2) && from.at(-2) === to.at(-1);
  return Math.min(
    slowDistance(a, to) + 1,
    slowDistance(from, b) + 1,
    slowDistance(a, b) + (same ? 0 : 1),
    swapped ? slowDistance(from.slice(0, -2), to.slice(0, -2)) + 1 : Infinity,
  );
}

describe('distance', () => {
  test.each([
    ['', '', 0],
    ['median', 'median', 0],
    ['', 'faq', 3],
    ['medan', 'median', 1],
    ['mediann', 'median', 1],
    ['nedian', 'median', 1],
    ['meidan', 'median', 1],
    ['emdain', 'median', 2],
    ['day', 'faq', 2],
  ])('from "%s" to "%s" is %i', (from, to, steps) => {
    expect(distance(from, to)).toBe(steps);
  });

  test('is what its definition says', () => {
    const short = fc.string({ maxLength: 5, unit: fc.constantFrom('a', 'b', 'c') });
    fc.assert(fc.property(short, short, (from, to) => void expect(distance(from, to)).toBe(slowDistance(from, to))));
  });

  test('is the same in both directions', () => {
    fc.assert(fc.property(word, word, (from, to) => void expect(distance(from, to)).toBe(distance(to, from))));
  });

  test('is zero between equal words and only there', () => {
    fc.assert(fc.property(word, word, (from, to) => void expect(distance(from, to) === 0).toBe(from === to)));
    fc.assert(fc.property(word, (same) => void expect(distance(same, same)).toBe(0)));
  });

  test('is at least the difference in length and at most the longer word', () => {
    fc.assert(
      fc.property(word, word, (from, to) => {
        expect(distance(from, to)).toBeGreaterThanOrEqual(Math.abs(from.length - to.length));
        expect(distance(from, to)).toBeLessThanOrEqual(Math.max(from.length, to.length));
      }),
    );
  });

  test('may be longer than by way of a third word: letters that were swapped are not changed again', () => {
    expect(distance('CA', 'AC') + distance('AC', 'ABC')).toBe(2);
    expect(distance('CA', 'ABC')).toBe(3);
  });
});

describe('findNearMisses', () => {
  test('takes the name of each attribute of a figure for the key it stands for', () => {
    const attributes = { min: 'minValue', max: 'maxValue', entry: 'levels', mid: 'levels', senior: 'levels', p10: 'percentile10', p25: 'percentile25', p75: 'percentile75', p90: 'percentile90', unit: 'unitText' };
    for (const [found, meant] of Object.entries(attributes)) {
      expect(findNearMisses(salary, { [found]: 1 }, '/salary/2')).toEqual([{ pointer: `/salary/2/${found}`, found, meant }]);
    }
  });

  test('has nothing to say of attributes that are keys themselves', () => {
    expect(findNearMisses(salary, { median: 1, currency: 'USD', region: 'US' })).toEqual([]);
  });

  test('takes every section with a letter missing, doubled or swapped for the one that is meant', () => {
    for (const key of Object.keys(sections).filter((key) => key.length > 3)) {
      const at = key.length - 2;
      const slips = [key.slice(0, at) + key.slice(at + 1), key.slice(0, at) + key[at] + key.slice(at), key.slice(0, at) + key[at + 1]! + key[at]!];
      for (const slip of slips.filter((slip) => slip !== key)) expect(meantBy({ [slip]: 1 }), slip).toEqual([key]);
    }
  });

  test('takes every section in another case or with other joints for the one that is meant', () => {
    for (const key of Object.keys(sections)) {
      for (const form of [key.toUpperCase(), key.replace(/[A-Z]/g, '-$&'), key.replace(/[A-Z]/g, ' $&')]) {
        if (form !== key) expect(meantBy({ [form]: 1 }), form).toEqual([key]);
      }
    }
  });

  test('means the closest key, not the first that is close', () => {
    expect(meantBy({ tiers: [{ title: 'A', experience: { maYears: 5 } }] })).toEqual(['maxYears']);
    expect(meantBy({ salary: { percentil75: 5 } })).toEqual(['percentile75']);
    expect(meantBy({ skill: [] })).toEqual(['skills']);
    expect(meantBy({ pricing: { plans: [{ id: 'a', name: 'A', price: 5 }] } })).toEqual(['prices']);
    expect(meantBy({ outlook: { growth: 5 } })).toEqual(['growthPercent']);
  });

  test('takes another percentile for one of the list, never for its neighbor', () => {
    expect(meantBy({ salary: { percentile20: 1, percentile95: 1, p5: 1 } })).toEqual(['percentiles', 'percentiles', 'percentiles']);
    expect(meantBy({ salary: { percentile50: 1 } })).toEqual(['median']);
    expect(meantBy({ percentile20: 1 })).toEqual([]);
  });

  test('reads names in capitals, and with other joints, as in small letters', () => {
    const names = { Min: 'minValue', MAX: 'maxValue', Entry: 'levels', Average: 'mean', Unit: 'unitText', Sample: 'sampleSize', P10: 'percentile10', 'p-90': 'percentile90', Percentile_25: 'percentile25', Percentile50: 'median', percentile_50: 'median', P50: 'median', Percentile95: 'percentiles', 'P 5': 'percentiles' };
    for (const [found, meant] of Object.entries(names)) expect(meantBy({ salary: { [found]: 1 } }), found).toEqual([meant]);
    expect(meantBy({ pricing: { plans: [{ id: 'a', name: 'A', prices: [{ price: 5, Per: 'user' }] }] } })).toEqual(['per']);
  });

  test('means no other percentile where that one is there', () => {
    expect(meantBy({ salary: { percentile25: 1, Percentile25: 1, p25: 1, median: 2, percentile50: 2 } })).toEqual([]);
  });

  test('asks short words to be right but for their case', () => {
    expect(meantBy({ days: 1, fa: 1, daz: 1 })).toEqual([]);
    expect(meantBy({ FAQ: 1, Day: 1 })).toEqual(['faq', 'day']);
  });

  test('means a key that is there as null, which reads as absent', () => {
    expect(meantBy({ title: null, titel: 'x' })).toEqual(['title']);
    expect(meantBy({ salary: { median: null, p50: 1, mean: 0, meen: 1 } })).toEqual(['median']);
  });

  test('never means a key that is there, or one that objects are born with', () => {
    expect(meantBy({ title: 'x', tilte: 'y', Title: 'z' })).toEqual([]);
    expect(meantBy(JSON.parse('{"__proto__": {"titel": 1}, "constructor": 1, "toString": 1, "hasOwnProperty": 1}'))).toEqual([]);
  });

  test('is not asked about what stands in a key that is not known', () => {
    expect(meantBy({ zodiac: { titel: 1, salery: { min: 1 } } })).toEqual([]);
  });

  test('looks into the shape that a value has', () => {
    expect(meantBy({ salary: { min: 1 } })).toEqual(['minValue']);
    expect(meantBy({ salary: [{}, { min: 1 }] })).toEqual(['minValue']);
    expect(meantBy({ careerPath: ['a', { titel: 'b' }] })).toEqual(['title']);
    expect(meantBy({ salary: { median: { valeu: 1 } } })).toEqual(['value']);
    expect(meantBy({ salary: { median: { suppressed: 'x', perod: '2024' } } })).toEqual(['period']);
  });

  test('compares the keys of a figure with those of each of its shapes', () => {
    expect(findNearMisses(guide, { salary: { median: { supressed: 'unreliable' } } })).toEqual([{ pointer: '/salary/median/supressed', found: 'supressed', meant: 'suppressed' }]);
    expect(meantBy({ salary: { median: { value: 5, supressed: 'unreliable' } } })).toEqual(['suppressed']);
    expect(meantBy({ salary: { median: { suppressed: 'x', vaule: 5, at_least: 4 } } })).toEqual(['value', 'atLeast']);
    expect(meantBy({ salary: { median: { suppressed: 'x', value: 5 } } })).toEqual([]);
    expect(meantBy({ skills: [{ title: 'A', items: [{ name: 'B', level: { vale: 1 } }] }] })).toEqual(['value']);
    expect(meantBy({ pricing: { plans: [{ id: 'a', name: 'A', features: [{ text: 'B', value: { valu: 1, supressed: 'x' } }] }] } })).toEqual(['value', 'suppressed']);
    expect(meantBy({ salary: { median: { value: 5, source: { titel: 'A' } } } })).toEqual(['title']);
  });

  test('takes min and max for the ends of what they stand in', () => {
    expect(meantBy({ tiers: [{ title: 'A', experience: { min: 2, max: 4 } }] })).toEqual(['minYears', 'maxYears']);
    expect(meantBy({ salary: { median: { min: 2, max: 4 } } })).toEqual(['atLeast', 'atMost']);
    expect(meantBy({ salary: { median: { value: 3, min: 2, atMost: 4, max: 4 } } })).toEqual(['atLeast']);
  });

  test('finds nothing in a document that has only keys of the model', () => {
    fc.assert(fc.property(valueOf(guide), (document) => void expect(findNearMisses(guide, document)).toEqual([])), { numRuns: 50 });
  });

  test('warns of a key once, at a pointer that leads to it', () => {
    fc.assert(
      fc.property(fc.oneof(anyGuide, anything), (document) => {
        const pointers = findNearMisses(guide, document).map(({ pointer }) => pointer);
        expect(new Set(pointers).size).toBe(pointers.length);
      }),
    );
    const { warnings } = checkGuide({ title: 'T', tiers: [{ 'tit/le': 'a' }] });
    expect(warnings).toEqual([{ pointer: '/tiers/0/tit~1le', found: 'tit/le', meant: 'title' }]);
  });

  test('throws nothing at a value that cannot be read', () => {
    const broken = { get title() { throw new Error('no'); }, salery: 1 };
    expect(findNearMisses(guide, broken)).toEqual([]);
    expect(findNearMisses(guide, new Proxy({}, { ownKeys: () => { throw new Error('no'); } }))).toEqual([]);
  });

  test('is not held up by a key of any length', () => {
    // Every edit of so long a key would take hours, and the test would be stopped.
    expect(meantBy({ ['x'.repeat(2_000_000)]: 1 })).toEqual([]);
  });
});
