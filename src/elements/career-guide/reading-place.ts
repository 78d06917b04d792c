import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Marks, in the contents, the section that is being read. */
export class ReadingPlace implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: IntersectionObserver | undefined;
  #blocks: readonly Element[] = [];
  readonly #seen = new Set<Element>();

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
    this.#seen.clear();
  }

  hostUpdated(): void {
    this.#watch();
  }

  /** Watches the blocks that are there, where these are others than before. */
  #watch(): void {
    const root = this.#host.shadowRoot;
    if (isServer || !root) return;
    const blocks = [...root.querySelectorAll('[part=block]')];
    if (blocks.length === this.#blocks.length && blocks.every((block, index) => block === this.#blocks[index])) return;
    this.hostDisconnected();
    this.#blocks = blocks;
    // What is read is what lies a quarter below the top of the window.
    this.#observer = new IntersectionObserver(this.#look, { root: this.#host.ownerDocument, rootMargin: '-25% 0px -74.9% 0px' });
    for (const block of blocks) this.#observer.observe(block);
  }

  readonly #look = (changes: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of changes) {
      if (isIntersecting) this.#seen.add(target);
      else this.#seen.delete(target);
    }
    const current = this.#blocks.find((block) => this.#seen.has(block));
    // Between two sections, it is still the one before.
    if (current) this.mark(current.id);
  };

  /** Marks a section, and keeps its link in sight where the contents scroll. */
  mark(name: string): void {
    const nav = this.#host.shadowRoot?.querySelector('nav');
    for (const link of nav?.querySelectorAll('a') ?? []) {
      if (link.getAttribute('href') !== `#${name}`) link.removeAttribute('aria-current');
      else if (link.ariaCurrent !== 'location') {
        link.setAttribute('aria-current', 'location');
        if (nav && nav.scrollHeight > nav.clientHeight) nav.scrollTop += link.getBoundingClientRect().top - nav.getBoundingClientRect().top - nav.clientHeight / 2;
      }
    }
  }
}
