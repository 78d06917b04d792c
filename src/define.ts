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

function place(registry: CustomElementRegistry, tag: string, Element: CustomElementConstructor, make: () => CustomElementConstructor): void {
  const taken = registry.get(tag);
  if (!taken) registry.define(tag, make());
  else if (taken !== Element && !(taken.prototype instanceof Element)) {
    console.warn(`<${tag}> is already taken by ${taken.name || 'another class'}: ${Element.name} is not registered under it`);
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
    place(registry, prefixed(prefix, name), Element, () => class extends Element {});
  }
}
