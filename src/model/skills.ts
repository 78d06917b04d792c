/** Named lists of skills. */
import type * as v from 'valibot';
import { uniqueIds, withRules } from './check.js';
import { share } from './figure.js';
import { id, isRecord, list, optional, record, shapes, text, textOr } from './values.js';

const skill = record({
  name: text,
  id: optional(id),
  description: optional(text),
  examples: optional(list(text)),
  level: optional(share),
  importance: optional(share),
});

/** The `skills` section. `level` and `importance` run from 0 to 1. */
export const skills = list(
  record({
    title: text,
    items: withRules(
      list(shapes([textOr('an object'), skill], isRecord)),
      uniqueIds,
    ),
  }),
);

/** The `skills` section as a guide holds it. */
export type Skills = v.InferOutput<typeof skills>;
