/** Finds what a careful reader would object to in a guide that passes the check. */
import { check } from './check.js';
import { guide } from './guide.js';
import { dayHasGaps } from './lint/day.js';
import { sourceWithoutPeriod, staleDate } from './lint/dates.js';
import { wrongEncoding } from './lint/encoding.js';
import type { Finding, Sound } from './lint/finding.js';
import { growthWordContradicts } from './lint/growth.js';
import { levelsEvenlySpread, medianAtMidpoint, rangeEndsAtPercentile90 } from './lint/pay.js';
import { fewerLevelsThanTiers, tiersOverlap } from './lint/tiers.js';
import { isRecord, period } from './values.js';

/** What lint needs to know besides the guide. */
export interface LintOptions {
  /** The day it is, as `2026-11-21`. Without it, nothing is found to be stale. */
  readonly today?: string | undefined;
}

const rules: readonly ((guide: Sound, options: LintOptions) => Iterable<Finding>)[] = [
  levelsEvenlySpread,
  medianAtMidpoint,
  rangeEndsAtPercentile90,
  fewerLevelsThanTiers,
  tiersOverlap,
  dayHasGaps,
  growthWordContradicts,
  sourceWithoutPeriod,
  staleDate,
  wrongEncoding,
];

/** The keys of a document whose values pass the check by themselves. */
export function soundParts(document: unknown): Sound {
  if (!isRecord(document)) return {};
  const parts = Object.entries(guide.entries).flatMap(([key, schema]) => {
    try {
      const { value } = Object.hasOwn(document, key) && document[key] != null ? check(schema, document[key]) : {};
      return value === undefined ? [] : [[key, value] as const];
    } catch {
      return [];
    }
  });
  return Object.fromEntries(parts);
}

/**
 * Everything in a guide that passes the check but that a careful reader would object to, rule by rule. What fails the
 * check is passed over. Never throws, never changes the guide.
 */
export function lint(guide: unknown, { today }: LintOptions = {}): readonly Finding[] {
  const sound = soundParts(guide);
  const options = { today: check(period, today).value };
  return rules.flatMap((rule) => [...rule(sound, options)]);
}
