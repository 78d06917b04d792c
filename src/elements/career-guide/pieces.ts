import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** What a first window holds on most screens. */
const first = 5;
/** Sections that a browser draws between two frames without a reader noticing. */
const more = 4;
/** Milliseconds after which a frame that does not come, as in a window that is not seen, is no longer waited for. */
const patience = 200;

/** A host that can draw before its next update is due. */
interface PiecesHost extends ReactiveControllerHost, HTMLElement {
  /** Draws everything that there is, at once. Answers the elements it has drawn, if any were still to come. */
  drawAll(): readonly Element[];
  /** Draws what has changed, at once. */
  drawNow(): void;
}

/** Lets a long page be drawn piece by piece: what is seen first is painted first. */
export class Pieces implements ReactiveController {
  /** How many sections are drawn so far; all of them on a server, and of what it has drawn. */
  count = isServer ? Infinity : first;
  /** Whether what is out of sight is laid out, too, as pictures of the whole page and the bar to scroll with have to know it. What a server has drawn is from the start: nothing moves as it is taken over. */
  isLaidOut = isServer;
  readonly #host: PiecesHost;
  #view: Window | null = null;

  constructor(host: PiecesHost) {
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    if (this.#host.shadowRoot?.querySelector('[part=block] *')) {
      this.count = Infinity;
      this.isLaidOut = true;
    }
    this.#view = this.#host.ownerDocument.defaultView;
    this.#view?.addEventListener('beforeprint', this.#print);
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('beforeprint', this.#print);
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

  /** Lays out what is out of sight, once there is nothing else to do. What the reader has before the eyes stays there. */
  layOut(): void {
    const view = this.#view;
    if (this.isLaidOut || !view) return;
    const layOut = (): void => {
      if (this.isLaidOut || !this.#view) return;
      const seen = [...(this.#host.shadowRoot?.querySelectorAll('[part=block]') ?? [])].find((block) => block.getBoundingClientRect().bottom > 0);
      // A reader past the guide sees what comes after it.
      const edge = (): number => (seen ? seen.getBoundingClientRect().top : this.#host.getBoundingClientRect().bottom);
      const before = edge();
      this.isLaidOut = true;
      this.#host.requestUpdate();
      this.#host.drawNow();
      view.scrollBy({ top: edge() - before, behavior: 'instant' });
    };
    // Safari has none.
    if (typeof view.requestIdleCallback === 'function') view.requestIdleCallback(layOut);
    else setTimeout(layOut, patience);
  }

  /** Waits for nothing from now on. */
  finish(): void {
    this.count = Infinity;
  }

  /** Paper takes the whole page as it is when the event ends, which those drawn now have missed. */
  readonly #print = (): void => {
    for (const element of this.#host.drawAll()) element.dispatchEvent(new Event('beforeprint'));
  };
}
