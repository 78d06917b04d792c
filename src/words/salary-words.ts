import type { UnitText } from '../model/salary.js';

/** The columns of the salary table. */
export type SalaryColumn =
  | 'name'
  | 'region'
  | 'currency'
  | 'unitText'
  | 'minValue'
  | 'maxValue'
  | 'percentile10'
  | 'percentile25'
  | 'median'
  | 'percentile75'
  | 'percentile90'
  | 'mean'
  | 'sampleSize'
  | 'asOf'
  | 'source'
  | 'note';

/** What `<salary-range>` says. Amounts arrive as text already written in the language, percents too. */
export interface SalaryWords {
  /** The heading for several units of time at once. */
  readonly pay: string;
  /** The heading for one unit of time. */
  readonly heading: Readonly<Record<UnitText, string>>;
  /** A unit of time by itself, as in a table. */
  readonly units: Readonly<Record<UnitText, string>>;
  /** What the axis shows: `per year, in US dollars`. */
  readonly axis: Readonly<Record<UnitText, (currency: string) => string>>;
  /** An amount with its unit of time: `$125,000 a year`. */
  readonly per: Readonly<Record<UnitText, (amount: string) => string>>;
  /** The names of the levels that attributes give. */
  readonly levels: { readonly [level in 'entry' | 'mid' | 'senior']: string };
  readonly lowest: string;
  readonly highest: string;
  readonly median: string;
  readonly mean: string;
  readonly yourPay: string;
  /** The start of the highest part: `Top 10% from`. */
  readonly topFrom: (percent: string) => string;
  /** The end of the lowest part: `Lowest 10% up to`. */
  readonly bottomTo: (percent: string) => string;
  /** A percentile as a name, for tables and inside sentences: `90th percentile`. `text` is the number as the locale writes it. */
  readonly percentile: (percent: number, text: string) => string;
  /** The whole range, whether its ends are the lowest and highest pay or percentiles; the second amount comes with its unit of time. */
  readonly span: (low: string, high: string) => string;
  /** Said in place of the range, its middle half and its median where all figures are the same; the amount comes with its unit of time. */
  readonly allSame: (amount: string) => string;
  readonly spanFrom: (low: string) => string;
  readonly spanTo: (high: string) => string;
  readonly middleHalf: (low: string, high: string) => string;
  readonly medianIs: (amount: string) => string;
  /** Said in place of that where only bounds are known: then nobody knows that half earn more. */
  readonly medianWithin: (bounds: string) => string;
  /** A named amount in a list: `Senior $149,500`, `Top 10% from $180,000`. */
  readonly point: (name: string, amount: string) => string;
  /** The levels, as a list of named amounts. */
  readonly byLevel: (list: string) => string;
  /** Other figures, as a list of named amounts. */
  readonly others: (list: string) => string;
  /** Stands for the names of all figures, by itself or under the name of a row: `Germany: All figures`. */
  readonly allFigures: string;
  /** What a row is about, before its sentences: `Germany: …`. */
  readonly about: (name: string, sentences: string) => string;
  readonly notPublished: (name: string, reason: string) => string;
  /** Each amount comes with what it is called. */
  readonly youBetween: (you: string, below: string, belowName: string, above: string, aboveName: string) => string;
  readonly youBelow: (you: string, lowest: string, name: string) => string;
  readonly youAbove: (you: string, highest: string, name: string) => string;
  readonly youAt: (you: string, name: string) => string;
  /** An amount beyond the ends of an axis that is set. */
  readonly offAxis: (amount: string) => string;
  readonly scalesDiffer: string;
  readonly tooMany: (count: string) => string;
  /** What the size of the sample is called. */
  readonly sampleSize: string;
  /** The size of the sample, or why it is not published. */
  readonly sample: (count: string) => string;
}

/** How pay came to be shown in another unit of time or another currency. Known where it is converted. */
export interface ConversionWords {
  /** Says how pay for one unit of time was turned into pay for another, and by how many of each in a year. */
  readonly convertedUnit: (from: UnitText, to: UnitText, counts: string) => string;
  readonly convertedRate: (from: string, to: string, date: string) => string;
  readonly hours: (count: string) => string;
  /** How many of another unit of time: `12 months a year`. */
  readonly aYear: (times: string) => string;
}

/** The titles of the columns of the salary table. They are known where a table is drawn or read. */
export type SalaryColumnWords = Readonly<Record<SalaryColumn, string>>;
