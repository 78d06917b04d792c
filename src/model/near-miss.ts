/** Finds keys that are not in the model but close to one that is, so that a slip of the pen does not lose data. */
import { pointer } from './check.js';
import { guideRoot } from './root.js';
import { isRecord, type Schema } from './values.js';
import { walk, type Inside } from './walk.js';

/** The keys of an object, each with its schema. */
type Entries = Readonly<Record<string, Schema>>;

/** A key close to a known one. */
export interface NearMiss {
  /** Where the key stands, as a JSON Pointer. */
  readonly pointer: string;
  /** The key as written. */
  readonly found: string;
  /** The known key it is taken for. */
  readonly meant: string;
}

/** Names that attributes and neighboring formats use for fields of the model, in plain letters. */
const aliases: Readonly<Record<string, string>> = {
  min: 'atLeast',
  max: 'atMost',
  p50: 'median',
  average: 'mean',
  entry: 'levels',
  mid: 'levels',
  senior: 'levels',
  unit: 'unitText',
  per: 'unitText',
  currency: 'priceCurrency',
  label: 'name',
  plan: 'plans',
  licence: 'license',
};

/** How many letters must be added, dropped, changed or swapped to get from one word to the other. */
export function distance(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1), swapped ? before[j - 2]! + 1 : Infinity);
    }
    [before, last] = [last, row];
  }
  return last[to.length]!;
}

/** A key in the letters that it shares with its other spellings. */
const plain = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '').replace(/^percentile(?=\d)/, 'p');

/** A known key, and how it reads plain. */
type Known = readonly [word: string, plain: string];

const knownAs = (word: string): Known => [word, plain(word)];

/** The known key that an unknown one is taken for, if any: the same letters, an alias, one slip, its first word, or two slips. */
export function meant(key: string, words: readonly string[]): string | undefined {
  return meantOf(key, words.map(knownAs));
}

function meantOf(key: string, known: readonly Known[]): string | undefined {
  const find = (is: (word: string, plain: string) => boolean): string | undefined => known.find(([word, plain]) => is(word, plain))?.[0];
  const written = plain(key);
  // `Per` is `per`, before it is an alias.
  const same = written && find((_, plain) => plain === written);
  if (same) return same;
  const alias = Object.hasOwn(aliases, written) ? aliases[written] : undefined;
  // Another percentile is no slip of the pen: it belongs in the list.
  const isRank = /^p\d+$/.test(written);
  const named = find((word) => word === (alias ?? (isRank && !/^p(10|25|75|90)$/.test(written) && 'percentiles')));
  if (named || isRank) return named;
  return (
    // `skill` for `skills` rather than for `skillMap`.
    find((word) => word.length > 3 && isWithin(1, key, word)) ??
    // `growth` for `growthPercent`, `min` for `minValue`.
    find((word, plain) => plain.startsWith(written) && /[A-Z]/.test(word.charAt(written.length))) ??
    find((word) => word.length > 7 && isWithin(2, key, word))
  );
}

/** Whether a key is no more slips than this away from a word. What tells soonest is asked first: a key may be of any length, and there may be many. */
function isWithin(slips: number, key: string, word: string): boolean {
  if (Math.abs(key.length - word.length) > slips) return false;
  let missing = 0;
  for (const letter of word) if (!key.includes(letter) && ++missing > slips) return false;
  return distance(key, word) <= slips;
}

/**
 * Every key of a value, at any depth, that its schema does not know but that is close to one it does. Never throws:
 * a value that cannot be read has none, and `check` says that it cannot be read.
 */
export function findNearMisses(schema: Schema, value: unknown, at = ''): readonly NearMiss[] {
  try {
    const found: NearMiss[] = [];
    // A value is visited for the choice between its shapes first. A slip may be what makes it look like another shape.
    let shapes: Entries = {};
    walk(schema, value, (visited, value, place) => {
      const { entries, pick } = visited;
      if (entries && isRecord(value)) for (const miss of nearMissesIn({ ...shapes, ...entries }, value, (key) => at + pointer([...place(), key]))) found.push(miss);
      shapes = pick ? entriesOf(visited) : {};
    });
    return found;
  } catch {
    return [];
  }
}

/** The keys that a schema knows, in any of its shapes. */
const entriesOf = ({ entries, options = [] }: Inside): Entries => Object.assign({ ...entries }, ...options.map(entriesOf)) as Entries;

/** The near misses among the keys of a guide, but not inside its sections. */
export const findGuideMisses = (guide: unknown): readonly NearMiss[] => findNearMisses(guideRoot, guide);

/** The near misses among an object's own keys. A known key that has a value already is not what another one means. */
function nearMissesIn(entries: Entries, value: Record<string, unknown>, where: (key: string) => string): readonly NearMiss[] {
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(entries, key));
  const known = unknown.length ? Object.keys(entries).filter((word) => !Object.hasOwn(value, word) || value[word] == null).map(knownAs) : [];
  return unknown.flatMap((key) => {
    const name = meantOf(key, known);
    return name === undefined ? [] : [{ pointer: where(key), found: key, meant: name }];
  });
}
