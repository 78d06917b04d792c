/** What speaks for the occupation, and what against it. */
import * as v from 'valibot';
import { list, record, text } from './values.js';

/** The `prosCons` section. */
export const prosCons = record({ pros: v.optional(list(text)), cons: v.optional(list(text)) });

/** The `prosCons` section as a guide holds it. */
export type ProsCons = v.InferOutput<typeof prosCons>;
