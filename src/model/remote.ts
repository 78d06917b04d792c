/** How far the work can be done from elsewhere. */
import * as v from 'valibot';
import { share } from './figure.js';
import { oneOf, record, text } from './values.js';

/** The `remote` section. `share` is a part from 0 to 1. */
export const remote = record({
  level: v.optional(oneOf(['none', 'hybrid', 'friendly', 'full'])),
  share: v.optional(share),
  note: v.optional(text),
});

/** The `remote` section as a guide holds it. */
export type Remote = v.InferOutput<typeof remote>;
