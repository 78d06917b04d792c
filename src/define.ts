/** Registers elements under their tags. */

/** Where and under which names to register. */
export interface DefineOptions {
  /** Stands before each tag: `acme` makes `<acme-salary-range>`, and so does `acme-`. */
  readonly prefix?: string | undefined;
  /** The registry; the page's own unless given. What `<career-guide>` draws comes from the registry in which it is defined itself. */
  readonly registry?: CustomElementRegistry | undefined;
}

/** Element classes by their tags. */
export type Elements = Readonly<Record<string, CustomElementConstructor>>;

/** A tag with a prefix before it, if there is one. */
export const prefixed = (prefix: string | undefined, tag: string): string => (prefix ? `${prefix.replace(/-$/, '')}-${tag}` : tag);

/** What is wrong with a prefix, in words. */
export const sayPrefix = (prefix: unknown): string => `A prefix is small letters, digits and hyphens, a letter first, not ${JSON.stringify(prefix)}`;

/** Registers a class, or answers what is to be said where the tag is taken. */
function place(registry: CustomElementRegistry, name: string, Element: CustomElementConstructor, make: () => CustomElementConstructor, prefix?: string): string | undefined {
  const tag = prefixed(prefix, name);
  const taken = registry.get(tag);
  if (!taken) registry.define(tag, make());
  else if (taken !== Element && !(taken.prototype instanceof Element)) {
    // A minifier gives classes other names, and knows nothing of tags.
    const own = name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
    return `<${tag}> is already taken by ${'reader' in taken ? own : taken.name || 'another class'}: ${own} is not registered under it`;
  }
  return undefined;
}

/** Registers classes themselves in the page's registry, once. A tag that is taken is left alone, with a warning. */
export function register(elements: Elements): void {
  for (const [tag, Element] of Object.entries(elements)) {
    const line = place(globalThis.customElements, tag, Element, () => Element);
    if (line) console.warn(line);
  }
}

/** What has been said of the tags of each registry. */
const said = /* @__PURE__ */ new WeakMap<CustomElementRegistry, Set<string>>();

/**
 * Registers a fresh subclass of each class, so that one class can serve under several names. A tag that is already
 * taken is left alone, with a warning, once for each registry.
 *
 * @throws {TypeError} for a prefix that no tag can begin with, before anything is registered
 */
export function define(elements: Elements, { prefix, registry = globalThis.customElements }: DefineOptions = {}): void {
  if (prefix && !/^[a-z][-.\d_a-z\xb7-\u{10ffff}]*$/u.test(prefix)) throw new TypeError(sayPrefix(prefix));
  for (const [name, Element] of Object.entries(elements)) {
    const line = place(registry, name, Element, () => class extends Element {}, prefix);
    const lines = said.get(registry) ?? new Set();
    if (line && !lines.has(line)) console.warn(line);
    if (line) said.set(registry, lines.add(line));
  }
}
