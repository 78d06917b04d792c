import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/model/lint.js';

const found = (guide: object, today?: string): readonly string[] => lint({ title: 'T', ...guide }, { today }).map(({ rule, pointer }) => `${rule} ${pointer}`);
const sources = [{ id: 'a', title: 'A survey' }];
const salary = { currency: 'USD', median: 5 };

describe('source-without-period', () => {
  test.each([
    ['a salary', { sources, salary: { ...salary, source: 'a' } }, '/sources/0'],
    ['a figure', { sources, salary: { ...salary, median: { value: 5, source: 'a' } } }, '/sources/0'],
    ['an outlook', { sources, outlook: { growthPercent: 3, source: 'a' } }, '/sources/0'],
    ['a figure of a skill', { sources, skills: [{ title: 'S', items: [{ name: 'x', level: { value: 0.5, source: 'a' } }] }] }, '/sources/0'],
    ['several figures, of which one has a period', { sources, salary: { ...salary, median: { value: 5, source: 'a', period: '2024' }, mean: { value: 6, source: 'a' } } }, '/sources/0'],
    ['a figure, though it says when it was retrieved', { sources: [{ ...sources[0], retrieved: '2026-01-02' }], salary: { ...salary, source: 'a' } }, '/sources/0'],
    ['a salary, in place', { salary: { ...salary, source: { title: 'A survey' } } }, '/salary/source'],
  ])('finds the source of %s', (_, guide, pointer) => {
    expect(found(guide)).toEqual([`source-without-period ${pointer}`]);
  });

  test('finds a source once, however many figures cite it', () => {
    expect(found({ sources, salary: [1, 2, 3].map((median) => ({ currency: 'USD', median: { value: median, source: 'a' } })) })).toEqual(['source-without-period /sources/0']);
  });

  test.each([
    ['a source with a period', { sources: [{ ...sources[0], period: '2024' }], salary: { ...salary, source: 'a' } }],
    ['a source with a year in its title', { sources: [{ id: 'a', title: 'Wages 2024' }], salary: { ...salary, source: 'a' } }],
    ['a salary that says as of when', { sources, salary: { ...salary, asOf: '2024-05', source: 'a' } }],
    ['a figure with a period', { sources, salary: { ...salary, median: { value: 5, source: 'a', period: '2024' } } }],
    ['an outlook with a period', { sources, outlook: { growthPercent: 3, period: '2024/2034', source: 'a' } }],
    ['an outlook whose figures have periods', { sources, outlook: { employment: { value: 3, period: '2024' }, source: 'a' } }],
    ['a source that nothing cites', { sources }],
    ['a source of words', { sources, demand: { value: 'High', source: 'a' } }],
    ['a source of a figure that is not published', { sources, salary: { currency: 'USD', median: { suppressed: 'unreliable', source: 'a' } } }],
    ['a source that is not there', { salary: { ...salary, source: 'b' } }],
  ])('is silent at %s', (_, guide) => {
    expect(found(guide)).toEqual([]);
  });
});

describe('stale-date', () => {
  const today = '2026-11-21';

  test.each([
    ['a guide', { updated: '2023-10' }, '/updated'],
    ['pay', { salary: { ...salary, asOf: '2022' } }, '/salary/asOf'],
    ['pay of a tier', { tiers: [{ title: 'A', salary: { ...salary, asOf: '2022' } }] }, '/tiers/0/salary/asOf'],
    ['the latest pay of a history', { salary: [{ ...salary, asOf: '2020' }, { ...salary, asOf: '2021' }] }, '/salary/1/asOf'],
    ['the source of a figure', { sources: [{ ...sources[0], period: '2019/2020' }], salary: { ...salary, source: 'a' } }, '/sources/0/period'],
    ['a projection that is over', { outlook: { growthPercent: 3, period: '2014/2024' } }, '/outlook/period'],
  ])('finds %s', (_, guide, pointer) => {
    expect(found(guide, today)).toEqual([`stale-date ${pointer}`]);
    expect(found(guide)).toEqual([]);
  });

  test.each([
    ['a guide of three years ago', { updated: '2023-11' }],
    ['a year that ended less than three years ago', { updated: '2023' }],
    ['pay of this year', { salary: { ...salary, asOf: '2026' } }],
    ['the history of pay up to now', { salary: [{ ...salary, asOf: '2020' }, { ...salary, asOf: '2026' }] }],
    ['a source of words', { sources: [{ ...sources[0], period: '1999' }], demand: { value: 'High', source: 'a' } }],
    ['a projection that is under way', { outlook: { growthPercent: 3, period: '2024/2034' } }],
  ])('is silent at %s', (_, guide) => {
    expect(found(guide, today)).toEqual([]);
  });

  test('does not mix the histories of different pay', () => {
    const guide = { salary: [{ ...salary, region: 'US', asOf: '2020' }, { ...salary, region: 'DE', asOf: '2026' }] };
    expect(found(guide, today)).toEqual(['stale-date /salary/0/asOf']);
  });

  test('is silent where the day is none', () => {
    expect(found({ updated: '1999' }, 'today')).toEqual([]);
    expect(found({ updated: '1999' }, '')).toEqual([]);
  });
});

describe('future-date', () => {
  const today = '2026-11-21';

  test.each([
    ['a guide', { updated: '2026-12' }, '/updated'],
    ['a guide by days', { updated: '2026-11-23' }, '/updated'],
    ['pay', { salary: { ...salary, asOf: '2205' } }, '/salary/asOf'],
    ['pay of one of several', { salary: [{ ...salary, asOf: '2026' }, { ...salary, asOf: '2027-01/2027-06' }] }, '/salary/1/asOf'],
    ['pay of a tier', { tiers: [{ title: 'A', salary: { ...salary, asOf: '2027' } }] }, '/tiers/0/salary/asOf'],
    ['pay of a related role', { relatedRoles: [{ title: 'A', salary: { ...salary, asOf: '2027' } }] }, '/relatedRoles/0/salary/asOf'],
    ['a count of customers', { pricing: { plans: [], proof: { count: 5, claim: 'x', asOf: '2027' } } }, '/pricing/proof/asOf'],
    ['a source', { sources: [{ ...sources[0], retrieved: '2062-11-01' }] }, '/sources/0/retrieved'],
    ['a source in place', { demand: { value: 'High', source: { title: 'A', retrieved: '2027' } } }, '/demand/source/retrieved'],
  ])('finds %s', (_, guide, pointer) => {
    expect(found(guide, today)).toEqual([`future-date ${pointer}`]);
    expect(found(guide)).toEqual([]);
  });

  test.each([
    ['the day itself', { updated: today }],
    ['the day after it, which has begun somewhere', { updated: '2026-11-22' }],
    ['its month and its year', { updated: '2026-11', salary: { ...salary, asOf: '2026' } }],
    ['a span that is under way', { salary: { ...salary, asOf: '2026-04/2027-03' } }],
    ['a projection', { outlook: { growthPercent: { value: 3, period: '2030' }, period: '2027/2037' } }],
    ['the period of a source', { sources: [{ ...sources[0], period: '2034' }] }],
    ['a key of its own', { salary: { ...salary, revised: '2205' }, retrieved: '2205' }],
    ['what is no date', { updated: 'soon' }],
  ])('is silent at %s', (_, guide) => {
    expect(found(guide, today)).toEqual([]);
  });

  test('is as exact as the day is', () => {
    expect(found({ updated: '2026-12-24' }, '2026')).toEqual([]);
    expect(found({ updated: '2027' }, '2026')).toEqual(['future-date /updated']);
    expect(found({ updated: '2027-01-01' }, '2026-12-31')).toEqual([]);
    expect(found({ updated: '2026-12-01' }, '2025/2026-11')).toEqual(['future-date /updated']);
  });
});
