/** Takes over what a server drew, node by node, once the same thing can be drawn here. */
import { isServer, type LitElement } from 'lit';
import { hasArrived } from './inline-child.js';

/** The code for it, once a page needs it; `null` where it cannot be had: then all is drawn anew. */
let code: typeof import('./take-over.js') | null | undefined;

/** The language that an element speaks now, and the one that it was asked for. */
export interface LanguageHere {
  readonly locale: string;
  readonly wanted: string;
  readonly dir: string;
}

/**
 * Whether what a server drew inside an element, as its status tells, is still on its way. The element is connected again
 * once the page has arrived: before that, it would make a root of its own, which leaves no room for that of the server.
 */
export function isOnItsWay(host: LitElement): boolean {
  if (isServer || !host.hasAttribute('status') || hasArrived(host)) return false;
  host.ownerDocument.addEventListener('readystatechange', () => {
    // It may have come and gone meanwhile.
    if (host.isConnected && !(host.renderRoot as unknown)) host.connectedCallback();
  }, { once: true });
  return true;
}

/** What a server drew inside an element, until the element takes it over. */
export class Hydration {
  readonly host: LitElement;
  /** The values of the element's properties when it was drawn. */
  readonly settings: readonly unknown[];
  /** The status that the server reflected. */
  readonly drawn: string | null;

  private constructor(host: LitElement) {
    this.host = host;
    this.settings = this.settingsNow();
    this.drawn = host.getAttribute('status');
  }

  /** The hydration of an element whose shadow root came with the page; `undefined` for any other. */
  static of(host: LitElement): Hydration | undefined {
    return !isServer && host.shadowRoot?.hasChildNodes() ? new Hydration(host) : undefined;
  }

  /** The values of the element's properties as they are. */
  settingsNow(): readonly unknown[] {
    return [...(this.host.constructor as typeof LitElement).elementProperties.keys()].map((name) => (this.host as unknown as Record<PropertyKey, unknown>)[name]);
  }

  /**
   * Whether the take-over can happen now. What is there stays as it is until there is data to draw it from, and the code to take it over.
   *
   * @param status the status here, as far as the data goes
   */
  isDue(status: string): boolean {
    if (status === 'loading' ? this.drawn !== status : status === 'empty' && this.drawn === 'ready') return false;
    if (!code) void this.#load();
    return code !== undefined;
  }

  async #load(): Promise<void> {
    code = await import('./take-over.js').catch(() => null);
    this.host.requestUpdate();
  }

  /** Takes the nodes over, or drops them where they cannot be. */
  takeOver(template: unknown, root: ShadowRoot, language: LanguageHere): void {
    // Lit must not draw in front of what is here.
    this.host.renderOptions.renderBefore = null;
    if (code) code.takeOver(this, template, root, language);
    else root.replaceChildren();
  }
}
