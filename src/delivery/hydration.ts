/** Takes over what a server drew, node by node, once the same thing can be drawn here. */
import { isServer, type LitElement } from 'lit';

type Client = typeof import('@lit-labs/ssr-client');

/** Lit's hydration, once a page needs it. */
let client: Client | undefined;

const settingsOf = (host: LitElement): readonly unknown[] =>
  [...(host.constructor as typeof LitElement).elementProperties.keys()].map((name) => (host as unknown as Record<PropertyKey, unknown>)[name]);

/** What a server drew inside an element, until the element takes it over. */
export class Hydration {
  readonly #host: LitElement;
  readonly #settings: readonly unknown[];
  readonly #drawn: string | null;
  /** Whether the code to take a picture over cannot be had: then it is drawn anew. */
  #alone = false;

  private constructor(host: LitElement) {
    this.#host = host;
    this.#settings = settingsOf(host);
    this.#drawn = host.getAttribute('status');
  }

  /** The hydration of an element whose shadow root came with the page; `undefined` for any other. */
  static of(host: LitElement): Hydration | undefined {
    return !isServer && host.shadowRoot?.hasChildNodes() ? new Hydration(host) : undefined;
  }

  /** Whether the take-over can happen now. A picture stays as it is until there is data for it, and the code to take it over. */
  isDue(status: string): boolean {
    if (this.#drawn === 'ready' && (status === 'empty' || status === 'loading')) return false;
    if (!client && !this.#alone) void this.#load();
    return client !== undefined || this.#alone;
  }

  async #load(): Promise<void> {
    try {
      client = await import('@lit-labs/ssr-client');
    } catch {
      this.#alone = true;
    }
    this.#host.requestUpdate();
  }

  /** Takes the nodes over. What the server drew from other data or settings, or in another language, is dropped, to be drawn anew. */
  takeOver(template: unknown, root: ShadowRoot, { locale, dir }: { readonly locale: string; readonly dir: string }): void {
    const { renderOptions } = this.#host;
    const said = root.querySelector<HTMLElement>('[lang][dir]');
    const settings = settingsOf(this.#host);
    const same =
      this.#host.getAttribute('status') === this.#drawn &&
      (!said || (said.lang === locale && said.dir === dir)) &&
      settings.every((value, index) => Object.is(value, this.#settings[index]));
    // The sheets of the class are adopted by now; and Lit must not draw in front of what is here.
    for (const child of [...root.children]) if (child.localName === 'style') child.remove();
    renderOptions.renderBefore = null;
    try {
      if (same && client) client.hydrate(template, root, renderOptions);
      else root.replaceChildren();
    } catch {
      root.replaceChildren();
      delete (root as { _$litPart$?: unknown })._$litPart$;
    }
  }
}
