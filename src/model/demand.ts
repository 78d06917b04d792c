/** How much an occupation is asked for, and why. */
import * as v from 'valibot';
import { describe, withRules, type Rule } from './check.js';
import { citation } from './source.js';
import { isRecord, list, record, text } from './values.js';

/** Fields that must name a step of the `scale` beside them, where there is one. */
export const onScale = (...fields: readonly string[]): Rule =>
  function* (value) {
    if (!isRecord(value) || !Array.isArray(value.scale)) return;
    const names = value.scale.filter((name) => typeof name === 'string').map(describe).join(', ') || 'no step';
    for (const field of fields) {
      const step = value[field];
      if (typeof step === 'string' && !value.scale.includes(step)) {
        yield { path: [field], expected: `a step of "scale" (${names})`, found: step };
      }
    }
  };

/** The `demand` section: a named step, on a scale of named steps from low to high where one is given. */
export const demand = withRules(
  record({
    value: text,
    scale: v.optional(list(text)),
    drivers: v.optional(list(text)),
    note: v.optional(text),
    source: v.optional(citation),
  }),
  onScale('value'),
);

/** The `demand` section as a guide holds it. */
export type Demand = v.InferOutput<typeof demand>;
