/** Takes over what a server drew, node by node, once the same thing can be drawn here. */
import { isServer, type LitElement } from 'lit';

type Hydrate = typeof import('@lit-labs/ssr-client').hydrate;

let hydrate: Hydrate | undefined;

const settingsOf = (host: LitElement): readonly unknown[] =>
  [...(host.constructor as typeof LitElement).elementProperties.keys()].map((name) => host[name as keyof LitElement]);

/** What a server drew inside an element, until the element takes it over. */
export class Hydration {
  readonly #host: LitElement;
  readonly #settings: readonly unknown[];

  private constructor(host: LitElement) {
    this.#host = host;
    this.#settings = settingsOf(host);
  }

  /** The hydration of an element whose shadow root came with the page; `undefined` for any other. */
  static of(host: LitElement): Hydration | undefined {
    return !isServer && host.shadowRoot?.hasChildNodes() ? new Hydration(host) : undefined;
  }

  /** Whether the take-over can happen now: the element has come to the status that the server drew, and the code for it is here. */
  isDue(status: string): boolean {
    if (status !== this.#host.getAttribute('status')) return false;
    if (!hydrate) void import('@lit-labs/ssr-client').then((client) => ((hydrate = client.hydrate), this.#host.requestUpdate()));
    return hydrate !== undefined;
  }

  /** Takes the nodes over. What the server drew from other settings, or in another language, is dropped, to be drawn anew. */
  takeOver(drawn: unknown, root: ShadowRoot, language: { readonly locale: string; readonly dir: string }): void {
    const options = this.#host.renderOptions;
    const said = root.querySelector<HTMLElement>('[lang]');
    const settings = settingsOf(this.#host);
    options.renderBefore = null;
    root.querySelectorAll(':scope > style').forEach((style) => style.remove());
    try {
      const same = (!said || (said.lang === language.locale && said.dir === language.dir)) && settings.every((value, index) => Object.is(value, this.#settings[index]));
      if (same) hydrate?.(drawn, root, options);
      else root.replaceChildren();
    } catch {
      root.replaceChildren();
      delete (root as { _$litPart$?: unknown })._$litPart$;
    }
  }
}
