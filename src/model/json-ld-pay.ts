/** Pay in the words of schema.org. */
import { readFigure, type Figure } from './figure.js';
import type { Salary, UnitText } from './salary.js';

/** A thing of schema.org: its type, and what is known of it. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

const isKnown = (value: unknown): boolean => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length);

/** A thing with the properties that are known; nothing when none is. */
export function thing(type: string, properties: Readonly<Record<string, unknown>>): Thing | undefined {
  const known = Object.entries(properties)
    .map(([name, value]) => [name, Array.isArray(value) ? value.filter(isKnown) : value] as const)
    .filter(([, value]) => isKnown(value));
  return known.length ? { '@type': type, ...Object.fromEntries(known) } : undefined;
}

/** ISO 8601 durations of what pay can be for. */
const durations: Readonly<Record<UnitText, string>> = { HOUR: 'PT1H', DAY: 'P1D', WEEK: 'P1W', MONTH: 'P1M', YEAR: 'P1Y' };

const ranks = ['percentile10', 'percentile25', 'median', 'percentile75', 'percentile90'] as const;

/** Whether a figure may stand as a fact, where nothing beside it can say what kind it is: not made up, not computed, not suppressed. */
export function isFact(figure: Figure | undefined): figure is Figure {
  if (figure === undefined) return false;
  const { kind, suppressed } = readFigure(figure);
  return kind !== 'editorial' && kind !== 'derived' && suppressed === undefined;
}

/** A sum: exact, or within bounds. */
function amount({ currency, unitText = 'YEAR' }: Salary, name: string | undefined, bounds: { readonly value?: number | undefined; readonly minValue?: number | undefined; readonly maxValue?: number | undefined }): Thing | undefined {
  const value = thing('QuantitativeValue', bounds);
  return value && thing('MonetaryAmount', { name, currency, value: { ...value, unitText } });
}

/** The bounds of a figure, where it has no exact number. */
function boundsOf(figure: Figure): { readonly value?: number | undefined; readonly minValue?: number | undefined; readonly maxValue?: number | undefined } {
  const { value, atLeast, atMost } = readFigure(figure);
  return value === undefined ? { minValue: atLeast, maxValue: atMost } : { value };
}

/** Which pay it is: its name, its region, its time. */
const nameOf = ({ name, region, asOf }: Salary): string | undefined => [name, region, asOf].filter(Boolean).join(', ') || undefined;

/**
 * A salary as schema.org has it: a distribution of exact percentiles; the ends of a range, each percentile that is a bound,
 * and each level as amounts of their own. Figures that are no facts are left out.
 */
export function payThings(salary: Salary): readonly Thing[] {
  const name = nameOf(salary);
  const facts = ranks.flatMap((rank) => (isFact(salary[rank]) ? [[rank, salary[rank]] as const] : []));
  const exact = facts.flatMap(([rank, figure]) => (readFigure(figure).value === undefined ? [] : [[rank, readFigure(figure).value] as const]));
  const described = { name, currency: salary.currency, duration: durations[salary.unitText ?? 'YEAR'] };
  const { minValue, maxValue } = salary;
  return [
    exact.length ? thing('MonetaryAmountDistribution', { ...described, ...Object.fromEntries(exact) }) : undefined,
    amount(salary, name, {
      minValue: isFact(minValue) ? readFigure(minValue).atLeast : undefined,
      maxValue: isFact(maxValue) ? readFigure(maxValue).atMost : undefined,
    }),
    ...facts.filter(([, figure]) => readFigure(figure).value === undefined).map(([rank, figure]) => amount(salary, [name, rank].filter(Boolean).join(': '), boundsOf(figure))),
    ...(salary.levels ?? []).filter(({ value }) => isFact(value)).map((level) => amount(salary, [name, level.name].filter(Boolean).join(': '), boundsOf(level.value))),
  ].filter((made) => made !== undefined);
}

/** Whether a salary says anything that may stand as a fact. */
export const saysFacts = (salary: Salary): boolean => payThings(salary).length > 0;
