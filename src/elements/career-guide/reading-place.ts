import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Marks, in the contents, the section that is being read. */
export class ReadingPlace implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: IntersectionObserver | undefined;
  #blocks: readonly Element[] = [];
  #led: Element | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    this.#watch();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#blocks = [];
  }

  hostUpdated(): void {
    this.#watch();
  }

  /** Watches the blocks that are there, where these are others than before. */
  #watch(): void {
    const root = this.#host.shadowRoot;
    // A guide goes on drawing while it is away.
    if (isServer || !root || !this.#host.isConnected) return;
    const blocks = [...root.querySelectorAll('[part=block]')];
    if (blocks.length === this.#blocks.length && blocks.every((block, index) => block === this.#blocks[index])) return;
    this.hostDisconnected();
    this.#blocks = blocks;
    // What is read is what lies a quarter below the top of the window.
    this.#observer = new IntersectionObserver(this.#look, { root: this.#host.ownerDocument, rootMargin: '-25% 0px -74.9% 0px' });
    for (const block of blocks) this.#observer.observe(block);
  }

  readonly #look = (): void => {
    const line = (this.#host.ownerDocument.documentElement.clientHeight || 0) / 4;
    // Where a link has led stays what is read as long as it stands there, whatever stands beside it or comes after it.
    if (this.#led) {
      const { top } = this.#led.getBoundingClientRect();
      if ((top >= -1 && top <= line) || this.#isAtEnd(this.#led)) return;
    }
    this.#led = undefined;
    let [current] = this.#blocks;
    let from = -Infinity;
    for (const block of this.#blocks) {
      const { top } = block.getBoundingClientRect();
      // Of two that stand side by side, the first is read first.
      if (top <= line + 1 && top > from) [current, from] = [block, top];
    }
    if (current) this.#mark(current.id);
  };

  /** Marks the section that a link has led to. */
  lead(name: string): void {
    this.#led = this.#blocks.find(({ id }) => id === name);
    this.#mark(name);
  }

  /** Whether a block is in sight and the page scrolls no further: the last ones never come up to where a reader reads. */
  #isAtEnd(block: Element): boolean {
    const page = this.#host.ownerDocument.scrollingElement;
    if (!page || page.scrollTop + page.clientHeight < page.scrollHeight - 2) return false;
    const { top, bottom } = block.getBoundingClientRect();
    return bottom > 0 && top < page.clientHeight;
  }

  /** Marks a section, and keeps its link in sight where the contents scroll. */
  #mark(name: string): void {
    const nav = this.#host.shadowRoot?.querySelector('nav');
    for (const link of nav?.querySelectorAll('a') ?? []) {
      if (link.hash !== `#${name}`) link.removeAttribute('aria-current');
      else if (link.ariaCurrent !== 'location') {
        link.setAttribute('aria-current', 'location');
        if (nav && nav.scrollHeight > nav.clientHeight) nav.scrollTop += link.getBoundingClientRect().top - nav.getBoundingClientRect().top - nav.clientHeight / 2;
      }
    }
  }
}
