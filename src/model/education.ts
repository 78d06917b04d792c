/** What one has to have learned. */
import * as v from 'valibot';
import { share } from './figure.js';
import { prose } from './prose.js';
import { list, oneOf, record, text, url } from './values.js';

/** The `education` section. `share` is the part of workers with that level, from 0 to 1. */
export const education = record({
  body: v.optional(prose),
  levels: v.optional(
    list(
      record({
        name: text,
        need: v.optional(oneOf(['required', 'preferred', 'optional'])),
        share: v.optional(share),
        fields: v.optional(list(text)),
      }),
    ),
  ),
  certifications: v.optional(
    list(record({ name: text, abbr: v.optional(text), proves: v.optional(text), url: v.optional(url) })),
  ),
  experienceRequirements: v.optional(text),
  training: v.optional(text),
});

/** The `education` section as a guide holds it. */
export type Education = v.InferOutput<typeof education>;
