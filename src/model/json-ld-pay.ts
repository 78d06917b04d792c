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
export const durations: Readonly<Record<UnitText, string>> = { HOUR: 'PT1H', DAY: 'P1D', WEEK: 'P1W', MONTH: 'P1M', YEAR: 'P1Y' };

/** The percentiles that schema.org has a property for. */
export const ranks = { percentile10: 10, percentile25: 25, median: 50, percentile75: 75, percentile90: 90 } as const;

/** Their keys, from low to high. */
export const rankNames = Object.keys(ranks) as (keyof typeof ranks)[];

/** Whether a figure may stand as a fact, where nothing beside it can say what kind it is: not made up, not computed, not suppressed. */
export function isFact(figure: Figure | undefined): figure is Figure {
  if (figure === undefined) return false;
  const { kind, suppressed } = readFigure(figure);
  return kind !== 'editorial' && kind !== 'derived' && suppressed === undefined;
}

/** The number of a figure, or what bounds it. */
type Bounds = Readonly<Partial<Record<'value' | 'minValue' | 'maxValue', number | undefined>>>;

/** A sum: exact, or within bounds. `part` is which figure of a salary it is, and what that is called. */
function amount(salary: Salary, bounds: Bounds, part?: readonly [reference: string | Thing | undefined, name: string]): Thing | undefined {
  const { currency, unitText = 'YEAR' } = salary;
  const value = thing('QuantitativeValue', bounds);
  const name = [nameOf(salary), part?.[1]].filter(Boolean).join(': ');
  return value && thing('MonetaryAmount', { name, currency, value: { ...value, unitText, ...(part && { valueReference: part[0] }) } });
}

/** The bounds of a figure, where it has no exact number. */
function boundsOf(figure: Figure): Bounds {
  const { value, atLeast, atMost } = readFigure(figure);
  return value === undefined ? { minValue: atLeast, maxValue: atMost } : { value };
}

/** Which pay it is: its name, its region, its time. */
const nameOf = ({ name, region, asOf }: Salary): string | undefined => [name, region, asOf].filter(Boolean).join(', ') || undefined;

/**
 * A salary as schema.org has it: a distribution of exact percentiles; the ends of a range, each percentile that is a bound,
 * and each level as amounts of their own. The last two say in `valueReference` which figure of the salary they are.
 * Figures that are no facts are left out.
 */
export function payThings(salary: Salary): readonly Thing[] {
  const facts = rankNames.flatMap((rank) => (isFact(salary[rank]) ? [[rank, salary[rank]] as const] : []));
  const exact = facts.flatMap(([rank, figure]) => (readFigure(figure).value === undefined ? [] : [[rank, readFigure(figure).value] as const]));
  const { minValue, maxValue, currency } = salary;
  return [
    exact.length ? thing('MonetaryAmountDistribution', { name: nameOf(salary), currency, duration: durations[salary.unitText ?? 'YEAR'], ...Object.fromEntries(exact) }) : undefined,
    amount(salary, {
      minValue: isFact(minValue) ? readFigure(minValue).atLeast : undefined,
      maxValue: isFact(maxValue) ? readFigure(maxValue).atMost : undefined,
    }),
    ...facts
      .filter(([, figure]) => readFigure(figure).value === undefined)
      .map(([rank, figure]) => amount(salary, boundsOf(figure), [thing('PropertyValue', { name: 'percentile', value: ranks[rank] }), rank])),
    ...(salary.levels ?? []).filter(({ value }) => isFact(value)).map(({ name, value }) => amount(salary, boundsOf(value), [name, name])),
  ].filter((made) => made !== undefined);
}

/** Whether a salary says anything that may stand as a fact. */
export const saysFacts = (salary: Salary): boolean => payThings(salary).length > 0;
