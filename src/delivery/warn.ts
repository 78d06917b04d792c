const said = new Set<string>();

/** Says something to the developer once per page: what, and on which element. */
export function warnOnce(host: Element, message: string): void {
  const line = `<${host.localName}> ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
