/** Lint rules on words of growth beside its number, in the languages of this library. */
import type { Sound } from '../sound.js';
import { exact, finding, type Finding } from './finding.js';
import { growthWords, type GrowthWords } from './growth-words.js';

/** What a word of growth claims of the number. */
interface Claim {
  readonly says: string;
  readonly holds: (growth: number, average: number | undefined) => boolean;
}

/** "Little or no change" is up to 1 percent either way where statistical offices use it. */
const level: Claim = { says: 'hardly any change', holds: (growth) => Math.abs(growth) < 2 };
/** What offices call "as fast as average" is within a point of it; where others do, nobody can say how wide that is. */
const same: Claim = { says: 'about the average', holds: (growth, average) => average === undefined || Math.abs(growth - average) <= Math.max(2, Math.abs(average)) };
const below: Claim = { says: 'less than average', holds: (growth, average) => average === undefined || growth < average };
const above: Claim = { says: 'more than average', holds: (growth, average) => growth > (average ?? 0) };
const decline: Claim = { says: 'a decline', holds: (growth) => growth < 0 };
const rise: Claim = { says: 'growth', holds: (growth) => growth > 0 };
/** High demand is about openings, which a shrinking occupation may have too; but not without a word on it. */
const highDemand: Claim = { says: 'high demand', holds: (growth) => growth >= 0 };

/** What a text claims, with high demand or without; nothing where that is not sure. */
function claimOf(text: string, words: GrowthWords, withDemand: boolean): Claim | undefined {
  const says = (key: keyof GrowthWords, of = text): boolean => words[key].test(of);
  if (says('level')) {
    // "Not flat", "flat to rising": what stands beside it may deny it.
    const rest = text.replace(words.level, '');
    return says('unsure', rest) || says('moves', rest) ? undefined : level;
  }
  if (says('unsure')) return undefined;
  if (says('negative')) return decline;
  const compared = says('below') ? below : says('above') ? above : says('same') ? same : undefined;
  // "Declining growth" may still be growth, and what falls slower than the average is above it.
  if (says('falls')) return compared || says('grows') ? undefined : decline;
  return compared ?? (says('grows') ? rise : withDemand && says('highDemand') ? highDemand : undefined);
}

/**
 * A word that contradicts the projected growth: "declining" at +4 percent. Readers remember the word. The word is the
 * outlook's `status`, or the step of `demand`, unless its note explains it. It is read in the language that the guide's
 * `lang` names, English without one. Silent without an exact number, and in other languages.
 */
export function* growthWordContradicts({ outlook, demand, lang = 'en' }: Sound): Iterable<Finding> {
  const growth = exact(outlook?.growthPercent);
  const words = growthWords.get(lang.replace(/-.*/s, '').toLowerCase());
  if (growth === undefined || !words) return;
  const average = exact(outlook?.benchmark?.growthPercent);
  const places = [
    { path: ['outlook', 'status'], word: outlook?.status, withDemand: false },
    { path: ['demand', 'value'], word: demand?.value, withDemand: demand?.note === undefined },
  ];
  for (const { path, word = '', withDemand } of places) {
    const claim = claimOf(word.normalize().replace(/\p{M}/gu, '').trim(), words, withDemand);
    if (!claim || claim.holds(growth, average)) continue;
    const beside = average === undefined ? '' : `, and the average is ${average}`;
    yield finding(
      'growth-word-contradicts',
      path,
      word,
      `The word says ${claim.says}, but "growthPercent" is ${growth}${beside}. Readers remember the word. Correct whichever is wrong, or leave the word out.`,
    );
  }
}
