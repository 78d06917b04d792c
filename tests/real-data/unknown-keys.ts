/** Finds what a guide holds under keys that the document does not have. */
import { pointer } from '../../src/model/check.js';
import { isRecord, type Schema } from '../../src/model/values.js';

interface Inside {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly pick?: (value: unknown) => Schema;
}

/** A pointer to each value whose key is not in the schema. The check lets them pass, but no element would draw them. */
export function unknownKeys(schema: Schema, value: unknown, at = ''): readonly string[] {
  const { entries, item, wrapped, pick } = schema as Inside;
  if (pick) return unknownKeys(pick(value), value, at);
  if (wrapped) return unknownKeys(wrapped, value, at);
  if (item && Array.isArray(value)) return value.flatMap((entry, index) => unknownKeys(item, entry, `${at}/${index}`));
  if (!entries || !isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, field]) => {
    const place = at + pointer([key]);
    const known = Object.hasOwn(entries, key) ? entries[key] : undefined;
    return known ? unknownKeys(known, field, place) : [place];
  });
}
