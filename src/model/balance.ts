/** Stress, and how work and life go together. */
import type * as v from 'valibot';
import { describe, withRules, type Rule } from './check.js';
import { onScale } from './scale.js';
import { prose } from './prose.js';
import { isRecord, list, optional, record, text } from './values.js';

const risingSpan: Rule = function* (value) {
  if (!isRecord(value) || !Array.isArray(value.scale)) return;
  const [from, to] = [value.scale.indexOf(value.from), value.scale.indexOf(value.to)];
  if (from >= 0 && to >= 0 && to < from) {
    yield { path: ['to'], expected: `no step below "from" (${describe(value.from)})`, found: value.to };
  }
};

/** The `balance` section. `stress` is a span of named steps, from low to high. */
export const balance = record({
  stress: optional(
    withRules(
      record({ scale: optional(list(text)), from: text, to: optional(text) }),
      onScale('from', 'to'),
      risingSpan,
    ),
  ),
  rating: optional(withRules(record({ scale: optional(list(text)), value: text }), onScale('value'))),
  body: optional(prose),
  causes: optional(list(text)),
  mitigations: optional(list(text)),
});

/** The `balance` section as a guide holds it. */
export type Balance = v.InferOutput<typeof balance>;
