/** Titles and pay at the edges of what languages and currencies ask of a page. */
import type { Figure } from '../../src/model/figure.js';
import type { Guide } from '../../src/model/guide.js';
import type { Salary } from '../../src/model/salary.js';
import { atLeast, derived, editorial, filled, measured, ranks, unitOf } from './figures.js';
import type { Loss } from './load.js';

type Rank = 'p10' | 'p25' | 'median' | 'p75' | 'p90';

/** One record of `locale-cases.json`. */
export interface LocaleRecord {
  readonly id: string;
  readonly locale: string;
  readonly title: string;
  readonly title_source: string;
  readonly currency: string;
  readonly period: string;
  readonly country: string;
  readonly wages: Readonly<Record<Rank, number | null>> & { readonly n?: number | null };
  readonly wage_flags: Readonly<Record<string, string>>;
  readonly top_code: { readonly annual_at_least: number } | null;
  readonly growth_percent: number | null;
  readonly basis: string;
  readonly wage_source: string;
}

/** What the guide document does without of these records. */
export const losses: readonly Loss[] = [
  { field: 'dir', why: 'The direction of a text follows from its language, which is carried.' },
  { field: 'top_code/hourly_at_least', why: 'A bound is written where it stands for a figure: the one case with bounds is paid by the year and has no hourly figure.' },
  { field: 'why', why: 'It tells a tester why the case was chosen, and a guide is for those who ask about the occupation.' },
  { field: 'icu_reference', why: 'A guide holds numbers: how they look is up to the language of the reader, not to one version of ICU.' },
];

/** Percentiles of self-reported pay were computed by the collector; those of a survey were published by it. */
function kindOf({ basis, wage_source }: LocaleRecord): typeof measured {
  if (basis === 'constructed') return editorial;
  return wage_source.startsWith('aijobs') ? derived : measured;
}

function figureOf(record: LocaleRecord, name: string): Figure | undefined {
  const flag = record.wage_flags[name];
  if (flag === '#' && record.top_code) return atLeast(record.top_code.annual_at_least);
  if (flag === 'x') return { suppressed: 'unreliable' };
  return kindOf(record)(record.wages[name as Rank]);
}

/** The marks on percentiles that have no field of their own. */
const others = (record: LocaleRecord): Salary['percentiles'] =>
  filled(
    Object.keys(record.wage_flags).flatMap((name) => {
      const value = /^p(?!10$|25$|75$|90$)\d+$/.test(name) ? figureOf(record, name) : undefined;
      return value === undefined ? [] : [{ percent: Number(name.slice(1)), value }];
    }),
  );

/** Maps a case to a guide in its language. */
export function adapt(record: LocaleRecord): Guide {
  return {
    id: record.id,
    lang: record.locale,
    title: record.title,
    sources: [
      { id: 'title', title: record.title_source },
      { id: 'wages', title: record.wage_source },
    ],
    salary: {
      region: record.country,
      currency: record.currency,
      unitText: unitOf(record.period),
      ...ranks((name) => (name === 'min' || name === 'max' ? undefined : figureOf(record, name))),
      percentiles: others(record),
      sampleSize: measured(record.wages.n),
      note: record.basis,
      source: 'wages',
    },
    outlook: record.growth_percent === null ? undefined : { growthPercent: editorial(record.growth_percent) },
  };
}
