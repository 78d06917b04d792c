/** How much an occupation is asked for, and why. */
import type * as v from 'valibot';
import { withRules } from './check.js';
import { onScale } from './scale.js';
import { citation } from './source.js';
import { list, optional, record, text } from './values.js';

/** The `demand` section: a named step, on a scale of named steps from low to high where one is given. */
export const demand = withRules(
  record({
    value: text,
    scale: optional(list(text)),
    drivers: optional(list(text)),
    note: optional(text),
    source: optional(citation),
  }),
  onScale('value'),
);

/** The `demand` section as a guide holds it. */
export type Demand = v.InferOutput<typeof demand>;
