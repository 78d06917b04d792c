import type { Schema } from '../model/values.js';

const said = new Set<string>();

/** Says something to the developer once per page: what, and on which element. */
export function warnOnce(host: Element, message: string): void {
  const line = `<${host.localName}> ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}

/** Warns about keys that are close to known ones. The code for it is loaded once there is something to look at. */
export async function warnNearMisses(host: Element, schema: Schema, section: unknown, at: string): Promise<void> {
  const { findNearMisses } = await import('../model/near-miss.js');
  for (const { pointer, found, meant } of findNearMisses(schema, section, at)) {
    warnOnce(host, `does not know ${pointer}: did you mean "${meant}" instead of "${found}"?`);
  }
}
