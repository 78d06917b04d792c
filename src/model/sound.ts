/** Takes from a document what passes the check. */
import { check } from './check.js';
import { guide, type Guide } from './guide.js';
import { isRecord } from './values.js';

/** The keys of a guide that pass the check by themselves. */
export type Sound = Partial<Guide>;

/** The keys of a document whose values pass the check by themselves. */
export function soundParts(document: unknown): Sound {
  if (!isRecord(document)) return {};
  const parts = Object.entries(guide.entries).flatMap(([key, schema]) => {
    try {
      const { value } = Object.hasOwn(document, key) && document[key] != null ? check(schema, document[key]) : {};
      return value === undefined ? [] : [[key, value] as const];
    } catch {
      return [];
    }
  });
  return Object.fromEntries(parts);
}
