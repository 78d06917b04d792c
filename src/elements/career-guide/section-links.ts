import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Where a link has led last, and whose link it was: with several guides on a page, the address changes for that one. */
let led: { readonly by: SectionLinks; readonly name: string; readonly source: string | undefined } | undefined;

/** Changes of the address that a guide has followed. */
const followed = new WeakSet<Event>();

/** What happens to a link before it is followed, also in another tab. */
const reached = ['pointerover', 'focusin'];

/** Frames for which a section is held in sight: what comes near the window is laid out only then. */
const frames = 4;

/** The link that an event is on. */
const linkOf = (event: Event): HTMLAnchorElement | undefined => event.composedPath().find((target): target is HTMLAnchorElement => (target as Partial<Element>).localName === 'a');

/** Leads from links such as `#salary` to the section, which stands where a browser does not look for it. */
export class SectionLinks implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #arrive: (name: string) => void;
  #view: Window | null = null;
  #hasArrived = false;

  /** @param arrive hears which section a link has led to */
  constructor(host: ReactiveControllerHost & HTMLElement, arrive: (name: string) => void) {
    (this.#host = host).addController(this);
    this.#arrive = arrive;
  }

  hostConnected(): void {
    if (isServer) return;
    this.#view = this.#host.ownerDocument.defaultView;
    this.#view?.addEventListener('hashchange', this.#follow);
    this.#host.addEventListener('click', this.#hear);
    for (const type of reached) this.#host.addEventListener(type, this.#aim);
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('hashchange', this.#follow);
    this.#host.removeEventListener('click', this.#hear);
    for (const type of reached) this.#host.removeEventListener(type, this.#aim);
    this.#view = null;
  }

  /** Goes where the address of the page says, once: unless the reader has gone somewhere already. */
  arrive(): void {
    if (this.#hasArrived || !this.#view) return;
    this.#hasArrived = true;
    const { activeElement, body } = this.#host.ownerDocument;
    if (this.#view.scrollY === 0 && (activeElement === null || activeElement === body) && !this.#isPagesOwn(this.name)) this.#go(this.name);
  }

  /** Hears clicks on links to sections: in the contents, inside the elements that draw them, and among what the page puts inside. */
  readonly #hear = (event: MouseEvent): void => {
    const link = linkOf(event);
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    this.#aim(event);
    const name = link.href.startsWith(`${this.#here}#`) ? link.hash.slice(1) : '';
    if (!this.#find(name)) return;
    led = { by: this, name, source: link.dataset.source };
    this.#go(name);
  };

  /** A page may say that its links are relative to another address: then one to a section says all of its own, as for a new tab. */
  readonly #aim = (event: Event): void => {
    const link = linkOf(event);
    const href = link?.getAttribute('href');
    if (!link || !href?.startsWith('#') || !this.#find(href.slice(1)) || link.href.startsWith(`${this.#here}#`)) return;
    // eslint-disable-next-line house/checked-links -- It is the address where the reader is already, and a place there.
    link.href = this.#here + href;
  };

  /** The address of the page, without a place in it. */
  get #here(): string {
    return this.#view?.location.href.replace(/#.*/s, '') ?? '';
  }

  readonly #follow = (event: Event): void => {
    const name = this.name;
    if (followed.has(event) || !this.#find(name)) return;
    if (led?.name === name ? led.by !== this : this.#isPagesOwn(name)) return;
    followed.add(event);
    this.#go(name);
  };

  /** The name in the address of the page. */
  get name(): string {
    try {
      return decodeURIComponent(this.#view?.location.hash.slice(1) ?? '');
    } catch {
      return '';
    }
  }

  #isPagesOwn(name: string): boolean {
    return this.#host.ownerDocument.getElementById(name) !== null;
  }

  #find(name: string): HTMLElement | undefined {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('[part=block]') ?? [])].find((block) => block.id === name);
  }

  #go(name: string): void {
    const block = this.#find(name);
    if (!block) return;
    this.#arrive(name);
    block.focus({ preventScroll: true });
    const source = led?.by === this && led.name === name ? led.source : undefined;
    const list: (Element & { showSource?: (id: string) => boolean }) | null = block.firstElementChild;
    if (source === undefined || !list?.showSource?.(source)) this.#show(block, frames);
  }

  #show(block: HTMLElement, left: number): void {
    block.scrollIntoView();
    if (left > 1) this.#view?.requestAnimationFrame(() => this.#show(block, left - 1));
  }
}
