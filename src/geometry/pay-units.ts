/** Turns pay for one unit of time, or in one currency, into pay for another, and says how. */
import { readFigure, type Figure } from '../model/figure.js';
import type { Salary, UnitText } from '../model/salary.js';
import type { Citation } from '../model/source.js';
import { figuresOf, payAsGiven } from './pay-points.js';

/** A dated table of exchange rates: one `base` buys `rates[code]` of each other currency. */
export interface RateTable {
  /** The currency that amounts are turned into, by its ISO 4217 code. */
  readonly base: string;
  /** The day of the rates. */
  readonly date: string;
  /** What one `base` buys of each currency. */
  readonly rates: Readonly<Record<string, number>>;
  /** Where the rates come from: text, or a source with a title. */
  readonly source?: Citation | undefined;
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
  | { readonly type: 'rate'; readonly from: string; readonly to: string; readonly rate: number; readonly date: string; readonly source: Citation | undefined };

/** Pay as it is shown, and the steps from the pay as it was given. */
export interface Pay {
  readonly salary: Salary;
  /** The salary with amounts that are not rounded; absent where nothing was turned. */
  readonly exact?: Salary | undefined;
  readonly unit: UnitText;
  readonly conversions: readonly Conversion[];
}

/** How often each unit of time goes into a year of work, hours aside. A day is a fifth of a week. */
export const timesAYear = { DAY: 260, WEEK: 52, MONTH: 12, YEAR: 1 } as const;

const perYear = (unit: UnitText, hoursPerYear: number): number => (unit === 'HOUR' ? hoursPerYear : timesAYear[unit]);

/** Whether a word is a unit of time that pay can be shown for. */
export const isUnit = (word: unknown): word is UnitText => word === 'HOUR' || (typeof word === 'string' && Object.hasOwn(timesAYear, word));

/** Turns a salary into the unit and currency asked for, as far as the options say how. The salary given is not changed. */
export function convertPay(salary: Salary, { unit: wanted, hoursPerYear, rates }: PayOptions): Pay {
  const conversions: Conversion[] = [];
  const given = salary.unitText ?? 'YEAR';
  const unit = wanted ?? given;
  if (unit !== given) {
    const factor = perYear(given, hoursPerYear) / perYear(unit, hoursPerYear);
    const hours = given === 'HOUR' || unit === 'HOUR' ? hoursPerYear : undefined;
    conversions.push({ type: 'unit', from: given, to: unit, hoursPerYear: hours, factor });
  }
  // A page may set the table piece by piece.
  const rate = rates && salary.currency !== rates.base ? (rates.rates as RateTable['rates'] | undefined)?.[salary.currency] : undefined;
  if (rates && rate !== undefined && rate > 0 && Number.isFinite(rate)) {
    conversions.push({ type: 'rate', from: salary.currency, to: rates.base, rate, date: rates.date, source: rates.source });
  }
  if (!conversions.length) return payAsGiven(salary);
  // What grows beyond the largest number there is cannot be drawn: then all stays as it was given.
  const sizes = figuresOf(salary).flatMap(({ reading: { atLeast = 0, atMost = 0 } }) => [atLeast, atMost]);
  if (!sizes.every((size) => Number.isFinite(turnBy(size, conversions)))) return payAsGiven(salary);
  const currency = conversions.some(({ type }) => type === 'rate') && rates ? rates.base : salary.currency;
  const turned = (keep: Turn): Salary => ({ ...scale(salary, (amount) => keep(turnBy(amount, conversions))), currency, unitText: unit });
  return { salary: turned(round), exact: turned((amount) => amount), unit, conversions };
}

/** Turns an amount as a salary was turned, by the same steps. */
export const convertAmount = (amount: number, conversions: readonly Conversion[]): number =>
  conversions.length ? round(turnBy(amount, conversions)) : amount;

/** Takes every step for an amount. A product is divided, as by a quotient some round amounts would not come out round. */
const turnBy = (amount: number, conversions: readonly Conversion[]): number =>
  conversions.reduce(
    (turned, step) => (step.type === 'unit' ? (turned * perYear(step.from, step.hoursPerYear ?? 1)) / perYear(step.to, step.hoursPerYear ?? 1) : turned / step.rate),
    amount,
  );

const amounts = ['minValue', 'maxValue', 'percentile10', 'percentile25', 'median', 'percentile75', 'percentile90', 'mean'] as const;

/** Changes an amount. */
type Turn = (amount: number) => number;

function scale(salary: Salary, turn: Turn): Salary {
  const scaled: Salary = { ...salary };
  for (const key of amounts) {
    const figure = salary[key];
    if (figure !== undefined) scaled[key] = change(figure, turn);
  }
  if (salary.levels) scaled.levels = salary.levels.map((level) => ({ ...level, value: change(level.value, turn) }));
  if (salary.percentiles) scaled.percentiles = salary.percentiles.map((entry) => ({ ...entry, value: change(entry.value, turn) }));
  return scaled;
}

/** A converted amount keeps no more digits than it can be trusted with: whole units from a thousand on, hundredths from one on, else three digits. */
const round = (value: number): number => {
  const size = Math.abs(value);
  return size >= 1000 ? Math.round(value) : size >= 1 ? Math.round(value * 100) / 100 : Number(value.toPrecision(3));
};

function change(figure: Figure, turn: Turn): Figure {
  if (typeof figure === 'number') return turn(figure);
  const { suppressed } = readFigure(figure);
  if (suppressed !== undefined) return figure;
  const scaled = { ...figure } as Record<string, unknown>;
  for (const key of ['value', 'atLeast', 'atMost']) {
    const value = scaled[key];
    if (typeof value === 'number') scaled[key] = turn(value);
  }
  return scaled;
}
