import { check, type Problem } from '../model/check.js';
import type { Schema } from '../model/values.js';
import { wordsAge } from '../words/words.js';
import { GuideError } from './guide-error.js';
import type { Written } from './written.js';
import { resolve, type Reader, type Resolution, type Ways } from './resolve.js';

/** Whether an element has something to draw. */
export type Status = Resolution['status'];

/** How an element reads its data: its key in a guide, the schema that checks it, its tabular form. */
export interface SectionReader extends Reader {
  /** Checks the section; without one, any guide will do. */
  readonly schema?: Schema;
}

/** A reader that keeps what it read of a table for as long as the table and the words for its columns stay the same, and calls for its code where that is missing. */
export function keepTable(reader: SectionReader, call: () => void): SectionReader {
  const { readRows } = reader;
  let last: unknown;
  let age: number | undefined;
  let read: Written | undefined;
  if (!readRows) return reader;
  return {
    ...reader,
    readRows(rows) {
      if (rows === last && age === wordsAge()) return read;
      const now = readRows(rows);
      if (!now) {
        call();
        return now;
      }
      // The same is no news.
      if (JSON.stringify(now) !== JSON.stringify(read)) read = now;
      last = rows;
      age = wordsAge();
      return read;
    },
  };
}

/** What an element has to draw: what reached it, checked once for each value. */
export class GuideState {
  #resolution: Resolution = { status: 'empty' };
  #value: unknown;
  #error: GuideError | undefined;

  get status(): Status {
    return this.#error ? 'failed' : this.#resolution.status;
  }

  /** Why there is nothing to draw; the provider's own error when that failed. */
  get error(): GuideError | undefined {
    return this.#error;
  }

  /** Whether the error is this element's own to tell. */
  get isOwnError(): boolean {
    return this.#error !== undefined && !('error' in this.#resolution && this.#resolution.error);
  }

  /** The whole guide as its author wrote it, where a whole guide arrived. */
  get guide(): Readonly<Record<string, unknown>> | undefined {
    return 'guide' in this.#resolution ? this.#resolution.guide : undefined;
  }

  /** The section as checked: without absent fields. */
  get section(): unknown {
    return this.status === 'ready' ? this.#value : undefined;
  }

  /** What its author wrote: the section and the pointer it stands at, or a guide without one that no provider handed down. */
  get written(): Arrived | undefined {
    const now = this.#resolution;
    return now.status === 'ready' || (now.status === 'empty' && now.guide && now.way !== 'context') ? now : undefined;
  }

  /** Follows the ways. A section is checked again only when another one arrives. */
  follow(ways: Ways & { readonly url: string }, reader: SectionReader): void {
    const before = this.#resolution;
    const now = (this.#resolution = resolveSafely(ways, reader));
    if (now.status === 'failed') {
      const same = before.status === 'failed' && before.way === now.way && JSON.stringify(before.problems) === JSON.stringify(now.problems);
      if (now.error) this.#error = now.error as GuideError;
      else if (!same || !this.#error) this.#error = new GuideError(now.problems, now.way === 'src' ? ways.url : '');
    } else if (now.status !== 'ready') {
      this.#error = undefined;
    } else if (before.status !== 'ready' || !isSame(now, before)) {
      this.#check(now, reader.schema, ways.url);
    }
  }

  /** Fails for a reason found only while drawing. */
  fail(problems: readonly Problem[]): void {
    this.#error = new GuideError(problems);
  }

  /** Forgets what was checked, for data that was changed in place. */
  forget(): void {
    this.#resolution = { status: 'empty' };
  }

  #check({ section, at, way, tell }: Ready, schema: Schema | undefined, url: string): void {
    const { value, problems } = schema ? check(schema, section, at) : { value: section, problems: [] };
    const told = tell ? problems.map(tell) : problems;
    this.#value = value;
    this.#error = told.length ? new GuideError(told, way === 'src' ? url : '') : undefined;
  }
}

/** Data that has reached an element, though it may hold nothing for it. */
export type Arrived = Exclude<Resolution, { readonly status: 'loading' | 'failed' }>;

type Ready = Resolution & { readonly status: 'ready' };

/** Whether a section is the one before. Attributes are put together anew in another language: they are the same while they say the same. */
const isSame = (now: Ready, before: Ready): boolean =>
  now.at === before.at &&
  (now.section === before.section ||
    (now.way === 'attributes' && before.way === 'attributes' && JSON.stringify(now.section) === JSON.stringify(before.section)));

/** Resolves, also what throws when it is looked at: a page's own object may have getters. */
function resolveSafely(ways: Ways, reader: Reader): Resolution {
  try {
    return resolve(ways, reader);
  } catch (error) {
    return { status: 'failed', way: 'data', problems: [{ pointer: '', expected: 'data that can be read', found: error instanceof Error ? error.message : 'an error' }] };
  }
}
