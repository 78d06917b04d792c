/** Lint rules on words of growth beside its number. English words only: those of other languages are passed over. */
import type { Sound } from '../sound.js';
import { exact, finding, type Finding } from './finding.js';

/** What a word of growth claims of the number; nothing where it claims nothing that is sure. */
interface Claim {
  readonly says: string;
  readonly holds: (growth: number, average: number | undefined) => boolean;
}

/** The first that matches counts. "Little or no change" is up to 1 percent either way where statistical offices use it. */
const claims: readonly (readonly [RegExp, Claim])[] = [
  [/\b(little (or|to) no (change|growth)|no (change|growth)|unchanged|stagnant|stagnating|flat)\b/i, { says: 'hardly any change', holds: (growth) => Math.abs(growth) < 2 }],
  // What is denied may be anything.
  [/\b(not|no longer|no|never|hardly|barely)\b|n[’']t\b/i, { says: '', holds: () => true }],
  [/\b(slower|below|less) (than )?(the )?average\b/i, { says: 'less than average', holds: (growth, average) => average === undefined || growth < average }],
  [/\b(faster|above|more) (than )?(the )?average\b/i, { says: 'more than average', holds: (growth, average) => growth > (average ?? 0) }],
  [/\b(declin|shrink|shrunk|falling|decreas|contract(ing|ion)|losing|negative)/i, { says: 'a decline', holds: (growth) => growth < 0 }],
  [/\b(grow|growth|rising|increas|expand|boom|soar|surg)/i, { says: 'growth', holds: (growth) => growth > 0 }],
];

/** High demand is about openings, which a shrinking occupation may have too; but not without a word on it. */
const highDemand: readonly (readonly [RegExp, Claim])[] = [[/^(very |extremely )?(high|strong)\b/i, { says: 'high demand', holds: (growth) => growth >= 0 }]];

const claimOf = (word: string, known: typeof claims): Claim | undefined => known.find(([form]) => form.test(word))?.[1];

/**
 * A word that contradicts the projected growth: "declining" at +4 percent. Readers remember the word. The word is the
 * outlook's `status`, or the step of `demand`, unless its note explains it. Silent without an exact number.
 */
export function* growthWordContradicts({ outlook, demand, lang = 'en' }: Sound): Iterable<Finding> {
  const growth = exact(outlook?.growthPercent);
  if (growth === undefined || !/^en\b/i.test(lang)) return;
  const average = exact(outlook?.benchmark?.growthPercent);
  const words = [
    { path: ['outlook', 'status'], word: outlook?.status, known: claims },
    { path: ['demand', 'value'], word: demand?.value, known: demand?.note === undefined ? [...claims, ...highDemand] : claims },
  ];
  for (const { path, word, known } of words) {
    const claim = word === undefined ? undefined : claimOf(word, known);
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
