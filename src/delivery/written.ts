import type { Problem } from '../model/check.js';

/** What an author wrote, read but not checked: a value, a table's rows (the first is the header), or why it cannot be read. */
export type Written =
  | { readonly value: unknown }
  | { readonly rows: readonly (readonly string[])[] }
  | { readonly csv: string }
  | { readonly problem: Problem };

/** Reads JSON text. */
export function readJson(text: string): Written {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { problem: { pointer: '', expected: 'JSON', found: `text that is not: ${(error as Error).message}` } };
  }
}

/** Whether text is JSON by its first character. */
export const looksLikeJson = (text: string): boolean => /^\s*[[{"]/.test(text);
