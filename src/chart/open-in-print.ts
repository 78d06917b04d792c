import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/**
 * Opens everything that folds while the page is printed, and closes it again: for browsers in which a style sheet cannot.
 * Who draws the host only then tells it of the event.
 */
export class OpenInPrint implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode }) {
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    for (const target of [window, this.#host]) target.addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    for (const target of [window, this.#host]) target.removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
    this.#close();
  }

  readonly #open = (): void => {
    this.#opened = [...this.#opened, ...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    this.#set(true);
  };

  readonly #close = (): void => {
    this.#set(false);
    this.#opened = [];
  };

  #set(isOpen: boolean): void {
    for (const details of this.#opened) details.open = isOpen;
  }
}
