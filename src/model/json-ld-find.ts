/** Finds things in JSON-LD of any hand, and what they hold. */
import type { Problem } from './check.js';
import { isRecord } from './values.js';

/** A thing of schema.org as it was found. */
export type Things = Readonly<Record<string, unknown>>;

/** A value and where it stands in its document, as a JSON Pointer. */
export interface Placed<Value = unknown> {
  readonly value: Value;
  readonly at: string;
}

/** Is told what is left out: `pointer` is from the root of the document. */
export type Tell = (problem: Problem) => void;

/** Wrappers of wrappers are followed so far: nobody writes more, and what is cyclic ends. */
const deepest = 6;

/** The values of a property, one or several, each with its place. */
export function placed(value: unknown, at: string): readonly Placed[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? Array.from(value, (entry: unknown, index) => ({ value: entry, at: `${at}/${index}` })) : [{ value, at }];
}

const listOf = (value: unknown): readonly unknown[] => placed(value, '').map((one) => one.value);

/** Whether a thing is of a type, also where that is one of several or written in full. */
export const isOf = (thing: Things, type: string): boolean =>
  listOf(thing['@type']).some((name) => typeof name === 'string' && name.replace(/^https?:\/\/schema\.org\//, '') === type);

/** The first thing of a type in a document, however it is wrapped. */
export function findThing(document: unknown, type: string, at = '', depth = 0): Placed<Things> | undefined {
  if (depth > deepest) return undefined;
  for (const { value, at: place } of placed(document, at)) {
    if (!isRecord(value)) continue;
    if (isOf(value, type)) return { value, at: place };
    const found = ['@graph', 'hasOccupation', 'relevantOccupation', 'mainEntity'].map((key) => findThing(value[key], type, `${place}/${key}`, depth + 1)).find(Boolean);
    if (found) return found;
  }
  return undefined;
}

/** Texts, and the names of things in their place. */
export function textsOf(value: unknown, depth = 0): string[] {
  if (depth > deepest) return [];
  return listOf(value).flatMap((one) => (typeof one === 'string' ? [one] : isRecord(one) ? textsOf(one.name ?? one.credentialCategory, depth + 1) : []));
}

/** A list that has something in it. */
export const some = <Item>(list: readonly Item[]): Item[] | undefined => (list.length ? [...list] : undefined);
