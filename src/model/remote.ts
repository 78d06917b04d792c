/** How far the work can be done from elsewhere. */
import type * as v from 'valibot';
import { share } from './figure.js';
import { oneOf, optional, record, text } from './values.js';

/** The `remote` section. `share` is a part from 0 to 1. */
export const remote = record({
  level: optional(oneOf(['none', 'hybrid', 'friendly', 'full'])),
  share: optional(share),
  note: optional(text),
});

/** The `remote` section as a guide holds it. */
export type Remote = v.InferOutput<typeof remote>;
