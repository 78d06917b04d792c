/** A straight axis: numbers to fractions of a frame, with round ticks. */
import { ticks } from 'd3-array';

/** The numbers at the two ends of an axis. */
export type Domain = readonly [low: number, high: number];

/** A round number on an axis, and its fraction of the frame from the start. */
export interface Tick {
  readonly value: number;
  readonly at: number;
}

/** The largest number there is: sums may be beyond it. */
const largest = Number.MAX_VALUE;
/** How much of the span of the numbers is left free at each end. */
const margin = 0.06;

/**
 * The domain that shows every number with some room at both ends, without crossing zero for it. A single number stands
 * in the middle, zero at the start. `least` and `most`, where given, are the ends as they are; of two that are the wrong way round, or equal, neither counts.
 */
export function findDomain(numbers: readonly number[], least?: number, most?: number): Domain {
  if (least! >= most!) return findDomain(numbers);
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low = 0] = sorted;
  const high = sorted.at(-1) ?? 1;
  const span = high - low;
  const room = span === 0 ? Math.abs(low) / 10 || 1 : Number.isFinite(span) ? span * margin : 0;
  const start = least ?? Math.max(low < 0 ? -largest : 0, low - room);
  const end = most ?? Math.min(low < 0 && high <= 0 ? 0 : largest, high + room);
  if (start < end) return [start, end];
  // Room for numbers far from the end that is kept can be too small to tell from that end.
  const far = Math.max(room, Math.abs(least ?? end) * margin) || 1;
  return least === undefined ? [Math.max(-largest, end - far), end] : [start, Math.min(largest, start + far)];
}

/** A number's fraction of the frame from the start. Numbers outside the domain lie outside 0 to 1. */
export function fraction(value: number, [low, high]: Domain): number {
  // Ends further apart than the largest number there is: everything is halved before it is subtracted.
  const half = Number.isFinite(high - low) ? 1 : 0.5;
  return (value * half - low * half) / (high * half - low * half) || 0;
}

/** Round ticks inside a domain, from low to high; none where the domain is too wide or too narrow for numbers between. */
export function findTicks(domain: Domain, count = 6): readonly Tick[] {
  const span = domain[1] - domain[0];
  if (!Number.isFinite(span) || span < 1e-290 || span < Math.abs(domain[1]) * 1e-12) return [];
  return ticks(domain[0], domain[1], count).map((value) => ({ value, at: fraction(value, domain) }));
}
