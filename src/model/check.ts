/** Checks a value against a schema and says every problem in words. */
import * as v from 'valibot';
import { isRecord, refuse, type Schema } from './values.js';

/** One thing wrong in a document. */
export interface Problem {
  /** Where, as a JSON Pointer from the root of what the author wrote: `/salary/median`. */
  readonly pointer: string;
  /** What would have been right: `a number`. */
  readonly expected: string;
  /** What stands there: `"12k"`, `nothing`. */
  readonly found: string;
}

/** What a check answers: the value where it is right, and every problem where it is not. */
export interface Checked<Value> {
  /** The value without absent fields; only there when nothing is wrong. */
  readonly value?: Value;
  readonly problems: readonly Problem[];
}

/** Writes a path as a JSON Pointer (RFC 6901). */
export const pointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Names a value in an error message, shortened to what a reader needs to find it. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(value.replace(/^(.{59}).{2,}$/su, '$1…'));
  if (Array.isArray(value)) return value.length ? `a list of ${value.length}` : 'an empty list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'symbol' || typeof value === 'function' ? `a ${typeof value}` : `${value as number | null}`;
}

/** A problem as one line: `/salary/median: expected a number, found "12k"`. */
export const sayProblem = ({ pointer, expected, found }: Problem): string =>
  `${pointer || '/'}: expected ${expected}, found ${found}`;

/** Checks a value. `at` is the pointer of the value in the author's document. Never throws, never changes the value. */
export function check<const S extends Schema>(schema: S, value: unknown, at = ''): Checked<v.InferOutput<S>> {
  try {
    const { issues, output } = v.safeParse(schema, value);
    if (!issues) return { value: output, problems: [] };
    return {
      problems: issues.map((issue) => ({
        pointer: at + pointer((issue.path ?? []).map((step) => step.key as PropertyKey)),
        expected: issue.message,
        found: describe(issue.input),
      })),
    };
  } catch (error) {
    return { problems: [{ pointer: at, expected: 'data that can be read', found: describeError(error) }] };
  }
}

/** Names what was thrown, which may itself throw when it is read. */
export function describeError(error: unknown): string {
  try {
    return describe(String(error));
  } catch {
    return 'an error';
  }
}

/** What a rule objects to: where, counted from the value it was given, what it expected and what it found. */
export interface Objection {
  readonly path: readonly PropertyKey[];
  readonly expected: string;
  readonly found: unknown;
}

/** Looks at several fields at once. It also runs when single fields are wrong, so it takes nothing for granted. */
export type Rule = (value: unknown) => Iterable<Objection>;

/** A schema that also obeys cross-field rules. */
/* @__NO_SIDE_EFFECTS__ */
export function withRules<const S extends Schema>(schema: S, ...rules: readonly Rule[]): S {
  return {
    ...schema,
    '~run'(...[given, config]: Parameters<S['~run']>) {
      const dataset = schema['~run'](given, config) as { readonly value: unknown; issues?: object[] };
      for (const { path, expected, found } of rules.flatMap((rule) => [...rule(dataset.value)])) {
        (dataset.issues ??= []).push({ ...refuse(found, expected).issues[0], path: path.map((key) => ({ key })) });
      }
      return dataset;
    },
  };
}

/** The entries of a list with their place in it; none when the value is no list. */
export const entriesOf = (value: unknown): Iterable<[number, unknown]> => (Array.isArray(value) ? value.entries() : []);

/** No two entries of the list have the same `id`. */
export const uniqueIds: Rule = function* (list) {
  const seen = new Set<string>();
  for (const [index, entry] of entriesOf(list)) {
    if (!isRecord(entry) || typeof entry.id !== 'string') continue;
    if (seen.has(entry.id)) yield { path: [index, 'id'], expected: 'an id that no other entry has', found: entry.id };
    seen.add(entry.id);
  }
};
