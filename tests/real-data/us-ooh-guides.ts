/** Guides of the Occupational Outlook Handbook of the U.S. Bureau of Labor Statistics. */
import type { Figure } from '../../src/model/figure.js';
import type { Guide } from '../../src/model/guide.js';
import type { Passage } from '../../src/model/prose.js';
import { estimated, filled, measured, sourceFrom } from './figures.js';
import type { Loss, Provenance } from './load.js';
import { amount, frame, salaries, sentences, unitFor } from './us-ooh-pay.js';

/** A chapter's section. */
export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly bullets: readonly string[];
}

/** A small table of names and amounts. */
export type Table = readonly { readonly name: string; readonly value: string }[];
type QuickFact = 'Typical Entry-Level Education' | 'Work Experience in a Related Occupation' | 'On-the-job Training';

interface Projection {
  readonly title: string;
  readonly soc: string | null;
  readonly employment_2024: number;
  readonly employment_2034: number;
  readonly percent: number;
  readonly numeric: number;
}

/** One record of `us-ooh-guides.json`. */
export interface OohRecord {
  readonly slug: string;
  readonly title: string;
  readonly category: string;
  readonly url: string;
  readonly quick_facts_raw: Readonly<Partial<Record<QuickFact, string>>>;
  readonly median_pay: {
    readonly currency: string;
    readonly period: string;
    readonly annual: number | null;
    readonly hourly: number | null;
    readonly top_coded: boolean;
  };
  readonly outlook: { readonly from: number; readonly to: number; readonly percent: number | null; readonly label: string | null };
  readonly summary: readonly Section[];
  readonly what_they_do: readonly Section[];
  readonly work_environment: readonly Section[];
  readonly how_to_become: readonly Section[];
  readonly pay: readonly Section[];
  readonly job_outlook: readonly Section[];
  readonly duties: readonly string[];
  readonly important_qualities: readonly { readonly name: string; readonly text: string }[];
  readonly pay_percentiles: readonly { readonly p10: number; readonly p90_at_least: number }[];
  readonly largest_employers: readonly Table[];
  readonly pay_by_industry: readonly Table[];
  readonly projections: readonly Projection[];
  readonly openings_per_year: number | null;
  readonly similar_occupations: readonly { readonly title: string; readonly duties: string; readonly median_pay_2024: string }[];
}

/** What the guide document does without of these records. */
export const losses: readonly Loss[] = [
  { field: 'quick_facts_raw/Median Pay', why: 'It is `median_pay`, which is carried, as a sentence: elements word a figure themselves, in the reader’s language.' },
  { field: 'quick_facts_raw/Number of Jobs, 2024', why: 'It is the employment of the first projection, which is carried, as text.' },
  { field: 'quick_facts_raw/Job Outlook, 2024–34', why: 'It is `outlook`, which is carried, as a sentence: elements word a figure themselves, in the reader’s language.' },
  { field: 'quick_facts_raw/Employment Change, 2024–34', why: 'It is the change of the first projection, which is carried, as text.' },
  { field: 'median_pay/top_coded', why: 'The mark makes a bound of the median, and the one guide without a median has nothing to bound.', part: true },
  { field: 'summary[]/heading', why: 'A heading says to which section its paragraphs belong, and that section has a heading of its own.', part: true },
  { field: 'summary[]/paragraphs[]', why: 'Those of the last three chapters lead to pages of the handbook, to which the `url` of the guide leads, and say nothing of their own.', part: true },
  { field: 'how_to_become[]/paragraphs[]', why: 'Those on important qualities are the skills, carried with name and description; the sentence that introduces them says only that they are examples.', part: true },
  { field: 'pay[]/heading', why: 'They divide the text on pay from its chart; the note of a salary is a remark, which needs no chapters.' },
  { field: 'pay[]/paragraphs[]', why: 'Some are the labels of a chart that an element draws anew, some are sentences of figures, which become the figures.', part: true },
  { field: 'job_outlook[]/heading', why: 'Some stand over nothing, or over what was a chart only, which an element draws anew.', part: true },
  { field: 'job_outlook[]/paragraphs[]', why: 'Some are the labels of a chart, which an element draws anew.', part: true },
  { field: 'pay_sentences', why: 'They are cut from the paragraphs on pay and become the same figures.' },
  { field: 'projections[]/percent', why: 'The first is the growth in `outlook`, which is carried: said twice, one number could contradict the other.', part: true },
  { field: 'projections[]/raw', why: 'It is the row of the projection before its numbers were read, and the numbers are carried.' },
  { field: 'similar_occupations[]/entry_education', why: 'What a related role asks to have learned is said in its own guide; its summary, link and pay let a reader choose where to go.' },
];

const passages = (sections: readonly Section[]): Passage[] =>
  sections
    .map((section) => ({ title: section.heading, body: filled(sentences(section)), items: filled(section.bullets) }))
    .filter(({ body, items }) => body || items);

/** What the handbook's first page says of a chapter. Its last three chapters are links, which say nothing of their own. */
const abstract = (record: OohRecord, heading: RegExp): readonly string[] =>
  record.summary.filter((section) => heading.test(section.heading)).flatMap(({ paragraphs, bullets }) => [...paragraphs, ...bullets]);

/** The employers of a table: shares of the jobs where the first cell has a percent sign, numbers of jobs elsewhere. */
function employers(table: Table): Passage {
  const shares = table[0]?.value.endsWith('%');
  return {
    title: shares ? 'Largest employers' : 'Number of jobs',
    items: table.map(({ name, value }) => `${name}: ${value}${shares && !value.endsWith('%') ? '%' : ''}`),
  };
}

/** "See How to Become One" points to a chapter that the guide holds itself. */
const fact = (record: OohRecord, name: QuickFact): string | undefined => {
  const text = record.quick_facts_raw[name];
  return text?.startsWith('See ') ? undefined : text;
};

const roles = (record: OohRecord): Guide['relatedRoles'] =>
  filled(
    record.similar_occupations.map(({ title, duties, median_pay_2024: pay }) => {
      const known = pay.startsWith('$');
      const median: Figure | undefined = known ? measured(amount(pay)) : { suppressed: pay };
      return { title, summary: duties, salary: { ...frame(record), unitText: known ? unitFor(amount(pay)) : undefined, median } };
    }),
  );

const outlook = (record: OohRecord, row: Projection | undefined): NonNullable<Guide['outlook']> => ({
  growthPercent: estimated(row?.percent),
  period: `${record.outlook.from}/${record.outlook.to}`,
  employment: measured(row?.employment_2024, { period: String(record.outlook.from) }),
  employmentProjected: estimated(row?.employment_2034, { period: String(record.outlook.to) }),
  change: estimated(row?.numeric),
  source: 'ooh',
});

/** The name of the whole projection where it is more than the title of the guide in other letters. */
const named = ({ title }: OohRecord, row: Projection | undefined): string | undefined =>
  row?.title.toLowerCase() === title.toLowerCase() ? undefined : row?.title;

const code = (row: Projection | undefined) => (row?.soc ? [{ scheme: 'us-soc-2018', value: row.soc }] : []);

/** Maps a guide of the handbook to a guide, followed by one for each occupation of its group that it projects. */
export function adapt(record: OohRecord, provenance: Provenance): Guide[] {
  const shared = { lang: 'en-US', sources: [sourceFrom('ooh', provenance, { title: `Occupational Outlook Handbook: ${record.title}`, url: record.url })] };
  const [whole, ...members] = record.projections;
  const schooling = /^(Education|Licens|Training)/;
  const qualities = /^Important Qualities$/;
  const level = fact(record, 'Typical Entry-Level Education');
  const guide: Guide = {
    ...shared,
    id: record.slug,
    title: record.title,
    summary: abstract(record, /^What /).join('\n\n') || undefined,
    url: record.url,
    codes: [{ scheme: 'bls-ooh-category', value: record.category }, ...code(whole)],
    salary: salaries(record, abstract(record, /^Pay$/)),
    coreFunctions: passages(record.what_they_do),
    responsibilities: [...record.duties],
    workSetting: [
      ...abstract(record, /^Work Environment$/),
      ...passages(record.work_environment),
      ...record.largest_employers.map(employers),
    ],
    skills: record.how_to_become
      .filter(({ heading }) => qualities.test(heading))
      .map(({ heading }) => ({ title: heading, items: record.important_qualities.map(({ name, text }) => ({ name, description: text })) })),
    careerPath: [
      ...abstract(record, /^How to Become/),
      ...passages(record.how_to_become.filter(({ heading }) => !schooling.test(heading) && !qualities.test(heading))),
    ],
    education: {
      body: passages(record.how_to_become.filter(({ heading }) => schooling.test(heading))),
      levels: level === undefined ? undefined : [{ name: level }],
      experienceRequirements: fact(record, 'Work Experience in a Related Occupation'),
      training: fact(record, 'On-the-job Training'),
    },
    market: { trends: [...abstract(record, /^Job Outlook$/), ...passages(record.job_outlook)] },
    outlook: {
      ...outlook(record, whole),
      name: named(record, whole),
      growthPercent: estimated(record.outlook.percent),
      status: record.outlook.label ?? undefined,
      openingsPerYear: estimated(record.openings_per_year),
    },
    relatedRoles: roles(record),
  };
  return [guide, ...members.map((row): Guide => ({ ...shared, title: row.title, codes: filled(code(row)), outlook: outlook(record, row) }))];
}
