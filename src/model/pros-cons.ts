/** What speaks for the occupation, and what against it. */
import type * as v from 'valibot';
import { list, optional, record, text } from './values.js';

/** The `prosCons` section. */
export const prosCons = record({ pros: optional(list(text)), cons: optional(list(text)) });

/** The `prosCons` section as a guide holds it. */
export type ProsCons = v.InferOutput<typeof prosCons>;
