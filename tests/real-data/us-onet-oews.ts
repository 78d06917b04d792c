/** O*NET occupations with the wages and projections of the U.S. Bureau of Labor Statistics. */
import type { Figure } from '../../src/model/figure.js';
import type { Guide } from '../../src/model/guide.js';
import type { Salary } from '../../src/model/salary.js';
import type { Skills } from '../../src/model/skills.js';
import { atLeast, derived, estimated, filled, measured, ranks } from './figures.js';
import type { Loss, Provenance } from './load.js';

interface Share {
  readonly label: string;
  readonly percent: number;
  readonly recommend_suppress?: boolean;
}

interface Rated {
  readonly id?: string;
  readonly name: string;
  readonly importance: number;
  readonly level?: number;
  readonly not_relevant?: boolean;
  readonly recommend_suppress?: boolean;
}

type Row = Readonly<Record<'mean' | 'p10' | 'p25' | 'median' | 'p75' | 'p90', number | null>>;

interface Wages {
  readonly match: 'exact' | 'broad';
  readonly code: string;
  readonly title: string;
  readonly o_group: string;
  readonly period: string;
  readonly currency: string;
  readonly annual: Row;
  readonly hourly: Row;
  readonly annual_only?: boolean;
  readonly hourly_only?: boolean;
  readonly flags?: Readonly<Record<string, string>>;
  readonly top_code?: { readonly hourly_at_least: number; readonly annual_at_least: number };
}

/** One record of `us-onet-oews.json`. */
export interface OnetRecord {
  readonly onetsoc_code: string;
  readonly soc_2018: string;
  readonly title: string;
  readonly description: string;
  readonly job_zone: { readonly name: string; readonly svp: string; readonly date: string } | null;
  readonly education_required: readonly Share[];
  readonly tasks: readonly { readonly text: string }[];
  readonly emerging_tasks: readonly { readonly text: string; readonly category: string }[];
  readonly technologies: readonly { readonly name: string; readonly category: string }[];
  readonly skills: readonly Rated[];
  readonly knowledge: readonly Rated[];
  readonly work_styles: readonly Rated[];
  readonly related: readonly { readonly title: string }[];
  readonly wages: Wages | { readonly match: 'none' };
  readonly median_history?: Readonly<Record<string, number | null>>;
  readonly projection: {
    readonly from: number;
    readonly to: number;
    readonly employment_2024: number;
    readonly employment_2034: number;
    readonly percent: number;
    readonly numeric: number;
  } | null;
}

/** What the guide document cannot carry of these records. */
export const losses: readonly Loss[] = [
  { field: 'reported_titles', why: 'A guide has one title and a short one; only a tier has other titles by which the same work goes.' },
  { field: 'alternate_title_count', why: 'It counts titles that the record does not list.' },
  { field: 'job_zone/zone', why: 'The name of the zone, which is carried, says its number in words.' },
  { field: 'education_required[]/category', why: 'It numbers the answers in the order in which they stand.' },
  { field: 'experience_required', why: 'The experience that workers say is needed is a distribution of shares; the document has one text for it.' },
  { field: 'tasks[]/id', why: 'A responsibility is a text and nothing refers to it.' },
  { field: 'tasks[]/type', why: 'A responsibility is a text: it cannot be marked as core or supplemental.' },
  { field: 'technologies[]/hot', why: 'A technology has name, category and link: it cannot be marked as asked for in many postings.' },
  { field: 'technologies[]/in_demand', why: 'A technology has name, category and link: it cannot be marked as in demand for this occupation.' },
  { field: 'tools_used_count', why: 'It counts tools that the record does not list.' },
  { field: 'interests', why: 'The document has no section for the interests that an occupation suits.' },
  { field: 'work_values', why: 'The document has no section for what an occupation gives to those who do it.' },
  { field: 'skills[]/level', why: 'A suppressed figure keeps no number, and a level that O*NET marks as not relevant is suppressed.', part: true },
  { field: 'knowledge[]/level', why: 'A suppressed figure keeps no number, and a level that O*NET marks as not relevant is suppressed.', part: true },
  { field: 'related[]/code', why: 'A related role has title, link and pay, but no code by which it could be found.' },
  { field: 'related[]/tier', why: 'A related role cannot say how close it is.' },
  { field: 'related[]/index', why: 'It numbers the roles in the order in which they stand.' },
  { field: 'wages/employment', why: 'Pay has a sample size, but no number of the workers whose pay it describes.' },
  { field: 'wages/top_code/hourly_at_least', why: 'Where no hourly pay is published at all, nothing is bounded by it.', part: true },
  { field: 'median_history/2024', why: 'It is the annual median again.' },
  { field: 'projection/title', why: 'The outlook cannot name the occupation it is about where that is wider than the guide.' },
  { field: 'projection/soc', why: 'It is the code of the guide again.' },
  { field: 'projection/ooh_slug', why: 'It is half an address: the handbook needs a category before it.' },
];

const onet = {
  id: 'onet',
  title: 'O*NET 29.3 Database',
  publisher: 'U.S. Department of Labor, Employment and Training Administration',
  license: 'CC BY 4.0',
  attribution:
    'Includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license, modified. O*NET® is a trademark of USDOL/ETA.',
};

const statistics = { publisher: 'U.S. Bureau of Labor Statistics', license: 'Public domain' };

const advice = (flagged: boolean | undefined): string | undefined =>
  flagged ? 'O*NET recommends suppressing this estimate' : undefined;

/** A rating on the part of its scale that it reaches, from 0 to 1; the note keeps the rating itself. */
function rating(value: number | undefined, low: number, high: number, { recommend_suppress }: Rated): Figure | undefined {
  if (value === undefined) return undefined;
  const note = [`Rated ${value} on a scale from ${low} to ${high}`, advice(recommend_suppress)].filter(Boolean).join('. ');
  return derived((value - low) / (high - low), { source: 'onet', note });
}

const rated = (title: string, items: readonly Rated[]): Skills =>
  items.length === 0
    ? []
    : [
        {
          title,
          items: items.map((item) => ({
            name: item.name,
            id: item.id,
            importance: rating(item.importance, 1, 5, item),
            // O*NET asks for no level where most say that the element does not matter: its number means nothing then.
            level: item.not_relevant ? { suppressed: 'not-applicable', source: 'onet' } : rating(item.level, 0, 7, item),
          })),
        },
      ];

function education({ job_zone, education_required }: OnetRecord): Guide['education'] {
  if (!job_zone && education_required.length === 0) return undefined;
  return {
    body: job_zone
      ? [{ title: job_zone.name, items: [`Specific vocational preparation: ${job_zone.svp}`, `Assigned: ${job_zone.date}`] }]
      : undefined,
    levels: education_required.map(({ label, percent, recommend_suppress }) => ({
      name: label,
      share: measured(percent / 100, { source: 'onet', note: advice(recommend_suppress) }),
    })),
  };
}

/** One cell of the wage table: `#` is pay above the top code, `*` pay that is not published. */
function wage(wages: Wages, unit: 'annual' | 'hourly', column: keyof Row): Figure | undefined {
  const flag = wages.flags?.[`${unit}.${column}`];
  if (flag === '#' && wages.top_code) return atLeast(wages.top_code[`${unit}_at_least`]);
  const elsewhere = unit === 'annual' ? wages.hourly_only : wages.annual_only;
  if (flag === '*') return { suppressed: elsewhere ? 'not-applicable' : 'estimate not available' };
  return measured(wages[unit][column]);
}

function salaries(wages: Wages, history: Readonly<Record<string, number | null>>): Salary[] {
  const shared = { name: wages.title, region: 'US', currency: wages.currency, source: 'oews' };
  const note = `Wages of the ${wages.o_group} occupation ${wages.code} (${wages.match} match)`;
  const distribution = (unit: 'annual' | 'hourly'): Salary => ({
    ...shared,
    unitText: unit === 'annual' ? 'YEAR' : 'HOUR',
    ...ranks((name) => (name === 'min' || name === 'max' ? undefined : wage(wages, unit, name))),
    mean: wage(wages, unit, 'mean'),
    asOf: wages.period,
    note,
  });
  const earlier = Object.keys(history).filter((year) => !wages.period.startsWith(year) && history[year] !== null);
  return [
    distribution('annual'),
    distribution('hourly'),
    ...earlier.map((year): Salary => ({ ...shared, unitText: 'YEAR', median: measured(history[year]), asOf: year })),
  ];
}

function trends(tasks: OnetRecord['emerging_tasks']): Guide['market'] {
  const categories = [...new Set(tasks.map(({ category }) => category))];
  const passages = categories.map((category) => ({
    title: `Emerging tasks: ${category}`,
    items: tasks.filter((task) => task.category === category).map(({ text }) => text),
  }));
  return passages.length ? { trends: passages } : undefined;
}

/** Maps an occupation of O*NET to a guide. */
export function adapt(record: OnetRecord, _provenance: Provenance): Guide {
  const { wages, projection } = record;
  const groups = [...rated('Skills', record.skills), ...rated('Knowledge', record.knowledge), ...rated('Work styles', record.work_styles)];
  return {
    lang: 'en-US',
    title: record.title,
    summary: record.description,
    codes: [
      { scheme: 'onet-soc-2019', value: record.onetsoc_code },
      { scheme: 'us-soc-2018', value: record.soc_2018 },
    ],
    sources: [
      onet,
      { id: 'oews', title: 'Occupational Employment and Wage Statistics', ...statistics },
      { id: 'ep', title: 'Employment Projections', ...statistics },
    ],
    salary: wages.match === 'none' ? undefined : salaries(wages, record.median_history ?? {}),
    responsibilities: filled(record.tasks.map(({ text }) => text)),
    technologies: filled(record.technologies.map(({ name, category }) => ({ name, category }))),
    skills: filled(groups),
    education: education(record),
    market: trends(record.emerging_tasks),
    outlook: projection
      ? {
          growthPercent: estimated(projection.percent),
          period: `${projection.from}/${projection.to}`,
          employment: measured(projection.employment_2024, { period: String(projection.from) }),
          employmentProjected: estimated(projection.employment_2034, { period: String(projection.to) }),
          change: estimated(projection.numeric),
          source: 'ep',
        }
      : undefined,
    relatedRoles: filled(record.related.map(({ title }) => ({ title }))),
  };
}
