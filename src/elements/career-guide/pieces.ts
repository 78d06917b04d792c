import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** What a first window holds on most screens. */
const first = 5;
/** Sections that a browser draws between two frames without a reader noticing. */
const more = 4;
/** Milliseconds after which a frame that does not come, as in a window that is not seen, is no longer waited for. */
const patience = 200;

/** Lets a long page be drawn piece by piece: what is seen first is painted first. */
export class Pieces implements ReactiveController {
  /** How many sections are drawn so far; all of them on a server, and of what it has drawn. */
  count = isServer ? Infinity : first;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #view: Window | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    if (this.#host.shadowRoot?.querySelector('[part=block] *')) this.count = Infinity;
    this.#view = this.#host.ownerDocument.defaultView;
    this.#view?.addEventListener('beforeprint', this.#finish);
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('beforeprint', this.#finish);
    this.#view = null;
  }

  /** Goes on with the next sections, once what is there has been painted. */
  async next(): Promise<void> {
    await new Promise<void>((resolve) => {
      const view = this.#view;
      if (!view || this.#host.ownerDocument.hidden) {
        resolve();
        return;
      }
      // What is there has been painted by the second frame.
      view.requestAnimationFrame(() => view.requestAnimationFrame(() => view.setTimeout(resolve)));
      view.setTimeout(resolve, patience);
    });
    this.count += more;
  }

  /** Paper takes the whole page. */
  readonly #finish = (): void => {
    this.count = Infinity;
    this.#host.requestUpdate();
  };
}
