import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Where a link has led last, and whose link it was: with several guides on a page, the address changes for that one. */
let led: { readonly by: SectionLinks; readonly name: string; readonly source: string | undefined } | undefined;

/** Changes of the address, and clicks, that a guide has followed. */
const followed = new WeakSet<Event>();

/** What happens to a link before it is followed, also in another tab. */
const reached = ['pointerover', 'focusin'];

/** What happens as a reader follows a link within the page: the second alone where the address stays the same. */
const moves = ['hashchange', 'click'];

/** Frames for which a section is held in sight: what comes near the window is laid out only then. */
const frames = 4;

/** The link that an event is on. */
const linkOf = (event: Event): HTMLAnchorElement | undefined => event.composedPath().find((target): target is HTMLAnchorElement => (target as Partial<Element>).localName === 'a');

/** The link that a click leads to in this window, unless the page has something else in mind. */
const followedLink = (event: MouseEvent): HTMLAnchorElement | undefined =>
  event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey ? undefined : linkOf(event);

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
    for (const type of moves) this.#view?.addEventListener(type, this.#follow);
    this.#host.addEventListener('click', this.#hear);
    for (const type of reached) this.#host.addEventListener(type, this.#aim);
  }

  hostDisconnected(): void {
    for (const type of moves) this.#view?.removeEventListener(type, this.#follow);
    this.#host.removeEventListener('click', this.#hear);
    for (const type of reached) this.#host.removeEventListener(type, this.#aim);
    if (led?.by === this) led = undefined;
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
    const link = followedLink(event);
    if (!link) return;
    this.#aim(event);
    const name = link.href.startsWith(`${this.#here}#`) ? link.hash.slice(1) : '';
    if (!this.#find(name)) return;
    followed.add(event);
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
    if (event.type === 'click' && followedLink(event as MouseEvent)?.href !== this.#view?.location.href) return;
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
