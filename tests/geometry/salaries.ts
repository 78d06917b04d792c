/** Random salaries that pass the check, words for their labels, and what a test needs to compare them. */
import * as fc from 'fast-check';
import type { PayFigure, PayName } from '../../src/geometry/pay-points.js';
import type { Pay } from '../../src/geometry/pay-units.js';
import type { SalaryRangeOptions } from '../../src/geometry/salary-range.js';
import { check } from '../../src/model/check.js';
import { readFigure, type Figure, type Reading } from '../../src/model/figure.js';
import { percentilesOf, salariesOf, salarySection, type Salary, type SalarySection } from '../../src/model/salary.js';

/** Amounts as they are paid. */
export const paid: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 250_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -5000, max: 5000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 50_000 }).map((cents) => cents / 100) },
);

/** Any amount that the check lets pass: also nothing, a debt, the largest and the smallest number there is. */
export const amount: fc.Arbitrary<number> = fc.oneof(
  { weight: 5, arbitrary: paid },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 1e308, -1e308, Number.MAX_VALUE, -Number.MAX_VALUE, 5e-324, -5e-324, 1e-310, 2 ** 53) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);

const about = fc.record(
  { kind: fc.constantFrom('measured', 'estimated', 'derived', 'editorial'), note: fc.string({ maxLength: 4 }), source: fc.constant('survey') },
  { requiredKeys: [] },
);

/** Figures of every shape: numbers, values, bounds both ways, ranges, and those that are not published. */
const figureOf = (amounts: fc.Arbitrary<number>): fc.Arbitrary<unknown> => {
  const state = (fields: fc.Arbitrary<object>): fc.Arbitrary<unknown> => fc.tuple(fields, about).map(([stated, more]) => ({ ...stated, ...more }));
  const range = fc.tuple(amounts, amounts).map(([a, b]) => ({ atLeast: Math.min(a, b), atMost: Math.max(a, b) }));
  return fc.oneof(
    { weight: 4, arbitrary: amounts },
    { weight: 2, arbitrary: state(fc.record({ value: amounts })) },
    { weight: 1, arbitrary: state(fc.record({ atLeast: amounts })) },
    { weight: 1, arbitrary: state(fc.record({ atMost: amounts })) },
    { weight: 1, arbitrary: state(range) },
    { weight: 1, arbitrary: state(fc.record({ suppressed: fc.constantFrom('unreliable', 'confidential', '') })) },
  );
};

const levelName = fc.constantFrom('Entry-Level', 'Mid-Level', 'Senior', 'Senior', '', '__proto__', 'A level with a very long name indeed', '高级工程师', 'متوسط');

function salaryOf(amounts: fc.Arbitrary<number>): fc.Arbitrary<Record<string, unknown>> {
  const figure = figureOf(amounts);
  const percent = fc.oneof(fc.constantFrom(1, 5, 10, 25, 50, 60, 90, 99.9), fc.double({ min: 0, max: 100, minExcluded: true, maxExcluded: true, noNaN: true }));
  const most = fc.oneof({ weight: 4, arbitrary: fc.constant(3) }, { weight: 1, arbitrary: fc.constant(25) });
  const empty = fc.record({ currency: fc.constantFrom('USD', 'EUR'), median: fc.constant({ suppressed: 'unreliable' }) }, { requiredKeys: ['currency'], noNullPrototype: true });
  const full = fc.record(
    {
      currency: fc.constantFrom('USD', 'USD', 'EUR', 'JPY'),
      unitText: fc.constantFrom('YEAR', 'YEAR', 'HOUR', 'MONTH', null),
      name: fc.constantFrom('Nurse', '', null),
      minValue: fc.option(figure, { freq: 8 }),
      maxValue: figure,
      percentile10: figure,
      percentile25: figure,
      median: figure,
      percentile75: figure,
      percentile90: figure,
      percentiles: most.chain((maxLength) => fc.uniqueArray(fc.record({ percent, value: figure }), { maxLength, selector: (entry) => entry.percent })),
      mean: figure,
      levels: most.chain((maxLength) => fc.array(fc.record({ name: levelName, value: figure }), { maxLength })),
      sampleSize: figure,
    },
    { requiredKeys: ['currency'], noNullPrototype: true },
  );
  return fc.oneof({ weight: 9, arbitrary: full }, { weight: 1, arbitrary: empty });
}

const isPublished = (figure: Figure): boolean => readFigure(figure).suppressed === undefined;
const lowest = ({ atLeast, atMost }: Reading): number => atLeast ?? atMost ?? 0;

/** The salary with the figures of its ends and percentiles exchanged so that they stand in order. */
function inOrder(salary: Record<string, unknown>): Record<string, unknown> {
  const copy = structuredClone(salary);
  const ranks = percentilesOf(copy as unknown as Salary).map(({ path }) => path);
  const paths = [['minValue'], ...ranks, ['maxValue']].filter((path) => {
    const figure = valueAt(copy, path);
    return figure !== undefined && figure !== null && isPublished(figure as Figure);
  });
  const figures = paths.map((path) => valueAt(copy, path) as Figure).sort((a, b) => lowest(readFigure(a)) - lowest(readFigure(b)));
  paths.forEach((path, index) => {
    (valueAt(copy, path.slice(0, -1)) as Record<PropertyKey, unknown>)[path.at(-1)!] = figures[index];
  });
  return copy;
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((at, key) => (at as Record<PropertyKey, unknown>)[key], value);

/** The section as the check gives it back, without the figures to which the check objects. */
function repaired(section: unknown): SalarySection {
  const { value, problems } = check(salarySection, section);
  if (value !== undefined) return value;
  const copy = structuredClone(section);
  for (const { pointer } of problems) {
    const [key, ...path] = pointer.split('/').slice(1).filter((step) => step !== 'value').reverse();
    const parent = valueAt(copy, path.reverse());
    (parent as Record<PropertyKey, unknown>)[key!] = Array.isArray(parent) ? { percent: (Number(key) + 1) / 1000, value: { suppressed: 'unreliable' } } : null;
  }
  return repaired(copy);
}

/** Checked salary sections with amounts of one kind: one salary or a list of up to six. Every second one has few different amounts. */
export function sections(amounts: fc.Arbitrary<number>): fc.Arbitrary<SalarySection> {
  const sectionOf = (arbitrary: fc.Arbitrary<number>): fc.Arbitrary<unknown> => {
    const salary = fc.tuple(salaryOf(arbitrary), fc.nat(4)).map(([pay, unsorted]) => (unsorted ? inOrder(pay) : pay));
    return fc.oneof(salary, fc.array(salary, { maxLength: 6 }));
  };
  const few = fc.array(amounts, { minLength: 1, maxLength: 6 }).chain((pool) => sectionOf(fc.constantFrom(...pool)));
  return fc.oneof(sectionOf(amounts), few).map(repaired);
}

/** Makes a value and all that it holds unchangeable. */
export function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

/** The salaries of a section as they are, nothing turned into another unit or currency. */
export const unconverted = (section: SalarySection): readonly Pay[] =>
  salariesOf(section).map((salary) => ({ salary, unit: salary.unitText ?? 'YEAR', conversions: [] }));

/** The figure with each of its numbers put through a function. */
function mapFigure(figure: Figure, change: (amount: number) => number): Figure {
  if (typeof figure === 'number') return change(figure);
  const changed = Object.entries(figure).map(([key, value]) => [key, ['value', 'atLeast', 'atMost'].includes(key) ? change(value as number) : value]);
  return Object.fromEntries(changed) as Figure;
}

/** The fields of a salary that hold a figure of pay. */
const amountFields = ['minValue', 'percentile10', 'percentile25', 'median', 'percentile75', 'percentile90', 'maxValue', 'mean'] as const;

/** The salary with each of its amounts put through a function. */
export function mapAmounts(salary: Salary, change: (amount: number) => number): Salary {
  const entry = <Entry extends { value: Figure }>(given: Entry): Entry => ({ ...given, value: mapFigure(given.value, change) });
  return {
    ...salary,
    ...Object.fromEntries(amountFields.flatMap((key) => (salary[key] === undefined ? [] : [[key, mapFigure(salary[key], change)]]))),
    ...(salary.percentiles && { percentiles: salary.percentiles.map(entry) }),
    ...(salary.levels && { levels: salary.levels.map(entry) }),
  };
}

/** Every figure of a salary after what it is called: `lowest`, `10%`, `level Senior`. One that is listed besides its own field only repeats that. */
export function figuresIn(salary: Salary): readonly (readonly [name: string, figure: Figure])[] {
  const names = ['lowest', '10%', '25%', 'median', '75%', '90%', 'highest', 'mean'];
  const fields = amountFields.map((key, index) => [names[index]!, salary[key]] as const);
  const listed = (salary.percentiles ?? []).map(({ percent, value }) => [percent === 50 ? 'median' : `${percent}%`, value] as const);
  return [
    ...fields,
    ...listed.filter(([name]) => !fields.some(([field, value]) => field === name && value !== undefined)),
    ...(salary.levels ?? []).map(({ name, value }) => [`level ${name}`, value] as const),
  ].filter((entry): entry is [string, Figure] => entry[1] !== undefined);
}

/** What a figure is called, spelled like the names of `figuresIn`. */
export const nameOf = (name: PayName): string =>
  name.type === 'percentile' ? `${name.percent}%` : name.type === 'level' ? `level ${name.name}` : name.type;

/** Words for labels as English has them: the median's names on one line, other names on a line each, then the amount. */
export const words: Pick<SalaryRangeOptions, 'label' | 'tick'> = {
  label: (figures, currency) => {
    const ranked = [...figures].sort((a, b) => rankOf(a) - rankOf(b)).map(({ name }) => inWords(name));
    const names = figures.some(({ name }) => name.type === 'median' || name.type === 'you') ? [ranked.join(' · ')] : ranked;
    return [...names, amountInWords(figures[0]!.reading, currency)];
  },
  tick: (value, currency) => money(value / 1000, currency) + 'K',
};

/** Words that say no amount, for layouts that are compared with those of other amounts. */
export const wordsWithoutAmounts: typeof words = { label: (figures) => figures.map(({ name }) => inWords(name)), tick: () => 'a tick' };

const rankOf = ({ name }: PayFigure): number => (name.type === 'median' ? 0 : name.type === 'percentile' ? 2 : 1);

function inWords(name: PayName): string {
  switch (name.type) {
    case 'level':
      return name.name;
    case 'percentile':
      return name.percent < 50 ? `Bottom ${name.percent}% up to` : `Top ${Number((100 - name.percent).toFixed(4))}% from`;
    default:
      return { lowest: 'Lowest', highest: 'Highest', median: 'Median', mean: 'Average', you: 'Your pay' }[name.type];
  }
}

const symbols: Readonly<Record<string, string>> = { USD: '$', EUR: '€', JPY: '¥', GBP: '£' };
const money = (value: number, currency: string): string =>
  (symbols[currency] ?? `${currency} `) + (Math.abs(value) < 1e21 ? String(Math.round(value * 100) / 100).replace(/\B(?=(\d{3})+$)/g, ',') : String(value));

function amountInWords({ value, atLeast, atMost }: Reading, currency: string): string {
  if (value !== undefined) return money(value, currency);
  if (atLeast !== undefined && atMost !== undefined) return `${money(atLeast, currency)} – ${money(atMost, currency)}`;
  return atLeast === undefined ? `${money(atMost!, currency)} or less` : `${money(atLeast, currency)} or more`;
}
