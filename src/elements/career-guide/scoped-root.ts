import type { LitElement } from 'lit';

/**
 * Gives an element a shadow root whose tags come from the registry in which the element itself was defined. Nothing is
 * done for the page's own registry, for what a server has drawn, and in browsers that know one registry only.
 */
export function openScopedRoot(host: LitElement): void {
  const { customElementRegistry: registry, constructor, localName, ownerDocument } = host;
  // In a frame, the registry is that of the frame, which does not know the element.
  if (host.shadowRoot || !registry || registry === globalThis.customElements || registry.get(localName) !== constructor) return;
  host.attachShadow({ ...(constructor as typeof LitElement).shadowRootOptions, customElementRegistry: registry });
  host.renderOptions.creationScope = { importNode: (node) => ownerDocument.importNode(node, { customElementRegistry: registry }) };
}
