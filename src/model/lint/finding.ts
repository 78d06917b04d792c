/** What lint says of a guide, and what its rules share. */
import { describe, pointer } from '../check.js';
import { readFigure, type Figure } from '../figure.js';
import { salariesOf, type Salary } from '../salary.js';
import type { Sound } from '../sound.js';

/** The rules, by their names. */
export type LintRule =
  | 'levels-evenly-spread'
  | 'median-at-midpoint'
  | 'range-ends-at-percentile90'
  | 'level-outside-range'
  | 'fewer-levels-than-tiers'
  | 'tiers-overlap'
  | 'day-has-gaps'
  | 'growth-word-contradicts'
  | 'growth-contradicts-employment'
  | 'source-without-period'
  | 'stale-date'
  | 'future-date'
  | 'wrong-encoding';

/** Something a careful reader would object to in a guide that passes the check. */
export interface Finding {
  /** The rule that found it: `median-at-midpoint`. */
  readonly rule: LintRule;
  /** Where, as a JSON Pointer from the root of the guide. */
  readonly pointer: string;
  /** What stands there. */
  readonly found: string;
  /** What is odd about it, why that matters, and what to do. */
  readonly message: string;
}

/** Makes a finding. */
export const finding = (rule: LintRule, path: readonly PropertyKey[], found: unknown, message: string): Finding => ({
  rule,
  pointer: pointer(path),
  found: describe(found),
  message,
});

/** A salary and where it stands. */
export interface PlacedSalary {
  readonly salary: Salary;
  readonly path: readonly PropertyKey[];
}

/** The salaries of the section `salary`. */
export function ownSalaries({ salary }: Sound): readonly PlacedSalary[] {
  if (salary === undefined) return [];
  return salariesOf(salary).map((entry, index) => ({ salary: entry, path: Array.isArray(salary) ? ['salary', index] : ['salary'] }));
}

/** Every salary of a guide: its own, those of its tiers and of related roles. */
export const everySalary = (guide: Sound): readonly PlacedSalary[] => [
  ...ownSalaries(guide),
  ...(['tiers', 'relatedRoles'] as const).flatMap((key) =>
    (guide[key] ?? []).flatMap(({ salary }, index) => (salary ? [{ salary, path: [key, index, 'salary'] }] : [])),
  ),
];

/** The number of a figure that is exact. */
export const exact = (figure: Figure | undefined): number | undefined => (figure === undefined ? undefined : readFigure(figure).value);

/** Whether a figure says itself that nobody counted it. */
export const isAdmitted = (figure: Figure | undefined): boolean => {
  const kind = figure === undefined ? undefined : readFigure(figure).kind;
  return kind === 'derived' || kind === 'editorial';
};
