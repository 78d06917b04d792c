import type { Tier } from './tiers.js';

/** The names that a tier's focus lists, as they are written. */
export const namesIn = (tier: Tier | undefined): ReadonlySet<string> =>
  new Set((tier?.focus ?? []).flatMap((entry) => (typeof entry === 'string' ? [entry] : [entry.title, ...(entry.items ?? [])])));
