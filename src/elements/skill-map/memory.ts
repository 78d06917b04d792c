/** What a reader's browser remembers of the skills that were marked, under a key that the page gives. */
import { isServer } from 'lit';

/** What is remembered; `null` where there is nothing, or nothing that can be read. */
export function recall(key: string): readonly string[] | null {
  if (isServer) return null;
  try {
    // eslint-disable-next-line no-restricted-globals -- The page has asked for it, and named the key.
    const have: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return Array.isArray(have) ? have.filter((id) => typeof id === 'string') : null;
  } catch {
    return null;
  }
}

/** Remembers. A page that may store nothing goes on without. */
export function remember(key: string, have: readonly string[]): void {
  try {
    // eslint-disable-next-line no-restricted-globals -- The page has asked for it, and named the key.
    localStorage.setItem(key, JSON.stringify(have));
  } catch {
    // Storage is full, or forbidden.
  }
}
