import type { UnitText } from '../../model/salary.js';
import { formats } from '../locale.js';
import type { SalaryWords } from '../salary-words.js';

const ordinals: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
/** A unit of time by itself. */
export const units: Readonly<Record<UnitText, string>> = { HOUR: 'hour', DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year' };

/** The same for each unit of time. */
const byUnit = /* @__NO_SIDE_EFFECTS__ */ <Value>(say: (unit: string) => Value): Readonly<Record<UnitText, Value>> =>
  Object.fromEntries(Object.entries(units).map(([unit, name]) => [unit, say(name)])) as Record<UnitText, Value>;

/** What `<salary-range>` says in English. */
export const salaryWords: SalaryWords = {
  pay: 'Pay',
  heading: { HOUR: 'Hourly pay', DAY: 'Daily pay', WEEK: 'Weekly pay', MONTH: 'Monthly pay', YEAR: 'Annual pay' },
  units,
  axis: byUnit((unit) => (currency) => `Per ${unit}, in ${currency}`),
  per: byUnit((unit) => (amount) => `${amount} ${unit === 'hour' ? 'an' : 'a'} ${unit}`),
  levels: { entry: 'Entry level', mid: 'Mid level', senior: 'Senior level' },
  lowest: 'Lowest',
  highest: 'Highest',
  median: 'Median',
  mean: 'Average',
  yourPay: 'Your pay',
  topFrom: (percent) => `Top ${percent} from`,
  bottomTo: (percent) => `Bottom ${percent} up to`,
  percentile: (percent, text) => `${text}${ordinals[formats('en').plural(percent, 'ordinal')] ?? 'th'} percentile`,
  span: (low, high) => `The range shown runs from ${low} to ${high}.`,
  allSame: (amount) => `All figures shown are ${amount}.`,
  spanFrom: (low) => `Pay starts at ${low}.`,
  spanTo: (high) => `Pay goes up to ${high}.`,
  middleHalf: (low, high) => `The middle half earns between ${low} and ${high}.`,
  medianIs: (amount) => `The median is ${amount}: half earn more and half earn less.`,
  medianWithin: (amount) => `The median is ${amount}.`,
  point: (name, amount) => `${name} ${amount}`,
  byLevel: (list) => `By level: ${list}.`,
  others: (list) => `${list}.`,
  allFigures: 'All figures',
  about: (name, sentences) => `${name}: ${sentences}`,
  notPublished: (name, reason) => `${name}: ${reason}.`,
  youBetween: (you, below, belowName, above, aboveName) => `Your pay of ${you} falls between ${below} (${belowName}) and ${above} (${aboveName}).`,
  youBelow: (you, lowest, name) => `Your pay of ${you} is below ${lowest} (${name}).`,
  youAbove: (you, highest, name) => `Your pay of ${you} is above ${highest} (${name}).`,
  youAt: (you, name) => `Your pay of ${you} is the same as this figure: ${name}.`,
  offAxis: (amount) => `${amount} (off the axis)`,
  scalesDiffer: 'The axes differ in currency or unit of time, so positions on one cannot be compared with positions on another.',
  tooMany: (count) => `${count} rows are too many for a chart to show clearly, so they are in a table.`,
  sampleSize: 'Sample size',
  sample: (count) => `Sample size: ${count}`,
};
