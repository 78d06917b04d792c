/** Pay: one or several distributions. */
import * as v from 'valibot';
import { entriesOf, withRules, type Objection, type Rule } from './check.js';
import { figure, readFigure, type Figure } from './figure.js';
import { citation } from './source.js';
import { currency, id, isRecord, list, numberWhere, optional, period, record, shapes, text, unitText } from './values.js';

const percentile = record({
  percent: numberWhere('a number between 0 and 100', (value) => value > 0 && value < 100, { gt_value: 0, lt_value: 100 }),
  value: figure,
});

const fields = record({
  name: optional(text),
  region: optional(text),
  currency,
  unitText: optional(unitText),
  minValue: optional(figure),
  maxValue: optional(figure),
  percentile10: optional(figure),
  percentile25: optional(figure),
  median: optional(figure),
  percentile75: optional(figure),
  percentile90: optional(figure),
  percentiles: optional(list(percentile)),
  mean: optional(figure),
  levels: optional(list(record({ name: text, value: figure, tier: optional(id) }))),
  sampleSize: optional(figure),
  asOf: optional(period),
  note: optional(text),
  source: optional(citation),
});

/** Pay in one place, currency and unit of time. */
export type Salary = v.InferOutput<typeof fields>;
/** A time that pay can be for. */
export type UnitText = v.InferOutput<typeof unitText>;

/** A percentile of a salary: where it stands in the salary, its percent, its figure. */
export interface Rank {
  readonly path: readonly PropertyKey[];
  readonly percent: number;
  readonly figure: Figure;
}

/** The percentiles that have a field of their own. */
const namedPercentiles = [
  [10, 'percentile10'],
  [25, 'percentile25'],
  [50, 'median'],
  [75, 'percentile75'],
  [90, 'percentile90'],
] as const;

/** Every percentile of a salary from low to high, the median as the 50th; of one given twice, its own field comes first. What is not a percentile is passed over. */
function ranksOf(salary: Salary): readonly Rank[] {
  const ranks: Rank[] = [];
  for (const [percent, key] of namedPercentiles) {
    const value = salary[key];
    if (v.is(figure, value)) ranks.push({ path: [key], percent, figure: value });
  }
  for (const [index, entry] of entriesOf(salary.percentiles)) {
    if (v.is(percentile, entry)) {
      ranks.push({ path: ['percentiles', index, 'value'], percent: entry.percent, figure: entry.value });
    }
  }
  return ranks.sort((a, b) => a.percent - b.percent);
}

/** Every percentile of a salary from low to high, each once. */
export const percentilesOf = (salary: Salary): readonly Rank[] => ranksOf(salary).filter(({ percent }, index, ranks) => percent !== ranks[index - 1]?.percent);

/** A figure with its path and what an error calls it. */
type Step = readonly [path: readonly PropertyKey[], name: string, figure: unknown];

/** What is certainly less than a figure before it, or another of the same name. What is no figure is passed over. */
function* outOfOrder(...steps: readonly Step[]): Generator<Objection> {
  let floor = -Infinity;
  let below = '';
  let last: { readonly path: readonly PropertyKey[]; readonly name: string; readonly numbers: string } | undefined;
  for (const [path, name, value] of steps) {
    if (!v.is(figure, value)) continue;
    const { atLeast = -Infinity, atMost = Infinity, suppressed } = readFigure(value);
    const numbers = `${atLeast} ${atMost} ${suppressed}`;
    const isAgain = name === last?.name;
    // The list may repeat what a field says, but not itself.
    if (isAgain) {
      if (last!.path.length > 1 || last!.numbers !== numbers) yield { path, expected: `no second figure of ${name}`, found: value };
    } else if (atMost < floor) yield { path, expected: `no less than ${below} (${floor})`, found: atMost };
    // A wrong minimum is told once, and what follows is compared with each other.
    if (!isAgain && (atMost < floor ? below === '"minValue"' : atLeast >= floor)) {
      floor = atLeast;
      below = name;
    }
    last = { path, name, numbers };
  }
}

const inOrder: Rule = function* (salary) {
  if (!isRecord(salary)) return;
  const field = (key: string): Step => [[key], `"${key}"`, salary[key]];
  yield* outOfOrder(field('minValue'), ...ranksOf(salary as Salary).map(({ path, percent, figure }): Step => [path, `percentile ${percent}`, figure]), field('maxValue'));
  yield* outOfOrder(field('minValue'), field('mean'));
  yield* outOfOrder(field('mean'), field('maxValue'));
};

/** One salary. Its ends, percentiles and mean stand in order, and no percentile is given twice. */
export const salary = withRules(fields, inOrder);

/** The `salary` section: one salary or a list of them. */
export const salarySection = shapes([salary, list(salary)], Array.isArray);

/** The `salary` section as a guide holds it. */
export type SalarySection = v.InferOutput<typeof salarySection>;

/** The salaries of a section as a list. */
export const salariesOf = (section: SalarySection): readonly Salary[] =>
  (Array.isArray(section) ? section : [section]) as readonly Salary[];
