/** The job market today. */
import * as v from 'valibot';
import { prose } from './prose.js';
import { record } from './values.js';

/** The `market` section. */
export const market = record({ challenges: v.optional(prose), growthPaths: v.optional(prose), trends: v.optional(prose) });

/** The `market` section as a guide holds it. */
export type Market = v.InferOutput<typeof market>;
