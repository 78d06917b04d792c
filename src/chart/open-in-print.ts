import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Opens everything that folds while the page is printed, and closes it again: for browsers in which a style sheet cannot. */
export class OpenInPrint implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
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
