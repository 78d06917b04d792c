/** Lint rules on what an outlook says of jobs to come, in percent and in numbers. */
import type { Sound } from '../sound.js';
import { exact, finding, type Finding } from './finding.js';

/** Which way jobs go, by one of the figures that say so. */
interface Move {
  readonly key: 'growthPercent' | 'change' | 'employmentProjected';
  readonly by: number;
  readonly found: number;
  readonly says: string;
}

/** What an outlook says of the way that jobs go, as far as it is exact and they go anywhere. */
function movesOf({ growthPercent, change, employment, employmentProjected }: NonNullable<Sound['outlook']>): readonly Move[] {
  const [growth, more, now, then] = [growthPercent, change, employment, employmentProjected].map(exact);
  const moves: Move[] = [];
  if (growth) moves.push({ key: 'growthPercent', by: growth, found: growth, says: `"growthPercent" is ${growth}` });
  if (more) moves.push({ key: 'change', by: more, found: more, says: `"change" is ${more}` });
  if (now !== undefined && then !== undefined && now !== then) moves.push({ key: 'employmentProjected', by: then - now, found: then, says: `employment goes from ${now} to ${then}` });
  return moves;
}

/**
 * Growth while jobs become fewer, or the other way around: +5 percent beside employment that goes from 100 to 90, or beside a
 * `change` of -10. Rounding turns no sign, so one of them is wrong. Of three figures the odd one is named, of two the first.
 * How far they go is not compared, as numbers may be in thousands. Silent at zero, and where figures are not exact.
 */
export function* growthContradictsEmployment({ outlook = {} }: Sound): Iterable<Finding> {
  const moves = movesOf(outlook);
  const up = moves.filter(({ by }) => by > 0);
  const down = moves.filter(({ by }) => by < 0);
  const [odd, others] = up.length < down.length || (up.length === down.length && moves[0]?.by === up[0]?.by) ? [up, down] : [down, up];
  for (const { key, found, says } of others.length ? odd : []) {
    yield finding(
      'growth-contradicts-employment',
      ['outlook', key],
      found,
      `Here ${says}, but ${others.map((other) => other.says).join(' and ')}. Jobs become either more or fewer, and readers cannot tell which is meant. Correct whichever is wrong.`,
    );
  }
}
