/** Turns pay for one unit of time, or in one currency, into pay for another, and says how. */
import { readFigure, type Figure } from '../model/figure.js';
import type { Salary, UnitText } from '../model/salary.js';
import { figuresOf, payAsGiven } from './pay-points.js';

/** A dated table of exchange rates: one `base` buys `rates[code]` of each other currency. */
export interface RateTable {
  /** The currency that amounts are turned into, by its ISO 4217 code. */
  readonly base: string;
  /** The day of the rates. */
  readonly date: string;
  /** What one `base` buys of each currency. */
  readonly rates: Readonly<Record<string, number>>;
  /** Where the rates come from. */
  readonly source?: string | undefined;
}

/** What to turn pay into. */
export interface PayOptions {
  readonly unit?: UnitText | undefined;
  /** Working hours in a year; 2080 unless said. */
  readonly hoursPerYear: number;
  readonly rates?: RateTable | undefined;
}

/** A step taken to turn pay into other pay, for the reader to check. */
export type Conversion =
  | { readonly type: 'unit'; readonly from: UnitText; readonly to: UnitText; readonly hoursPerYear: number | undefined; readonly factor: number }
  | { readonly type: 'rate'; readonly from: string; readonly to: string; readonly rate: number; readonly date: string; readonly source: string | undefined };

/** Pay as it is shown, and the steps from the pay as it was given. */
export interface Pay {
  readonly salary: Salary;
  readonly unit: UnitText;
  readonly conversions: readonly Conversion[];
}

/** How often each unit of time goes into a year, hours aside. A day is a fifth of a week. */
const timesAYear = { DAY: 260, WEEK: 52, MONTH: 12, YEAR: 1 } as const;

const perYear = (unit: UnitText, hoursPerYear: number): number => (unit === 'HOUR' ? hoursPerYear : timesAYear[unit]);

/** Whether a word is a unit of time that pay can be shown for. */
export const isUnit = (word: unknown): word is UnitText => word === 'HOUR' || (typeof word === 'string' && Object.hasOwn(timesAYear, word));

/** Turns a salary into the unit and currency asked for, as far as the options say how. The salary given is not changed. */
export function convertPay(salary: Salary, { unit: wanted, hoursPerYear, rates }: PayOptions): Pay {
  const conversions: Conversion[] = [];
  const given = salary.unitText ?? 'YEAR';
  const unit = wanted ?? given;
  let factor = 1;
  if (unit !== given) {
    factor = perYear(given, hoursPerYear) / perYear(unit, hoursPerYear);
    const hours = given === 'HOUR' || unit === 'HOUR' ? hoursPerYear : undefined;
    conversions.push({ type: 'unit', from: given, to: unit, hoursPerYear: hours, factor });
  }
  // A page may set the table piece by piece.
  const rate = rates && salary.currency !== rates.base ? (rates.rates as RateTable['rates'] | undefined)?.[salary.currency] : undefined;
  if (rates && rate !== undefined && rate > 0 && Number.isFinite(rate)) {
    factor /= rate;
    conversions.push({ type: 'rate', from: salary.currency, to: rates.base, rate, date: rates.date, source: rates.source });
  }
  if (!conversions.length) return payAsGiven(salary);
  // What grows beyond the largest number there is cannot be drawn: then all stays as it was given.
  const sizes = figuresOf(salary).flatMap(({ reading: { atLeast = 0, atMost = 0 } }) => [atLeast, atMost]);
  if (!sizes.every((size) => Number.isFinite(size * factor))) return payAsGiven(salary);
  const currency = conversions.some(({ type }) => type === 'rate') && rates ? rates.base : salary.currency;
  return { salary: { ...scale(salary, factor), currency, unitText: unit }, unit, conversions };
}

/** Turns an amount as a salary was turned, by the same steps. */
export const convertAmount = (amount: number, conversions: readonly Conversion[]): number =>
  conversions.length ? round(conversions.reduce((turned, step) => (step.type === 'unit' ? turned * step.factor : turned / step.rate), amount)) : amount;

const amounts = ['minValue', 'maxValue', 'percentile10', 'percentile25', 'median', 'percentile75', 'percentile90', 'mean'] as const;

function scale(salary: Salary, factor: number): Salary {
  const scaled: Salary = { ...salary };
  for (const key of amounts) {
    const figure = salary[key];
    if (figure !== undefined) scaled[key] = times(figure, factor);
  }
  if (salary.levels) scaled.levels = salary.levels.map((level) => ({ ...level, value: times(level.value, factor) }));
  if (salary.percentiles) scaled.percentiles = salary.percentiles.map((entry) => ({ ...entry, value: times(entry.value, factor) }));
  return scaled;
}

/** A converted amount keeps no more digits than it can be trusted with: whole units from a thousand on, else hundredths. */
const round = (value: number): number => (Math.abs(value) >= 1000 ? Math.round(value) : Math.round(value * 100) / 100);

function times(figure: Figure, factor: number): Figure {
  if (typeof figure === 'number') return round(figure * factor);
  const { suppressed } = readFigure(figure);
  if (suppressed !== undefined) return figure;
  const scaled = { ...figure } as Record<string, unknown>;
  for (const key of ['value', 'atLeast', 'atMost']) {
    const value = scaled[key];
    if (typeof value === 'number') scaled[key] = round(value * factor);
  }
  return scaled;
}
