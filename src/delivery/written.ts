import type { Problem } from '../model/check.js';
import type { Rows } from '../model/csv.js';

/** A table on the page as it stands: what is made of it is another one as soon as it has changed. */
export interface TableChild {
  readonly table: HTMLTableElement;
}

/** The tabular form of a section: rows, the header first, as CSV, or on the page. */
export type Tabular = Rows | string | TableChild;

/** What an author wrote, read but not checked: a value, a table, or why it cannot be read. */
export type Written =
  | { readonly value: unknown }
  | { readonly rows: Rows | TableChild }
  | { readonly csv: string }
  | { readonly problem: Problem };

/** Reads JSON text. */
export function readJson(text: string): Written {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    return { problem: { pointer: '', expected: 'JSON', found: `text that is not: ${(error as Error).message}` } };
  }
}

/** Whether text is JSON by its first character. */
export const looksLikeJson = (text: string): boolean => /^\s*[[{"]/.test(text);
