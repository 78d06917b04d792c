/** Where a guide is to be found. */
import type * as v from 'valibot';
import { safeLink } from './link.js';
import { optional, record, text, url } from './values.js';

/** What a guide says of itself to those it is handed to. */
export const addressed = record({ title: optional(text), summary: optional(text), url: optional(url) });

/** What a guide says of itself, as it holds that. */
export type Addressed = v.InferOutput<typeof addressed>;

/** The address of a guide: its own `url`, where that leads to a page; else that of the page it stands on. */
export function addressOf(url: string | undefined, page: string): string {
  const own = url?.trim() ? safeLink(url, page) : undefined;
  return own !== undefined && /^https?:/i.test(own) ? own : page;
}
