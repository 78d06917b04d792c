import type { Problem } from '../model/check.js';
import { isRecord } from '../model/values.js';
import type { Provided } from './context.js';
import type { Tabular, Written } from './written.js';

/** A way data can reach an element, nearest first. */
export type Way = 'data' | 'inline' | 'src' | 'attributes' | 'context';

/** A section described by plain attributes. */
export interface Described {
  readonly section: unknown;
  /** Says a problem of it in the names of the attributes. */
  readonly tell: (problem: Problem) => Problem;
}

/** What stands on each way. A way that is `undefined` is not used. Each is asked only if no nearer way is used. */
export interface Ways {
  /** The `data` property or attribute. */
  readonly data: Written | undefined;
  /** The data written inside the element. */
  readonly inline: Written | undefined;
  /** The answer to `src`, or `'loading'`. */
  readonly src: Written | 'loading' | undefined;
  /** The section that plain attributes describe, when a figure is among them. */
  readonly attributes: Described | undefined;
  /** What the nearest provider hands down. */
  readonly context: Provided;
}

/** How an element reads what reached it. */
export interface Reader {
  /** The key of its section; `undefined` when it takes whole guides only. */
  readonly key: string | undefined;
  /** Reads its tabular form; `undefined` while the code for it is loading. */
  readonly readRows?: ((rows: Tabular) => Written | undefined) | undefined;
}

/** What reached an element, and by which way. Nothing in it has been checked but its outer shape. */
export type Resolution =
  | { readonly status: 'empty'; readonly way?: Way; readonly guide?: Readonly<Record<string, unknown>> }
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly way: Way; readonly problems: readonly Problem[]; readonly error?: Error }
  | {
      readonly status: 'ready';
      readonly way: Way;
      /** The whole guide, where a whole guide arrived. */
      readonly guide?: Readonly<Record<string, unknown>>;
      /** The section, or the guide again for an element that takes whole guides. */
      readonly section: unknown;
      /** The pointer of the section in what the author wrote. */
      readonly at: string;
      /** Says a problem as its author knows it, where attributes describe the section. */
      readonly tell?: (problem: Problem) => Problem;
    };

/** Whether a value is a whole guide rather than the section under `key`. */
const isGuide = (value: unknown, key: string): value is Readonly<Record<string, unknown>> =>
  isRecord(value) && [key, 'title', '$schema'].some((name) => Object.hasOwn(value, name));

/** Decides what an element draws: the nearest way that is used wins, even when what stands there is wrong. Pure. */
export function resolve(ways: Ways, reader: Reader): Resolution {
  for (const way of ['data', 'inline', 'src'] as const) {
    const written = ways[way];
    if (written) return written === 'loading' ? { status: written } : read(written, way, reader);
  }
  const { attributes } = ways;
  if (attributes) return { status: 'ready', way: 'attributes', at: '', ...attributes };
  const { context } = ways;
  if (context === undefined) return { status: 'empty' };
  if (context === 'loading') return { status: context };
  if (context instanceof Error) return { status: 'failed', way: 'context', problems: [], error: context };
  return take(context, 'context', reader.key, true);
}

/** Reads what an author wrote on one way. */
function read(written: Written, way: Way, reader: Reader): Resolution {
  if ('problem' in written) return { status: 'failed', way, problems: [written.problem] };
  if ('value' in written) return take(written.value, way, reader.key, false);
  const rows = 'rows' in written ? written.rows : written.csv;
  if (!reader.readRows) {
    return { status: 'failed', way, problems: [{ pointer: '', expected: 'JSON', found: 'a table' }] };
  }
  const section = reader.readRows(rows);
  return section ? read(section, way, reader) : { status: 'loading' };
}

/** Whether there is nothing to draw in a value: it is absent, or an empty list. */
const isNothing = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && !value.length);

/** Takes an element's section out of a value that is a guide or a section. */
function take(value: unknown, way: Way, key: string | undefined, whole: boolean): Resolution {
  if (value === null || value === undefined || (key !== undefined && isNothing(value))) return { status: 'empty' };
  if (key === undefined) {
    if (isRecord(value)) return { status: 'ready', way, guide: value, section: value, at: '' };
    return { status: 'failed', way, problems: [{ pointer: '', expected: 'a guide', found: Array.isArray(value) ? 'a list' : typeof value }] };
  }
  if (!whole && !isGuide(value, key)) return { status: 'ready', way, section: value, at: '' };
  const guide = value as Readonly<Record<string, unknown>>;
  const section = Object.hasOwn(guide, key) ? guide[key] : undefined;
  if (isNothing(section)) return { status: 'empty', way, guide };
  return { status: 'ready', way, guide, section, at: `/${key}` };
}
