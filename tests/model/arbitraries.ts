/** Random values of any schema of the model, so that a law is tried on every shape that the model has. */
import * as fc from 'fast-check';
import { forms } from '../../scripts/schema-definitions.js';
import { guide, sections } from '../../src/model/guide.js';
import { period, type Schema } from '../../src/model/values.js';

/** What a schema may hold that says which values it takes. */
interface Part {
  readonly type: string;
  readonly limits?: { readonly actions?: Readonly<Record<string, unknown>> };
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly unknown[];
}

/** Values of the schemas whose checks are code. */
const known = new Map<unknown, fc.Arbitrary<unknown>>([
  [guide.entries.lang!.wrapped, fc.constantFrom('en', 'de-CH', 'zh-Hant-TW')],
  [period, fc.stringMatching(new RegExp(forms.period))],
  [sections.day.entries.timeZone.wrapped, fc.constantFrom('UTC', 'Asia/Tokyo')],
]);

/** A number between limits. */
function numberWithin({ min_value, gt_value, max_value, lt_value }: Readonly<Record<string, unknown>>): fc.Arbitrary<number> {
  return fc.double({
    noNaN: true,
    noDefaultInfinity: true,
    min: Number(min_value ?? gt_value ?? -1e9),
    max: Number(max_value ?? lt_value ?? 1e9),
    minExcluded: gt_value !== undefined,
    maxExcluded: lt_value !== undefined,
  });
}

/** What some values are, rather than anything their schema takes. */
export interface Choice {
  /** The texts where any will do. */
  readonly strings?: fc.Arbitrary<string>;
  /** The values of some schemas. */
  readonly own?: ReadonlyMap<unknown, fc.Arbitrary<unknown>>;
}

/**
 * Values that have a shape the schema knows, with `null` among the optional fields. Rules that look at several fields
 * may still object.
 */
export function valueOf(schema: Schema, choice: Choice = {}): fc.Arbitrary<unknown> {
  const { type, limits, entries, item, wrapped, options = [] } = schema as unknown as Part;
  const actions = limits?.actions ?? {};
  const given = choice.own?.get(schema) ?? known.get(schema);
  if (given) return given;
  if (wrapped) return fc.option(valueOf(wrapped, choice), { freq: 8 });
  if (entries) {
    const required = Object.keys(entries).filter((key) => entries[key]?.type !== 'optional');
    const fields = Object.fromEntries(Object.entries(entries).map(([key, field]) => [key, valueOf(field, choice)]));
    return fc.record(fields, { requiredKeys: required, noNullPrototype: true });
  }
  if (item) return fc.array(valueOf(item, choice), { maxLength: 3 });
  if (type === 'picklist') return fc.constantFrom(...options);
  if (options.length) return fc.oneof(...options.map((option) => valueOf(option as Schema, choice)));
  if (actions.regex) return fc.stringMatching(actions.regex as RegExp);
  if (type === 'number') return numberWithin(actions);
  if (type === 'boolean') return fc.boolean();
  if (type === 'string') return choice.strings ?? fc.string({ maxLength: 8 });
  throw new Error(`No values are known for a schema of type ${type}`);
}

/** Any value at all: also what JSON cannot hold. */
export const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
} as fc.ObjectConstraints);

/** An object with keys of the guide over any values. */
export const anyGuide = fc.record(
  Object.fromEntries(Object.keys(guide.entries).map((key) => [key, anything])),
  { requiredKeys: [] },
);

/** A document in which one value, anywhere, is replaced by any JSON value. */
export const replacedIn = (document: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(document, fc.nat(), fc.jsonValue({ maxDepth: 2 })).map(([whole, at, replacement]) => {
    const copy = structuredClone(whole);
    const places = placesIn(copy);
    const place = places[at % places.length];
    if (!place) return replacement;
    (place.parent as Record<PropertyKey, unknown>)[place.path.at(-1)!] = replacement;
    return copy;
  });

/** A place in a document. */
export interface Place {
  readonly parent: unknown;
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
}

/** Every place in a document but its root. */
export function placesIn(value: unknown, path: readonly PropertyKey[] = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) => {
    const place = { parent: value, path: [...path, Array.isArray(value) ? Number(key) : key], value: entry };
    return [place, ...placesIn(entry, place.path)];
  });
}
