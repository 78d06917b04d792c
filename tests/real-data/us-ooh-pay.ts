/** Pay in the Occupational Outlook Handbook, which gives it as figures, as tables and in sentences. */
import type { Salary } from '../../src/model/salary.js';
import { atLeast, measured } from './figures.js';
import type { OohRecord, Section, Table } from './us-ooh-guides.js';

/** The amounts from which the Bureau publishes no wage, but this bound. */
const topCodes: Readonly<Record<string, number>> = { YEAR: 239_200, HOUR: 115 };

/** The number in an amount of dollars. */
export const amount = (text: string): number => Number(text.replace(/[^\d.-]/g, ''));
/** What time a wage is for: no wage by the year is below a thousand dollars, none by the hour above. */
export const unitFor = (value: number): 'HOUR' | 'YEAR' => (value < 1000 ? 'HOUR' : 'YEAR');

/** The paragraphs of a section without the labels of a chart, which the text kept when its bars were lost. */
export function sentences({ paragraphs }: Section): readonly string[] {
  const end = paragraphs.findIndex((paragraph) => paragraph.startsWith('Note: All Occupations'));
  return paragraphs.slice(end + 1);
}

/** What all pay of a guide has in common. */
export const frame = ({ median_pay }: OohRecord) => ({ region: 'US', currency: median_pay.currency, asOf: median_pay.period, source: 'ooh' });

/** "The lowest 10 percent earned less than … and the highest 10 percent earned more than …": these are the percentiles 10 and 90. */
function stated(record: OohRecord): readonly Salary[] {
  const ranges = record.pay.flatMap(sentences).filter((sentence) => sentence.includes('lowest 10 percent'));
  return record.pay_percentiles.map(({ p10, p90_at_least }, index) => {
    const found = /median (annual|hourly) wage for (.+?) was \$([\d,.]+) in May (\d{4})/.exec(ranges[index] ?? '');
    if (!found) throw new Error(`No paragraph says whose percentiles these are: ${record.slug}`);
    const [, unit = '', subject = '', median = '', year = ''] = found;
    const unitText = unit === 'annual' ? 'YEAR' : 'HOUR';
    return {
      ...frame(record),
      name: subject,
      unitText,
      percentile10: measured(p10),
      median: measured(amount(median)),
      percentile90: p90_at_least === topCodes[unitText] ? atLeast(p90_at_least) : measured(p90_at_least),
      // Not the period of the record: where the survey no longer asks, the handbook gives an older year.
      asOf: `${year}-05`,
    };
  });
}

/** The pay of the whole group by the year and by the hour. */
function overall(record: OohRecord): readonly Salary[] {
  const { annual, hourly, top_coded } = record.median_pay;
  const pay = [
    ['YEAR', annual],
    ['HOUR', hourly],
  ] as const;
  return pay.flatMap(([unitText, value]): Salary[] =>
    value === null ? [] : [{ ...frame(record), name: record.title, unitText, median: top_coded ? atLeast(value) : measured(value) }],
  );
}

/** The pay of the group and of its members. The percentiles of a group without members join its median. */
function distributions(record: OohRecord): readonly Salary[] {
  const whole = overall(record);
  const ranges = stated(record);
  const [only] = ranges.length === 1 ? ranges : [];
  const joins = (salary: Salary): boolean => salary.unitText === only?.unitText && salary.asOf === only?.asOf;
  if (!whole.some(joins)) return [...whole, ...ranges];
  return whole.map((salary) => (joins(salary) ? { ...only, ...salary } : salary));
}

/** A table of pay by industry or by occupation, as the sentence before it introduces it. */
function table(record: OohRecord, rows: Table, intro: string, several: boolean): Salary[] {
  const [, subject] = /wages for (.+) in the top industries/.exec(intro) ?? [];
  return rows.map(({ name, value }): Salary => {
    const pay = value.endsWith('or more') ? atLeast(amount(value)) : measured(amount(value));
    const average = intro.includes('mean (average)');
    return {
      ...frame(record),
      name: subject && several ? `${subject}: ${name}` : name,
      unitText: unitFor(amount(value)),
      ...(average ? { mean: pay } : { median: pay }),
      note: intro,
    };
  });
}

/** The pay of a guide: of its group, of its members, by industry. `summary` is what the handbook's first page says of pay. */
export function salaries(record: OohRecord, summary: readonly string[]): Salary[] {
  const told = record.pay.flatMap((section) => [...sentences(section), ...section.bullets]);
  const intros = told.filter((sentence) => /as follows:?$/.test(sentence));
  const others = told.filter((sentence) => !intros.includes(sentence) && !sentence.includes('lowest 10 percent'));
  const several = intros.filter((intro) => intro.includes('in the top industries')).length > 1;
  const all = [
    ...distributions(record),
    ...record.pay_by_industry.flatMap((rows, index) => table(record, rows, intros[index] ?? '', several)),
  ];
  // Where nobody publishes a figure, the text still says how pay is made up.
  const [first = frame(record), ...rest] = all;
  return [{ ...first, note: [...summary, ...others].join('\n\n') }, ...rest];
}
