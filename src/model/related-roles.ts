/** Occupations close by. */
import type * as v from 'valibot';
import { salary } from './salary.js';
import { list, optional, record, text, url } from './values.js';

/** The `relatedRoles` section. */
export const relatedRoles = list(
  record({ title: text, summary: optional(text), url: optional(url), salary: optional(salary) }),
);

/** The `relatedRoles` section as a guide holds it. */
export type RelatedRoles = v.InferOutput<typeof relatedRoles>;

/** An occupation close by. */
export type RelatedRole = RelatedRoles[number];
