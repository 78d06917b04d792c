/** Lint rules on pay that looks counted and is arithmetic. */
import { readFigure, type Figure } from '../figure.js';
import type { Salary } from '../salary.js';
import type { Sound } from '../sound.js';
import { everySalary, exact, finding, isAdmitted, type Finding } from './finding.js';

/** Sums such as 0.1 + 0.2 miss by less than this part of the range. */
const rounding = 1e-9;

/** The ends of a range of pay, where both are exact and apart. */
function endsOf({ minValue, maxValue }: Salary): { readonly low: number; readonly high: number } | undefined {
  const [low, high] = [exact(minValue), exact(maxValue)];
  return low !== undefined && high !== undefined && low < high ? { low, high } : undefined;
}

/**
 * Levels that stand at equal steps, as far from one end as from the other: 15, 50 and 85 percent of the range, say. Pay
 * grows by proportion, not by sum, so a survey hardly ever answers that; a ruler does. Two levels prove nothing. Silent
 * where every level says that it is derived or editorial: the reader is told.
 */
export function* levelsEvenlySpread(guide: Sound): Iterable<Finding> {
  for (const { salary, path } of everySalary(guide)) {
    const ends = endsOf(salary);
    const levels = salary.levels ?? [];
    const values = levels.flatMap(({ value }) => exact(value) ?? []).sort((a, b) => a - b);
    if (!ends || values.length < 3 || values.length < levels.length || levels.every(({ value }) => isAdmitted(value))) continue;
    const near = (one: number, other: number): boolean => Math.abs(one - other) <= rounding * (ends.high - ends.low);
    const step = values[1]! - values[0]!;
    const isEven = values.every((value, index) => near(value, values[0]! + index * step));
    if (!isEven || near(step, 0) || !near(values[0]! - ends.low, ends.high - values.at(-1)!)) continue;
    yield finding(
      'levels-evenly-spread',
      [...path, 'levels'],
      values.join(', '),
      `The levels stand at equal steps of ${step} between ${ends.low} and ${ends.high}. Measured pay is not spread like that, so readers take arithmetic for a survey. Give published figures, or say kind "derived" with a note on how they were computed.`,
    );
  }
}

/** Whether two figures are exact and one number. */
const isSame = (one: Figure | undefined, other: Figure | undefined): boolean => exact(one) !== undefined && exact(one) === exact(other);

/** How far a figure is above the middle of two others, as a part of their distance; nothing where one is not exact. */
function offMiddle(low: number | undefined, middle: number, high: number | undefined): number | undefined {
  return low === undefined || high === undefined || high <= low ? undefined : (middle - low - (high - middle)) / (high - low);
}

/**
 * A median exactly halfway between the ends. Pay leans to one side, and its median with it. Of percentiles, which chance
 * may place so, the quartiles must agree. Silent where the median says that it is derived or editorial, where 30 people or
 * fewer were asked, and where the quartiles are the ends: of few answers, the middle of two is the median.
 */
export function* medianAtMidpoint(guide: Sound): Iterable<Finding> {
  for (const { salary, path } of everySalary(guide)) {
    const [middle, asked] = [exact(salary.median), exact(salary.sampleSize)];
    if (middle === undefined || isAdmitted(salary.median) || (asked !== undefined && asked <= 30)) continue;
    const isHalfway = (low: Figure | undefined, high: Figure | undefined): boolean => Math.abs(offMiddle(exact(low), middle, exact(high)) ?? 1) <= rounding;
    const { minValue, maxValue, percentile10, percentile25, percentile75, percentile90 } = salary;
    if (isSame(percentile25, minValue ?? percentile10) && isSame(percentile75, maxValue ?? percentile90)) continue;
    const byEnds = isHalfway(minValue, maxValue);
    if (!byEnds && !(isHalfway(percentile10, percentile90) && isHalfway(percentile25, percentile75))) continue;
    const [low, high] = byEnds ? [minValue, maxValue] : [percentile10, percentile90];
    yield finding(
      'median-at-midpoint',
      [...path, 'median'],
      middle,
      `The median is exactly halfway between ${exact(low)} and ${exact(high)}. Half of all people earn less than a median; the middle of a range says nothing of that. Give a published median, or say kind "derived".`,
    );
  }
}

/**
 * A range that ends where the best-paid tenth begins: one in ten earns more than what is drawn as the most. No kind of
 * figure mends that. Silent where pay is the same all the way from the 75th, and where 30 people or fewer were asked.
 */
export function* rangeEndsAtPercentile90(guide: Sound): Iterable<Finding> {
  for (const { salary, path } of everySalary(guide)) {
    const { maxValue, percentile90, percentile75, median, sampleSize } = salary;
    const asked = exact(sampleSize);
    if (!isSame(maxValue, percentile90) || isSame(percentile90, percentile75 ?? median)) continue;
    // Of so few, the best-paid tenth may be one person, or several with one pay.
    if (asked !== undefined && asked <= 30) continue;
    yield finding(
      'range-ends-at-percentile90',
      [...path, 'maxValue'],
      exact(maxValue),
      'The range ends at the 90th percentile, above which one in ten earns more. Readers take the end for the most that anyone is paid. Leave out "maxValue" and keep "percentile90", or give the highest pay known.',
    );
  }
}

/**
 * A level that is paid less than the least, or more than the most: the check leaves it, as a level may be from another
 * survey than the range, but a reader sees a point beside the span. Silent where a bound leaves it open.
 */
export function* levelOutsideRange(guide: Sound): Iterable<Finding> {
  for (const { salary, path } of everySalary(guide)) {
    const { atLeast: least = -Infinity } = salary.minValue === undefined ? {} : readFigure(salary.minValue);
    const { atMost: most = Infinity } = salary.maxValue === undefined ? {} : readFigure(salary.maxValue);
    for (const [index, { value }] of (salary.levels ?? []).entries()) {
      const { atLeast = -Infinity, atMost = Infinity } = readFigure(value);
      if (atMost >= least && atLeast <= most) continue;
      const [number, end] = atMost < least ? [atMost, `less than "minValue" (${least})`] : [atLeast, `more than "maxValue" (${most})`];
      yield finding(
        'level-outside-range',
        [...path, 'levels', index, 'value'],
        number,
        `This level is paid ${end}. Readers wonder which of the two is wrong. Widen the range, or correct the level.`,
      );
    }
  }
}
