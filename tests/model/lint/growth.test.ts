import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/model/lint.js';

const pointersOf = (guide: object): readonly string[] => lint({ title: 'T', ...guide }).map(({ pointer }) => pointer);
const outlook = (status: string, growthPercent: unknown, average?: number) => ({ outlook: { status, growthPercent, benchmark: average === undefined ? undefined : { growthPercent: average } } });

describe('growth-word-contradicts', () => {
  test.each([
    ['Declining', 4, undefined],
    ['Shrinking fast', 0, undefined],
    ['Growing', -3, undefined],
    ['Rapid growth', 0, undefined],
    ['Little or no change', 7, undefined],
    ['Little or no change', -2, undefined],
    ['Growing faster than average', 2, 3],
    ['Faster than average', 3, 3],
    ['Faster than average', -1, undefined],
    ['Slower than average', 5, 3],
    ['Below the average', 5, 3],
    ['Negative growth', 5, undefined],
  ])('finds "%s" at %d percent, where the average is %s', (status, growth, average) => {
    expect(pointersOf(outlook(status, growth, average))).toEqual(['/outlook/status']);
  });

  test.each([
    ['Declining', -4, undefined],
    ['Growing', 0.5, undefined],
    ['Growing faster than average', 11, undefined],
    ['Much faster than average', 11, 3],
    ['Slower than average', 1, 3],
    ['Slower than average', 20, undefined],
    ['As fast as average', 3, 3],
    ['Little or no change', -1, undefined],
    ['Steady growth', 8, undefined],
    ['No longer growing', -2, undefined],
    ['Not declining', 2, undefined],
    ['It isn’t growing', -2, undefined],
    ['Bright', -9, undefined],
    ['Growing', { atLeast: -5 }, undefined],
    ['Growing', { suppressed: 'unreliable' }, undefined],
  ])('is silent at "%s" at %j percent, where the average is %s', (status, growth, average) => {
    expect(pointersOf(outlook(status, growth, average))).toEqual([]);
  });

  test('reads demand as well, where no note explains it', () => {
    const shrinking = { outlook: { growthPercent: -4 } };
    expect(pointersOf({ ...shrinking, demand: { value: 'Growing' } })).toEqual(['/demand/value']);
    expect(pointersOf({ ...shrinking, demand: { value: 'Growing', note: 'Here.' } })).toEqual(['/demand/value']);
    expect(pointersOf({ ...shrinking, demand: { value: 'Very high' } })).toEqual(['/demand/value']);
    expect(pointersOf({ ...shrinking, demand: { value: 'Very high', note: 'Many retire.' } })).toEqual([]);
    expect(pointersOf({ ...shrinking, demand: { value: 'Low' } })).toEqual([]);
    expect(pointersOf({ demand: { value: 'Growing' } })).toEqual([]);
  });

  test('does not judge words of other languages', () => {
    expect(pointersOf({ lang: 'de', ...outlook('Growing', -4) })).toEqual([]);
    expect(pointersOf({ lang: 'en-GB', ...outlook('Growing', -4) })).toEqual(['/outlook/status']);
  });
});
