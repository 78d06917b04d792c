/** Finds out whether an adapter carries every field of its records but those that it names as losses. */
import { isRecord } from '../../src/model/values.js';
import type { Loss } from './load.js';

/** A function that maps a record to something that can be written as JSON. */
export type Mapping = (record: never) => unknown;

/** One value of a record: the path it shares with its like (`tasks[]/text`), and the way to it (`tasks`, `3`, `text`). */
interface Place {
  readonly path: string;
  readonly steps: readonly (string | number)[];
  readonly value: unknown;
}

const below = (path: string, key: string): string => (path === '' ? key : `${path}/${key}`);

/** Every value of a record, lists and objects before what they hold. */
function* placesIn(value: unknown, path = '', steps: readonly (string | number)[] = []): Generator<Place> {
  if (path !== '') yield { path, steps, value };
  if (Array.isArray(value)) for (const [index, entry] of value.entries()) yield* placesIn(entry, `${path}[]`, [...steps, index]);
  else if (isRecord(value)) for (const [key, entry] of Object.entries(value)) yield* placesIn(entry, below(path, key), [...steps, key]);
}

/** A view of a value that notes the path of everything read through it. It cannot be written to. */
function watched<Value>(value: Value, reads: Set<string>, path = ''): Value {
  if (typeof value !== 'object' || value === null) return value;
  const list = Array.isArray(value);
  return new Proxy(value, {
    get(target, key, receiver): unknown {
      const found: unknown = Reflect.get(target, key, receiver);
      if (typeof key === 'symbol' || !Object.hasOwn(target, key) || (list && key === 'length')) return found;
      const place = list ? `${path}[]` : below(path, key);
      reads.add(place);
      return watched(found, reads, place);
    },
    set: () => false,
    deleteProperty: () => false,
  });
}

/** What a loss covers: its field and all below it. */
function covers({ field }: Loss): (path: string) => boolean {
  const escaped = field.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', String.raw`[^/[\]]+`);
  const pattern = new RegExp(`^${escaped}(?=$|/|\\[)`);
  return (path) => pattern.test(path);
}

/** Another value of the same kind. A text gets a digit and a letter before it, which no reader of names or amounts can overlook. */
function altered(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return `9x${String(value)}`;
}

const isLeaf = (value: unknown): boolean => value !== null && typeof value !== 'object';

/** A copy in which another value stands at the end of the steps. It shares with the original what is beside the way there. */
function replaced(value: unknown, [step, ...rest]: readonly (string | number)[], replacement: unknown): unknown {
  if (step === undefined) return replacement;
  const copy = (Array.isArray(value) ? [...(value as readonly unknown[])] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[step] = replaced(copy[step], rest, replacement);
  return copy;
}

/** Whether two values are written as the same JSON but for the order of keys. It stops at the first difference. */
function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((entry, index) => same(entry, other[index]));
  if (!isRecord(one) || !isRecord(other)) return false;
  const isKept = (key: string): boolean => same(one[key], other[key]);
  return Object.keys(one).every(isKept) && Object.keys(other).every((key) => Object.hasOwn(one, key) || isKept(key));
}

/** Whether the result is another than `usual` when the value at a place is. A mapping that refuses the other value has read it, too. */
function heeds(map: Mapping, record: unknown, { steps, value }: Place, usual: unknown): boolean {
  try {
    return !same(map(replaced(record, steps, altered(value)) as never), usual);
  } catch {
    return true;
  }
}

/** How many values of a field are altered, at most, to find out whether they are carried. */
const tries = 40;

/** So many entries of a list, from its start to its end at equal distances. */
const spread = <Entry>(list: readonly Entry[], count: number): readonly Entry[] =>
  list.length <= count ? list : Array.from({ length: count }, (_, index) => list[Math.round((index * (list.length - 1)) / (count - 1))]!);

/** Every path in the records with the values that stand there. Lists, objects and `null` hold nothing of their own. */
function fieldsOf(records: readonly unknown[]): ReadonlyMap<string, readonly { record: unknown; place: Place }[]> {
  const fields = new Map<string, { record: unknown; place: Place }[]>();
  for (const record of records) {
    for (const place of placesIn(record)) {
      const values = fields.get(place.path) ?? [];
      fields.set(place.path, values);
      if (isLeaf(place.value)) values.push({ record, place });
    }
  }
  return fields;
}

/**
 * Every way in which a mapping and its losses disagree: a field of a record that is neither read nor lost, or read and
 * thrown away; a loss that no record has, or that is carried. Empty when nothing is lost but what `losses` names.
 */
export function audit(map: Mapping, records: readonly unknown[], losses: readonly Loss[]): readonly string[] {
  const reads = new Set<string>();
  for (const record of records) JSON.stringify(map(watched(record, reads) as never));
  const usual = new Map(records.map((record) => [record, map(record as never)]));
  const fields = fieldsOf(records);
  const lost = losses.map(covers);
  const say = ([path, values]: [string, readonly { record: unknown; place: Place }[]]): readonly string[] => {
    const loss = losses[lost.findIndex((covered) => covered(path))];
    if (loss && !loss.part) return reads.has(path) ? [`${path} is listed as lost, but read`] : [];
    if (!reads.has(path)) return [`${path} is neither read nor listed as lost`];
    const thrown = spread(values, tries).find(({ record, place }) => !heeds(map, record, place, usual.get(record)));
    if (loss) return thrown ? [] : [`${path} is listed as lost in part, but carried`];
    return thrown ? [`${path} is read, but thrown away: ${JSON.stringify(thrown.place.value)}`] : [];
  };
  const stale = losses.filter((_, index) => ![...fields.keys()].some(lost[index]!));
  return [...[...fields].flatMap(say), ...stale.map(({ field }) => `${field} is listed as lost, but no record has it`)];
}
