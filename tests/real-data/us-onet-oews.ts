/** O*NET occupations with the wages and projections of the U.S. Bureau of Labor Statistics. */
import type { Figure } from '../../src/model/figure.js';
import type { Guide } from '../../src/model/guide.js';
import type { Salary } from '../../src/model/salary.js';
import type { Skills } from '../../src/model/skills.js';
import { atLeast, estimated, filled, measured, ranks } from './figures.js';
import type { Loss } from './load.js';

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
  readonly employment: number | null;
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
  readonly reported_titles: readonly string[];
  readonly job_zone: { readonly name: string; readonly svp: string; readonly date: string } | null;
  readonly education_required: readonly Share[];
  readonly tasks: readonly { readonly text: string }[];
  readonly emerging_tasks: readonly { readonly text: string; readonly category: string }[];
  readonly technologies: readonly { readonly name: string; readonly category: string }[];
  readonly skills: readonly Rated[];
  readonly knowledge: readonly Rated[];
  readonly work_styles: readonly Rated[];
  readonly related: readonly { readonly title: string; readonly code: string }[];
  readonly wages: Wages | { readonly match: 'none' };
  readonly median_history?: Readonly<Record<string, number | null>>;
  readonly projection: {
    readonly title: string;
    readonly from: number;
    readonly to: number;
    readonly employment_2024: number;
    readonly employment_2034: number;
    readonly percent: number;
    readonly numeric: number;
  } | null;
}

/** What the guide document does without of these records. */
export const losses: readonly Loss[] = [
  { field: 'alternate_title_count', why: 'It counts titles that the record does not list: a number of what is not there tells a reader nothing.' },
  { field: 'job_zone/zone', why: 'The name of the zone, which is carried, says its number in words.' },
  { field: 'education_required[]/category', why: 'It numbers the levels in the order in which they stand.' },
  { field: 'experience_required', why: '`education.experienceRequirements` says what is asked for in words that a reader can act on; how the answers to a survey were spread is research.' },
  { field: 'tasks[]/id', why: 'Nothing in a guide refers to a responsibility, so that it needs no id.' },
  { field: 'tasks[]/type', why: 'Core tasks stand first, in the order that is carried; where O*NET draws the line below them is a rule of its survey.' },
  { field: 'technologies[]/hot', why: 'How many postings ask for a technology changes from month to month: a mark would be out of date before the guide is.' },
  { field: 'technologies[]/in_demand', why: 'How many postings ask for a technology changes from month to month: a mark would be out of date before the guide is.' },
  { field: 'tools_used_count', why: 'It counts tools that the record does not list: a number of what is not there tells a reader nothing.' },
  { field: 'interests', why: 'A guide is about the work; scores of interests say something only to a reader who has taken the test that they belong to.' },
  { field: 'work_values', why: 'A guide says in `prosCons` and `balance` what the work gives; scores of values say something only to a reader who has taken the test that they belong to.' },
  { field: 'related[]/tier', why: 'The closest roles stand first, in the order that is carried; where O*NET draws the lines between is its own.' },
  { field: 'related[]/index', why: 'It numbers the roles in the order in which they stand.' },
  { field: 'wages/employment', why: '`outlook.employment` says how many work in the occupation, from the projection where there is one; how many a pay survey weighted is the publisher’s business.', part: true },
  { field: 'wages/top_code/hourly_at_least', why: 'A bound is written where it stands for a figure, and for some occupations no hourly figure is published at all.', part: true },
  { field: 'median_history/2024', why: 'It is the annual median of `wages`, which is carried.' },
  { field: 'projection/soc', why: 'It is the SOC code of the guide, which is carried.' },
  { field: 'projection/ooh_slug', why: 'It is the end of an address whose middle the record does not give: a link to nowhere helps no reader.' },
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

const advice = 'O*NET recommends suppressing this estimate';

type Stated = Exclude<Figure, number>;

/** A rating on the part of its scale that it reaches, from 0 to 1; the note keeps the rating itself. */
function rating(value: number | undefined, low: number, high: number, { recommend_suppress }: Rated): Stated | undefined {
  if (value === undefined) return undefined;
  const rated = `Rated ${value} on a scale from ${low} to ${high}`;
  return { value: (value - low) / (high - low), kind: 'derived', source: 'onet', note: recommend_suppress ? `${rated}. ${advice}` : rated };
}

/** O*NET asks for no level where most say that the element does not matter: its number means nothing then. */
function level(item: Rated): Figure | undefined {
  const figure = rating(item.level, 0, 7, item);
  return item.not_relevant ? { suppressed: 'not-applicable', source: 'onet', note: figure?.note } : figure;
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
            level: level(item),
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
      share: measured(percent / 100, { source: 'onet', note: recommend_suppress ? advice : undefined }),
    })),
  };
}

/** One cell of the wage table: `#` is pay above the top code, `*` pay that is not published. */
function wage(wages: Wages, unit: 'annual' | 'hourly', column: keyof Row): Figure | undefined {
  const flag = wages.flags?.[`${unit}.${column}`];
  if (flag === '#' && wages.top_code) return atLeast(wages.top_code[`${unit}_at_least`]);
  const elsewhere = unit === 'annual' ? wages.hourly_only && 'Only hourly wages are published' : wages.annual_only && 'Only annual wages are published';
  if (flag === '*') return elsewhere ? { suppressed: 'not-applicable', note: elsewhere } : { suppressed: 'estimate not available' };
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

/** The Bureau writes the titles of occupations in small letters; a title that differs in more is of a wider occupation. */
const wider = (title: string, guide: string): string | undefined => (title.toLowerCase() === guide.toLowerCase() ? undefined : title);

/** The projection; where nobody projects the occupation, how many work in it. */
function outlook({ title, wages, projection }: OnetRecord): Guide['outlook'] {
  if (projection) {
    return {
      name: wider(projection.title, title),
      growthPercent: estimated(projection.percent),
      period: `${projection.from}/${projection.to}`,
      employment: measured(projection.employment_2024, { period: String(projection.from) }),
      employmentProjected: estimated(projection.employment_2034, { period: String(projection.to) }),
      change: estimated(projection.numeric),
      source: 'ep',
    };
  }
  if (wages.match === 'none' || wages.employment === null) return undefined;
  return { name: wider(wages.title, title), employment: measured(wages.employment, { period: wages.period }), source: 'oews' };
}

/** Maps an occupation of O*NET to a guide. */
export function adapt(record: OnetRecord): Guide {
  const groups = [...rated('Skills', record.skills), ...rated('Knowledge', record.knowledge), ...rated('Work styles', record.work_styles)];
  return {
    lang: 'en-US',
    title: record.title,
    alternateTitles: filled(record.reported_titles),
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
    salary: record.wages.match === 'none' ? undefined : salaries(record.wages, record.median_history ?? {}),
    responsibilities: filled(record.tasks.map(({ text }) => text)),
    technologies: filled(record.technologies.map(({ name, category }) => ({ name, category }))),
    skills: filled(groups),
    education: education(record),
    market: trends(record.emerging_tasks),
    outlook: outlook(record),
    relatedRoles: filled(record.related.map(({ title, code }) => ({ title, url: `https://www.onetonline.org/link/summary/${code}` }))),
  };
}
