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

function place(registry: CustomElementRegistry, name: string, Element: CustomElementConstructor, make: () => CustomElementConstructor, prefix?: string): void {
  const tag = prefixed(prefix, name);
  const taken = registry.get(tag);
  if (!taken) registry.define(tag, make());
  else if (taken !== Element && !(taken.prototype instanceof Element)) {
    // A minifier gives classes other names, and knows nothing of tags.
    const own = name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
    console.warn(`<${tag}> is already taken by ${'reader' in taken ? own : taken.name || 'another class'}: ${own} is not registered under it`);
  }
}

/** Registers classes themselves in the page's registry, once. A tag that is taken is left alone, with a warning. */
export function register(elements: Elements): void {
  for (const [tag, Element] of Object.entries(elements)) place(globalThis.customElements, tag, Element, () => Element);
}

/**
 * Registers a fresh subclass of each class, so that one class can serve under several names. A tag that is already
 * taken is left alone, with a warning.
 */
export function define(elements: Elements, { prefix, registry = globalThis.customElements }: DefineOptions = {}): void {
  for (const [name, Element] of Object.entries(elements)) {
    place(registry, name, Element, () => class extends Element {}, prefix);
  }
}
