/** Stories from the work. */
import * as v from 'valibot';
import { prose } from './prose.js';
import { list, record, text } from './values.js';

/** The `caseStudies` section. */
export const caseStudies = list(
  record({ title: text, sector: v.optional(text), body: v.optional(prose), takeaway: v.optional(text) }),
);

/** The `caseStudies` section as a guide holds it. */
export type CaseStudies = v.InferOutput<typeof caseStudies>;
