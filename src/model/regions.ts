/** Where the work is, and under which laws. */
import type * as v from 'valibot';
import { withRules } from './check.js';
import { onScale } from './scale.js';
import { list, oneOf, optional, record, text } from './values.js';

/** The `regions` section. */
export const regions = record({
  demand: optional(
    list(
      withRules(
        record({
          name: text,
          code: optional(text),
          value: optional(text),
          scale: optional(list(text)),
          trend: optional(oneOf(['rising', 'steady', 'falling'])),
        }),
        onScale('value'),
      ),
    ),
  ),
  hubs: optional(list(record({ name: text, country: optional(text) }))),
  regulations: optional(list(record({ name: text, place: optional(text) }))),
});

/** The `regions` section as a guide holds it. */
export type Regions = v.InferOutput<typeof regions>;
