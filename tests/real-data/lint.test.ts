import { describe, expect, test } from 'vitest';
import { lint } from '../../src/model/lint.js';
import type { Salary } from '../../src/model/salary.js';
import { realGuides } from './guides.js';
import { load } from './load.js';

const findings = (realGuides() ?? []).flatMap(({ name, guide }) => lint(guide, { today: '2026-01-01' }).map((finding) => ({ name, ...finding })));
const of = (rule: string) => findings.filter((finding) => finding.rule === rule);

/** A sweep over real data, left out where it is not beside the repository. */
const sweep = test.skipIf(!realGuides());

describe('lint of real data', () => {
  sweep('finds nothing but what is argued here', () => {
    const counts: Record<string, number> = {};
    for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
    expect(counts).toEqual({ 'source-without-period': 54, 'stale-date': 1 });
  });

  sweep('finds sources that do not say when: an edition of a database, an example, a table that was made up', () => {
    const sources = new Map(of('source-without-period').map(({ name, found }) => [found, name.split('/')[0]]));
    expect(Object.fromEntries(sources)).toEqual({
      '"O*NET 29.3 Database"': 'us-onet-oews',
      '"schema.org Occupation / MonetaryAmountDistribution examples"': 'schema-org-occupations',
      '"no public KWD wage table was reachable"': 'locale-cases',
    });
  });

  sweep('finds pay of 2017: the survey no longer asks, and the handbook gives what it last heard', () => {
    expect(of('stale-date').map(({ name, pointer, found }) => `${name} ${pointer} ${found}`)).toEqual(['us-ooh-guides/29.0 /salary/0/asOf "2017-05"']);
  });

  sweep('takes no median of few answers for arithmetic, also where nobody says how it was computed', () => {
    const pay = load<Readonly<Record<'currency' | 'min' | 'p10' | 'p25' | 'median' | 'p75' | 'p90' | 'max' | 'n', never>>>('pay-in-25-currencies')!.records;
    const salary = pay.map(({ currency, min, p10, p25, median, p75, p90, max, n }): Salary => ({ currency, minValue: min, percentile10: p10, percentile25: p25, median, percentile75: p75, percentile90: p90, maxValue: max, sampleSize: n }));
    expect(lint({ title: 'T', salary }).map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([]);
  });

  sweep('says the same whatever the day, but for what grows stale', () => {
    const undated = (realGuides() ?? []).flatMap(({ guide }) => lint(guide).map(({ rule }) => rule));
    expect(undated).toHaveLength(findings.length - of('stale-date').length);
  });
});
