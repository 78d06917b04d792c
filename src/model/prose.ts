import type * as v from 'valibot';
import { isRecord, list, optional, record, shapes, text, textOr } from './values.js';

/** A titled passage of prose: paragraphs and a list of points. */
export const passage = record({ title: text, body: optional(list(text)), items: optional(list(text)) });

/** Prose: one text, or a list of paragraphs and titled passages. */
export const prose = shapes(
  [textOr('a list'), list(shapes([textOr('an object'), passage], isRecord))],
  Array.isArray,
);

/** A titled passage of prose. */
export type Passage = v.InferOutput<typeof passage>;
/** Prose as a guide holds it. */
export type Prose = v.InferOutput<typeof prose>;
