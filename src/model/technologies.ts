/** The tools of the trade. */
import type * as v from 'valibot';
import { isRecord, list, optional, record, shapes, text, textOr, url } from './values.js';

/** The `technologies` section: names, with category and link where known. */
export const technologies = list(
  shapes([textOr('an object'), record({ name: text, category: optional(text), url: optional(url) })], isRecord),
);

/** The `technologies` section as a guide holds it. */
export type Technologies = v.InferOutput<typeof technologies>;
