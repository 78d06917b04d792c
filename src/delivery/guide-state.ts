import { check, type Problem } from '../model/check.js';
import type { Schema } from '../model/values.js';
import { wordsAge } from '../words/words.js';
import { GuideError } from './guide-error.js';
import type { Tabular, Written } from './written.js';
import { resolve, type Reader, type Resolution, type Ways } from './resolve.js';

/** Whether an element has something to draw. */
export type Status = Resolution['status'];

/** How an element reads its data: its key in a guide, the schema that checks it, its tabular form. */
export interface SectionReader extends Reader {
  /** Checks the section; without one, any guide will do. */
  readonly schema?: Schema;
}

/** What an element has to draw: what reached it, checked once for each value. */
export class GuideState {
  #resolution: Resolution = { status: 'empty' };
  #value: unknown;
  #error: GuideError | undefined;
  #rows: unknown;
  #age: number | undefined;
  #read: Written | undefined;

  /** Whether a table is there that cannot be read yet. */
  isUnread = false;

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
  follow(ways: Ways & { readonly url: string }, key: string | undefined, schema: Schema | undefined, readRows: Reader['readRows']): void {
    const before = this.#resolution;
    this.isUnread = false;
    const now = (this.#resolution = resolveSafely(ways, { key, readRows: readRows && ((rows) => this.#readOnce(rows, readRows)) }));
    if (now.status === 'failed') {
      const same = before.status === 'failed' && before.way === now.way && JSON.stringify(before.problems) === JSON.stringify(now.problems);
      if (now.error) this.#error = now.error as GuideError;
      else if (!same || !this.#error) this.#error = new GuideError(now.problems, now.way === 'src' ? ways.url : '');
    } else if (now.status !== 'ready') {
      this.#error = undefined;
    } else if (before.status !== 'ready' || !isSame(now, before)) {
      this.#check(now, schema, ways.url);
    }
  }

  /** Fails for a reason found only while drawing. */
  fail(problems: readonly Problem[]): void {
    this.#error = new GuideError(problems);
  }

  /** Forgets what was checked, for data that was changed in place. */
  forget(): void {
    this.#resolution = { status: 'empty' };
    this.#rows = undefined;
  }

  /** Reads a table once, for as long as it and the words for its columns stay the same. */
  #readOnce(rows: Tabular, readRows: NonNullable<Reader['readRows']>): Written | undefined {
    const age = wordsAge();
    if (rows === this.#rows && age === this.#age) return this.#read;
    const read = readRows(rows);
    this.isUnread = !read;
    // What cannot be read yet is asked for again.
    this.#rows = read && rows;
    this.#age = age;
    // The same is no news.
    if (JSON.stringify(read) !== JSON.stringify(this.#read)) this.#read = read;
    return this.#read;
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
