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

/** What is to be said of a tag that is taken; nothing where the class itself has it. */
function sayTaken(taken: CustomElementConstructor, tag: string, name: string, Element: CustomElementConstructor): string | undefined {
  if (taken === Element || taken.prototype instanceof Element) return undefined;
  // A minifier gives classes other names, and knows nothing of tags.
  const own = name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
  return `<${tag}> is already taken by ${'reader' in taken ? own : taken.name || 'another class'}: ${own} is not registered under it`;
}

/** Registers classes themselves in the page's registry, once. A tag that is taken is left alone, with a warning. */
export function register(elements: Elements): void {
  for (const [tag, Element] of Object.entries(elements)) {
    const taken = customElements.get(tag);
    const line = taken && sayTaken(taken, tag, tag, Element);
    if (line) console.warn(line);
    if (!taken) customElements.define(tag, Element);
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
    const tag = prefixed(prefix, name);
    const taken = registry.get(tag);
    if (!taken) registry.define(tag, class extends Element {});
    const line = taken && sayTaken(taken, tag, name, Element);
    const lines = said.get(registry) ?? new Set();
    if (line && !lines.has(line)) console.warn(line);
    if (line) said.set(registry, lines.add(line));
  }
}
