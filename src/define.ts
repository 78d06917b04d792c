/** Registers elements under their tags. */

/** Where and under which names to register. */
export interface DefineOptions {
  /** Stands before each tag, with a hyphen: `acme` makes `<acme-salary-range>`. */
  readonly prefix?: string | undefined;
  /** The registry; the page's own unless given. */
  readonly registry?: CustomElementRegistry | undefined;
}

/** Element classes by their tags. */
export type Elements = Readonly<Record<string, CustomElementConstructor>>;

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
    place(registry, prefix ? `${prefix}-${name}` : name, Element, () => class extends Element {});
  }
}
