/** Lint rules on the steps of a career. */
import type { Tier } from '../tiers.js';
import type { Sound } from '../sound.js';
import { finding, ownSalaries, type Finding } from './finding.js';

/** Tiers by their track, each with its place in the list. */
function tracksOf(tiers: readonly Tier[]): readonly (readonly { readonly tier: Tier; readonly index: number }[])[] {
  const tracks = new Map<string | undefined, { tier: Tier; index: number }[]>();
  for (const [index, tier] of tiers.entries()) {
    const track = tracks.get(tier.track);
    if (track) track.push({ tier, index });
    else tracks.set(tier.track, [{ tier, index }]);
  }
  return [...tracks.values()];
}

/**
 * Pay for fewer levels than the career has steps: a reader on one of the others finds no pay, or takes that of a
 * neighbor. Tiers with pay of their own do not count, and of several tracks only the longest. Silent without levels.
 */
export function* fewerLevelsThanTiers(guide: Sound): Iterable<Finding> {
  const steps = Math.max(0, ...tracksOf(guide.tiers ?? []).map((track) => track.filter(({ tier }) => !tier.salary).length));
  for (const { salary, path } of ownSalaries(guide)) {
    const count = salary.levels?.length ?? 0;
    if (!count || count >= steps) continue;
    yield finding(
      'fewer-levels-than-tiers',
      [...path, 'levels'],
      salary.levels,
      `Pay is given for ${count} of ${steps} tiers. Readers on the others take the pay of a neighbor for theirs. Add the missing levels, and name the tier of each with "tier".`,
    );
  }
}

/**
 * Tiers of one track whose years overlap: somebody would be on both. Tiers that touch do not overlap, and one without an
 * end only says from when on, so that "10 years or more" and "15 years or more" go together. Silent without years.
 */
export function* tiersOverlap({ tiers = [] }: Sound): Iterable<Finding> {
  for (const track of tracksOf(tiers)) {
    let latest = -Infinity;
    for (const [place, { tier, index }] of track.entries()) {
      const { minYears, maxYears = Infinity } = tier.experience ?? {};
      const end = latest;
      latest = Math.max(latest, tier.experience?.maxYears ?? -Infinity);
      if (minYears === undefined || minYears >= end) continue;
      const other = track.slice(0, place).find(({ tier: { experience = {} } }) => minYears < (experience.maxYears ?? -1) && maxYears > (experience.minYears ?? 0));
      if (!other) continue;
      yield finding(
        'tiers-overlap',
        ['tiers', index, 'experience'],
        `from ${minYears} years`,
        `This tier starts before ${JSON.stringify(other.tier.title)} ends, after ${other.tier.experience?.maxYears} years. Readers in between cannot tell where they stand. Let one end where the next begins, or give parallel tiers a "track".`,
      );
    }
  }
}
