/** How employment is projected to change. */
import * as v from 'valibot';
import { figure } from './figure.js';
import { citation } from './source.js';
import { period, record, text } from './values.js';

/** The `outlook` section. `name` is the occupation it is for, where that is wider than the guide's. `growthPercent` is in percent over the whole period: 11 means 11 % more jobs. */
export const outlook = record({
  name: v.optional(text),
  growthPercent: v.optional(figure),
  period: v.optional(period),
  status: v.optional(text),
  benchmark: v.optional(record({ name: v.optional(text), growthPercent: v.optional(figure) })),
  openingsPerYear: v.optional(figure),
  employment: v.optional(figure),
  employmentProjected: v.optional(figure),
  change: v.optional(figure),
  source: v.optional(citation),
});

/** The `outlook` section as a guide holds it. */
export type Outlook = v.InferOutput<typeof outlook>;
