/** Tells of keys that are slips of the pen. Loaded once there is data to look at. */
import { findGuideMisses, findNearMisses } from '../model/near-miss.js';
import type { Schema } from '../model/values.js';
import type { Arrived } from './guide-state.js';
import { warnOnce } from './warn.js';

/** Warns about keys that are close to known ones. */
export function warnOfSlips(host: Element, schema: Schema, arrived: Arrived): void {
  const { section, at, guide, way } = { section: undefined, at: '', ...arrived };
  // What a provider hands down, it has looked at itself.
  for (const { pointer, found, meant } of [...findNearMisses(schema, section, at), ...(way === 'context' ? [] : findGuideMisses(guide))]) {
    warnOnce(host, `does not know ${pointer}: did you mean "${meant}" instead of "${found}"?`);
  }
}
