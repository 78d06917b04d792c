/** The tools of the trade. */
import * as v from 'valibot';
import { isRecord, list, record, shapes, text, textOr, url } from './values.js';

/** The `technologies` section: names, with category and link where known. */
export const technologies = list(
  shapes([textOr('an object'), record({ name: text, category: v.optional(text), url: v.optional(url) })], isRecord),
);

/** The `technologies` section as a guide holds it. */
export type Technologies = v.InferOutput<typeof technologies>;
