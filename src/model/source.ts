import * as v from 'valibot';
import { uniqueIds, withRules } from './check.js';
import { id, isRecord, list, optional, period, record, shapes, text, textOr, url } from './values.js';

const fields = {
  title: text,
  publisher: optional(text),
  url: optional(url),
  period: optional(period),
  retrieved: optional(period),
  license: optional(text),
  attribution: optional(text),
};

/** One entry of a guide's `sources`. */
export const source = record({ id, ...fields });

/** The `sources` of a guide, each with an id of its own. */
export const sources = withRules(list(source), uniqueIds);

/** The `sources` as a guide holds them. */
export type Sources = readonly (Source & { readonly id: string })[];

/** Where a figure comes from: the id of one of the guide's `sources`, or a source written in place. */
export const citation = shapes([textOr('an object'), record({ id: optional(id), ...fields })], isRecord);

/** A citable source, with or without an id. */
export interface Source {
  readonly id?: string | undefined;
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly period?: string | undefined;
  readonly retrieved?: string | undefined;
  readonly license?: string | undefined;
  readonly attribution?: string | undefined;
}
/** A source's id, or a source written in place. */
export type Citation = v.InferOutput<typeof citation>;

/** The source that a citation means: the one written in place, or the one of that id among a guide's `sources`. An id that is not there is all there is to say. */
export function findSource(cited: Citation, sources: unknown): Source {
  if (typeof cited !== 'string') return cited;
  const found = Array.isArray(sources) ? (sources as readonly unknown[]).find((entry) => (entry as Source | null)?.id === cited && v.is(source, entry)) : undefined;
  return (found as Source | undefined) ?? { title: cited };
}
