import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkGuide } from '../../src/model/guide.js';
import { readJsonLd } from '../../src/model/json-ld-read.js';
import { toJsonLd } from '../../src/model/json-ld.js';
import { lint } from '../../src/model/lint.js';

const times = <Item>(count: number, make: (index: number) => Item): readonly Item[] => Array.from({ length: count }, (_, index) => make(index));

/** What is much larger than anybody writes, so that work by its square would take minutes, and end the test. */
const large: Readonly<Record<string, object>> = {
  'a chain of plans': { pricing: { plans: times(30_000, (index) => ({ id: `p${index}`, name: 'P', includes: index ? `p${index - 1}` : undefined })) } },
  'plans that lead into a circle': { pricing: { plans: times(30_000, (index) => ({ id: `p${index}`, name: 'P', includes: `p${Math.max(index - 1, 20_000 - index, 0)}` })) } },
  'a salary of many percentiles': { salary: { currency: 'USD', percentiles: times(30_000, (index) => ({ percent: (index + 1) / 400, value: index })) } },
  'a track of many tiers': { tiers: times(30_000, (index) => ({ title: 'T', experience: { minYears: index, maxYears: index + 1 } })) },
  'salaries of many places, each with a source': {
    salary: times(5000, (index) => ({ region: `R${index}`, currency: 'USD', median: { value: 5, source: `s${index}` } })),
    sources: times(5000, (index) => ({ id: `s${index}`, title: 'T' })),
  },
};

describe('what is large', () => {
  afterEach(() => void vi.restoreAllMocks());

  test.each(Object.entries(large))('%s: takes work in proportion to it', (_, parts) => {
    const guide = { title: 'T', ...parts };
    expect(checkGuide(guide)).toHaveProperty('problems');
    lint(guide);
    expect(readJsonLd(toJsonLd(guide))).toMatchObject({ title: 'T' });
  }, 60_000);

  test('unknown keys are not compared with each known one anew', () => {
    const letters = vi.spyOn(String.prototype, 'toLowerCase');
    const { warnings } = checkGuide(Object.fromEntries([['title', 'T'], ...times(2000, (index) => [`x${index}`, 1])]));
    expect(warnings).toEqual([]);
    expect(letters.mock.calls.length).toBeLessThan(2100);
  });
});

describe('plans that include each other', () => {
  const circular = (...includes: readonly (number | undefined)[]): readonly string[] =>
    checkGuide({ title: 'T', pricing: { plans: includes.map((to, index) => ({ id: `p${index}`, name: 'P', includes: to === undefined ? undefined : `p${to}` })) } }).problems.map(({ pointer }) => pointer);

  test('are those in the circle, not those that lead to it', () => {
    expect(circular(1, 2, 1)).toEqual(['/pricing/plans/1/includes', '/pricing/plans/2/includes']);
    expect(circular(undefined, 0, 1)).toEqual([]);
    expect(circular(0, 0, 3, 4, 3)).toEqual([0, 3, 4].map((index) => `/pricing/plans/${index}/includes`));
  });
});
