/** Visits what a schema knows of a value, so that a rule can find every field of one kind, however deep. */
import { isRecord, type Schema, type ShapesSchema } from './values.js';

/** What a schema may be made of. */
export interface Inside extends Schema {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  /** The shapes of a value that has several; the texts of one that is one of them. */
  readonly options?: readonly Inside[];
  readonly pick?: ShapesSchema<readonly Schema[]>['pick'];
}

/** Is told a value that the schema knows, and the schema that checks it, and may ask where it stands. */
export type Visit = (schema: Inside, value: unknown, place: () => readonly PropertyKey[]) => void;

/**
 * Visits every value that a schema knows, at any depth, from the outside in. A value of several shapes is visited once
 * for the choice and once for the shape. Unknown keys are not entered: what stands there is not the model's, and may
 * be cyclic or deeper than the stack.
 */
export function walk(schema: Inside, value: unknown, visit: Visit, start: readonly PropertyKey[] = []): void {
  const path = [...start];
  const enter = (schema: Inside, value: unknown, key?: PropertyKey): void => {
    if (key !== undefined) path.push(key);
    visit(schema, value, () => [...path]);
    const { entries, item, wrapped, pick } = schema;
    const inner = pick?.(value) ?? wrapped;
    if (inner) enter(inner, value);
    else if (item && Array.isArray(value)) value.forEach((entry, index) => enter(item, entry, index));
    else if (entries && isRecord(value)) {
      for (const key of Object.keys(value)) {
        const field = Object.hasOwn(entries, key) ? entries[key] : undefined;
        if (field) enter(field, value[key], key);
      }
    }
    if (key !== undefined) path.pop();
  };
  enter(schema, value);
}
