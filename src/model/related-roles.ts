/** Occupations close by. */
import * as v from 'valibot';
import { salary } from './salary.js';
import { list, record, text, url } from './values.js';

/** The `relatedRoles` section. */
export const relatedRoles = list(
  record({ title: text, summary: v.optional(text), url: v.optional(url), salary: v.optional(salary) }),
);

/** The `relatedRoles` section as a guide holds it. */
export type RelatedRoles = v.InferOutput<typeof relatedRoles>;

/** An occupation close by. */
export type RelatedRole = RelatedRoles[number];
