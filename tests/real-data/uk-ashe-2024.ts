/** Pay in the United Kingdom from the Annual Survey of Hours and Earnings. */
import type { Figure } from '../../src/model/figure.js';
import type { Guide } from '../../src/model/guide.js';
import type { Salary } from '../../src/model/salary.js';
import { filled, measured, ranks, sourceFrom } from './figures.js';
import type { Loss, Provenance } from './load.js';

const between = [20, 30, 40, 60, 70, 80] as const;

type Column = 'mean' | 'median' | 'p10' | 'p25' | 'p75' | 'p90' | `p${(typeof between)[number]}`;

interface Row extends Readonly<Record<Column, number | null>> {
  readonly flags?: Readonly<Partial<Record<Column, string>>>;
}

/** One record of `uk-ashe-2024.json`. */
export interface AsheRecord {
  readonly soc_2020: string;
  readonly title: string;
  readonly ashe_title: string;
  readonly description: string;
  readonly entry_routes: string;
  readonly tasks: readonly string[];
  readonly related_job_titles: readonly string[];
  readonly currency: string;
  readonly country: string;
  readonly period: string;
  readonly annual: Row;
  readonly annual_full_time: Row;
  readonly hourly: Row;
  readonly hourly_part_time: Row;
  readonly jobs: Readonly<Record<string, number>>;
}

const rows = [
  ['annual', 'all employees'],
  ['annual_full_time', 'full-time employees'],
  ['hourly', 'all employees'],
  ['hourly_part_time', 'part-time employees'],
] as const;

const rowLosses = rows.flatMap(([row]): readonly Loss[] => [
  { field: `${row}/jobs_thousand`, why: '`outlook.employment` says how many work in the occupation; how many jobs a pay survey weighted is the publisher’s business.' },
  { field: `${row}/flags/jobs`, why: 'A number that the document does without needs no reason for being missing.' },
  { field: `${row}/median_change_pct`, why: 'Pay is given as it was at a time: two salaries with their `asOf` show a change, one percentage alone hides from what to what.' },
]);

/** What the guide document does without of these records. */
export const losses: readonly Loss[] = [
  ...rowLosses,
  ...['2021', '2022', '2023'].map((year) => ({ field: `jobs/${year}`, why: 'The outlook looks ahead, from employment now to employment as projected: the years before are in the source, which it cites.' })),
  { field: 'jobs_trend_pct_2021_2024', why: 'Growth in the outlook is projected growth: beside it, a trend that was observed would be taken for a forecast.' },
];

type Marks = Provenance['flags'];

/** The reasons that the publisher's marks stand for. The provenance says in the publisher's words what they mean. */
const reasons: Readonly<Record<string, string>> = { x: 'unreliable', '..': 'confidential', ':': 'not-applicable' };

function cell(row: Row, column: Column, marks: Marks): Figure | undefined {
  const flag = row.flags?.[column];
  return flag === undefined ? measured(row[column]) : { suppressed: reasons[flag] ?? flag, note: marks?.[flag] };
}

/** Some part-time rows have no figure and no mark: their salary has no figure either. */
function salary(record: AsheRecord, key: (typeof rows)[number][0], who: string, marks: Marks): Salary {
  const row = record[key];
  return {
    name: `${record.ashe_title}: ${who}`,
    region: record.country,
    currency: record.currency,
    unitText: key.startsWith('annual') ? 'YEAR' : 'HOUR',
    ...ranks((name) => (name === 'min' || name === 'max' ? undefined : cell(row, name, marks))),
    percentiles: between.flatMap((percent) => {
      const value = cell(row, `p${percent}`, marks);
      return value === undefined ? [] : [{ percent, value }];
    }),
    mean: cell(row, 'mean', marks),
    asOf: record.period,
    source: key.startsWith('annual') ? 'ashe-annual' : 'ashe-hourly',
  };
}

/** Maps a unit group of SOC 2020 to a guide. */
export function adapt(record: AsheRecord, provenance: Provenance): Guide {
  const survey = 'Annual Survey of Hours and Earnings 2024 (provisional)';
  const attribution = 'Contains public sector information licensed under the Open Government Licence v3.0.';
  return {
    lang: 'en-GB',
    title: record.title,
    alternateTitles: filled(record.related_job_titles),
    summary: record.description,
    codes: [{ scheme: 'uk-soc-2020', value: record.soc_2020 }],
    sources: [
      sourceFrom('ashe-annual', provenance, { title: `${survey}, Table 14.7a`, period: record.period, attribution }),
      sourceFrom('ashe-hourly', provenance, { title: `${survey}, Table 14.5a`, period: record.period, attribution }),
      sourceFrom('aps', provenance, { title: 'Annual Population Survey', attribution }),
      sourceFrom('soc', provenance, { title: 'Standard Occupational Classification 2020, Volume 1', attribution }),
    ],
    salary: rows.map(([key, who]) => salary(record, key, who, provenance.flags)),
    responsibilities: [...record.tasks],
    education: { body: record.entry_routes },
    outlook: { employment: measured(record.jobs['2024'], { period: '2024', source: 'aps' }) },
  };
}
