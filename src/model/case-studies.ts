/** Stories from the work. */
import type * as v from 'valibot';
import { prose } from './prose.js';
import { list, optional, record, text } from './values.js';

/** The `caseStudies` section. */
export const caseStudies = list(
  record({ title: text, sector: optional(text), body: optional(prose), takeaway: optional(text) }),
);

/** The `caseStudies` section as a guide holds it. */
export type CaseStudies = v.InferOutput<typeof caseStudies>;
