/** Visits what a schema knows of a value, so that a rule can find every field of one kind, however deep. */
import { isRecord, type Schema, type ShapesSchema } from './values.js';

/** One value that the schema knows. */
export interface Walked {
  /** The schema that checks the value, as the parts that lead further in. */
  readonly schema: Inside;
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
}

/** What a schema may be made of. */
interface Inside extends Schema {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly pick?: ShapesSchema<readonly Schema[]>['pick'];
}

/**
 * Every value that a schema knows, at any depth, with the schema that checks it. A value of several shapes comes once
 * for the choice and once for the shape. Unknown keys are not entered: what stands there is not the model's, and may
 * be cyclic or deeper than the stack.
 */
export function* walk(schema: Schema, value: unknown, path: readonly PropertyKey[] = []): Generator<Walked> {
  yield { schema, value, path };
  const { entries, item, wrapped, pick } = schema as Inside;
  if (pick) yield* walk(pick(value), value, path);
  else if (wrapped) yield* walk(wrapped, value, path);
  else if (item && Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* walk(item, entry, [...path, index]);
  } else if (entries && isRecord(value)) {
    for (const key of Object.keys(value)) {
      const field = Object.hasOwn(entries, key) ? entries[key] : undefined;
      if (field) yield* walk(field, value[key], [...path, key]);
    }
  }
}
