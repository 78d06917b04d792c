/** Finds keys that are not in the model but close to one that is, so that a slip of the pen does not lose data. */
import { pointer } from './check.js';
import { guideRoot } from './root.js';
import { isRecord, type Schema } from './values.js';
import { walk } from './walk.js';

/** A key close to a known one. */
export interface NearMiss {
  /** Where the key stands, as a JSON Pointer. */
  readonly pointer: string;
  /** The key as written. */
  readonly found: string;
  /** The known key it is taken for. */
  readonly meant: string;
}

/** Names that attributes and neighboring formats use for fields of the model. */
const aliases: Readonly<Record<string, string>> = {
  min: 'minValue',
  max: 'maxValue',
  p10: 'percentile10',
  p25: 'percentile25',
  p50: 'median',
  percentile50: 'median',
  p75: 'percentile75',
  p90: 'percentile90',
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

/** The known key that an unknown one is taken for, if any: an alias, the same letters, or the fewest slips. */
function meant(key: string, known: readonly string[]): string | undefined {
  const alias = aliases[key];
  if (alias && known.includes(alias)) return alias;
  // Another percentile is no slip of the pen: it belongs in the list.
  if (!alias && /^p(ercentile)?\d+$/.test(key)) return known.find((word) => word === 'percentiles');
  const plain = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '');
  return (
    known.find((word) => plain(word) === plain(key)) ??
    known.find((word) => word.length > 3 && isWithin(1, key, word)) ??
    known.find((word) => word.length > 7 && isWithin(2, key, word))
  );
}

/** Whether a key is no more slips than this away from a word. Lengths first: a key may be text of any length. */
const isWithin = (slips: number, key: string, word: string): boolean =>
  Math.abs(key.length - word.length) <= slips && distance(key, word) <= slips;

/**
 * Every key of a value, at any depth, that its schema does not know but that is close to one it does. Never throws:
 * a value that cannot be read has none, and `check` says that it cannot be read.
 */
export function findNearMisses(schema: Schema, value: unknown, at = ''): readonly NearMiss[] {
  try {
    const found: NearMiss[] = [];
    walk(schema, value, ({ entries }, value, place) => {
      if (entries && isRecord(value)) found.push(...nearMissesIn(entries, value, (key) => at + pointer([...place(), key])));
    });
    return found;
  } catch {
    return [];
  }
}

/** The near misses among the keys of a guide, but not inside its sections. */
export const findGuideMisses = (guide: unknown): readonly NearMiss[] => findNearMisses(guideRoot, guide);

/** The near misses among an object's own keys. A known key that has a value already is not what another one means. */
function nearMissesIn(entries: Readonly<Record<string, Schema>>, value: Record<string, unknown>, where: (key: string) => string): readonly NearMiss[] {
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(entries, key));
  return unknown.flatMap((key) => {
    const name = meant(key, Object.keys(entries).filter((word) => !Object.hasOwn(value, word) || value[word] == null));
    return name === undefined ? [] : [{ pointer: where(key), found: key, meant: name }];
  });
}
