/** Finds what a careful reader would object to in a guide that passes the check. */
import { check } from './check.js';
import { dayHasGaps } from './lint/day.js';
import { futureDate, sourceWithoutPeriod, staleDate } from './lint/dates.js';
import { growthContradictsEmployment } from './lint/employment.js';
import { wrongEncoding } from './lint/encoding.js';
import type { Finding } from './lint/finding.js';
import { growthWordContradicts } from './lint/growth.js';
import { levelOutsideRange, levelsEvenlySpread, medianAtMidpoint, rangeEndsAtPercentile90 } from './lint/pay.js';
import { fewerLevelsThanTiers, tiersOverlap } from './lint/tiers.js';
import { soundParts, type Sound } from './sound.js';
import { period } from './values.js';

/** What lint needs to know besides the guide. */
export interface LintOptions {
  /** The day it is, as `2026-11-21`. Without it, nothing is found to be stale, or in the future. */
  readonly today?: string | undefined;
}

const rules: readonly ((guide: Sound, options: LintOptions) => Iterable<Finding>)[] = [
  levelsEvenlySpread,
  medianAtMidpoint,
  rangeEndsAtPercentile90,
  levelOutsideRange,
  fewerLevelsThanTiers,
  tiersOverlap,
  dayHasGaps,
  growthWordContradicts,
  growthContradictsEmployment,
  sourceWithoutPeriod,
  staleDate,
  futureDate,
  wrongEncoding,
];

/**
 * Everything in a guide that passes the check but that a careful reader would object to, rule by rule. What fails the
 * check is passed over. Never throws, never changes the guide.
 */
export function lint(guide: unknown, { today }: LintOptions = {}): readonly Finding[] {
  const sound = soundParts(guide);
  const options = { today: check(period, today).value };
  return rules.flatMap((rule) => [...rule(sound, options)]);
}
