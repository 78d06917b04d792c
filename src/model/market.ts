/** The job market today. */
import type * as v from 'valibot';
import { prose } from './prose.js';
import { optional, record } from './values.js';

/** The `market` section. */
export const market = record({ challenges: optional(prose), growthPaths: optional(prose), trends: optional(prose) });

/** The `market` section as a guide holds it. */
export type Market = v.InferOutput<typeof market>;
