/** What one has to have learned. */
import type * as v from 'valibot';
import { share } from './figure.js';
import { prose } from './prose.js';
import { list, oneOf, optional, record, text, url } from './values.js';

/** The `education` section. `share` is the part of workers with that level, from 0 to 1. */
export const education = record({
  body: optional(prose),
  levels: optional(
    list(
      record({
        name: text,
        need: optional(oneOf(['required', 'preferred', 'optional'])),
        share: optional(share),
        fields: optional(list(text)),
      }),
    ),
  ),
  certifications: optional(
    list(record({ name: text, abbr: optional(text), proves: optional(text), url: optional(url) })),
  ),
  experienceRequirements: optional(text),
  training: optional(text),
});

/** The `education` section as a guide holds it. */
export type Education = v.InferOutput<typeof education>;
