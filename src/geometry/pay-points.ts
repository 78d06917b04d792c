/** The figures of a salary under their names, and together where they have one value. */
import { readFigure, type Figure, type Reading } from '../model/figure.js';
import { percentilesOf, type Salary } from '../model/salary.js';
import type { Pay } from './pay-units.js';

/** What a figure of a salary is called. */
export type PayName =
  | { readonly type: 'lowest' | 'highest' | 'median' | 'mean' | 'you' }
  | { readonly type: 'percentile'; readonly percent: number }
  | { readonly type: 'level'; readonly name: string; readonly tier?: string };

/** One figure of a salary under its name. */
export interface PayFigure {
  readonly name: PayName;
  readonly figure: Figure;
  readonly reading: Reading;
}

/** The figures that have one value, and where that value lies. */
export interface PayPoint {
  /** The value, the one bound that is known, or the lower of two. */
  readonly value: number;
  /** The number is no lower; absent for "this or less". */
  readonly atLeast: number | undefined;
  /** The number is no higher; absent for "this or more". */
  readonly atMost: number | undefined;
  readonly figures: readonly PayFigure[];
}

/** Pay in the unit and currency that it is given in. */
export const payAsGiven = (salary: Salary): Pay => ({ salary, unit: salary.unitText ?? 'YEAR', conversions: [] });

/** Names a figure. */
export const payFigure = (name: PayName, figure: Figure): PayFigure => ({ name, figure, reading: readFigure(figure) });

/** Every figure of a salary with its name, suppressed ones too. */
export function figuresOf(salary: Salary): readonly PayFigure[] {
  const named = (name: PayName, figure: Figure | undefined): readonly PayFigure[] => (figure === undefined ? [] : [payFigure(name, figure)]);
  return [
    ...named({ type: 'lowest' }, salary.minValue),
    ...percentilesOf(salary).map(({ percent, figure }) => payFigure(percent === 50 ? { type: 'median' } : { type: 'percentile', percent }, figure)),
    ...named({ type: 'highest' }, salary.maxValue),
    ...named({ type: 'mean' }, salary.mean),
    ...(salary.levels ?? []).map(({ name, tier, value }) => payFigure({ type: 'level', name, ...(tier !== undefined && { tier }) }, value)),
  ];
}

/** The figures that have a value, in rising order, those of one value together. */
export function pointsOf(figures: readonly PayFigure[]): readonly PayPoint[] {
  const points = new Map<string, PayPoint>();
  for (const figure of figures) {
    const { atLeast, atMost } = figure.reading;
    const value = atLeast ?? atMost;
    if (value === undefined) continue;
    const key = `${atLeast} ${atMost}`;
    points.set(key, { value, atLeast, atMost, figures: [...(points.get(key)?.figures ?? []), figure] });
  }
  return [...points.values()].sort((a, b) => a.value - b.value || (a.atMost ?? Infinity) - (b.atMost ?? Infinity));
}

/** Whether a point, or the mark of one, has a figure of one of these types. */
export const isOf = ({ figures }: Pick<PayPoint, 'figures'>, ...types: readonly PayName['type'][]): boolean =>
  figures.some(({ name }) => types.includes(name.type));

/** The point, or the mark, of a percentile. */
export const findPercentile = <Point extends Pick<PayPoint, 'figures'>>(points: readonly Point[], percent: number): Point | undefined =>
  points.find(({ figures }) => figures.some(({ name }) => name.type === 'percentile' && name.percent === percent));

/** The two ends of a span; either may be missing. */
export interface PayEnds {
  readonly low: PayPoint | undefined;
  readonly high: PayPoint | undefined;
}

/** The ends of a span: the lowest and the highest figure given, else the outermost percentiles. One percentile alone is no end. */
export function endsOf(points: readonly PayPoint[]): PayEnds {
  const find = (type: PayName['type']): PayPoint | undefined => points.find((point) => isOf(point, type));
  const ranked = points.filter((point) => isOf(point, 'percentile', 'median'));
  const low = find('lowest') ?? ranked[0];
  const high = find('highest') ?? ranked.at(-1);
  if (low !== high) return { low, high };
  return { low: find('lowest'), high: find('highest') };
}
