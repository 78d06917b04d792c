/** Where the work is, and under which laws. */
import * as v from 'valibot';
import { withRules } from './check.js';
import { onScale } from './scale.js';
import { list, oneOf, record, text } from './values.js';

/** The `regions` section. */
export const regions = record({
  demand: v.optional(
    list(
      withRules(
        record({
          name: text,
          code: v.optional(text),
          value: v.optional(text),
          scale: v.optional(list(text)),
          trend: v.optional(oneOf(['rising', 'steady', 'falling'])),
        }),
        onScale('value'),
      ),
    ),
  ),
  hubs: v.optional(list(record({ name: text, country: v.optional(text) }))),
  regulations: v.optional(list(record({ name: text, place: v.optional(text) }))),
});

/** The `regions` section as a guide holds it. */
export type Regions = v.InferOutput<typeof regions>;
