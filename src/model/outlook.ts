/** How employment is projected to change. */
import type * as v from 'valibot';
import { figure } from './figure.js';
import { citation } from './source.js';
import { optional, period, record, text } from './values.js';

/** The `outlook` section. `name` is the occupation it is for, where that is wider than the guide's. `growthPercent` is in percent over the whole period: 11 means 11 % more jobs. */
export const outlook = record({
  name: optional(text),
  growthPercent: optional(figure),
  period: optional(period),
  status: optional(text),
  benchmark: optional(record({ name: optional(text), growthPercent: optional(figure) })),
  openingsPerYear: optional(figure),
  employment: optional(figure),
  employmentProjected: optional(figure),
  change: optional(figure),
  source: optional(citation),
});

/** The `outlook` section as a guide holds it. */
export type Outlook = v.InferOutput<typeof outlook>;
