/** Pay that people in data work reported themselves, by title and currency. */
import type { Guide } from '../../src/model/guide.js';
import type { Salary } from '../../src/model/salary.js';
import { derived, measured, ranks, sourceFrom, unitOf } from './figures.js';
import type { Loss, Provenance } from './load.js';

interface Level {
  readonly n: number;
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** One record of `pay-in-25-currencies.json`. */
export interface PayRecord {
  readonly title: string;
  readonly currency: string;
  readonly company_locations?: Readonly<Record<string, number>>;
  readonly period: string;
  readonly n: number;
  readonly min: number;
  readonly p10: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p90: number;
  readonly max: number;
  readonly by_level: Readonly<Record<string, Level>>;
  readonly remote_ratio_mean?: number;
}

/** What the guide document does without of these records. */
export const losses: readonly Loss[] = [];

/** The least and the most are answers; everything between them was computed from the answers. */
const figures = (values: Partial<Omit<PayRecord, 'by_level'>>) =>
  ranks((name) => (name === 'min' || name === 'max' ? measured(values[name]) : derived(values[name])));

/** Maps the pay for a title in a currency to a guide: all answers, then those of each level. */
export function adapt(record: PayRecord, provenance: Provenance): Guide {
  const countries = Object.entries(record.company_locations ?? {});
  const shared = {
    region: countries.length === 1 ? countries[0]![0] : undefined,
    currency: record.currency,
    unitText: unitOf(record.period),
    source: 'answers',
  };
  const all: Salary = {
    ...shared,
    name: record.title,
    ...figures(record),
    levels: Object.entries(record.by_level).map(([name, { median }]) => ({ name, value: { value: median, kind: 'derived' } })),
    sampleSize: measured(record.n),
    // Pay has one region: where the answers come from several, its note says how many come from each.
    note: countries.length ? `Answers by country: ${countries.map((country) => country.join(' ')).join(', ')}` : undefined,
  };
  const levels = Object.entries(record.by_level).map(([name, level]): Salary => ({
    ...shared,
    name: `${record.title}: ${name}`,
    ...figures(level),
    sampleSize: measured(level.n),
  }));
  return {
    lang: 'en',
    title: record.title,
    sources: [sourceFrom('answers', provenance, { period: '2020/2025', retrieved: '2025-01-19' })],
    salary: [all, ...levels],
    remote:
      record.remote_ratio_mean === undefined
        ? undefined
        : { share: derived(record.remote_ratio_mean / 100, { source: 'answers', note: 'Mean of the shares that were answered' }) },
  };
}
