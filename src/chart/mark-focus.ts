import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { followReader } from './follow-reader.js';

/** A mark of a chart, as it stands on the page. */
export type MarkNode = SVGElement | HTMLElement;

/** The marks of a host, by their order in the page: which one can be tabbed to, and which one is being looked at. */
export class MarkFocus implements ReactiveController {
  /** The mark that a pointer or the focus is on. */
  active: number | undefined;
  /** The mark that the focus was on last. */
  stop = 0;
  /** Ends what is heard of keys while a pointer is on a mark. */
  hover: AbortController | undefined;
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly #follow: () => typeof followReader | undefined;

  /** @param follow the code that answers the reader, once it has been loaded */
  constructor(host: ReactiveControllerHost & HTMLElement, follow: () => typeof followReader | undefined) {
    (this.host = host).addController(this);
    this.#follow = follow;
  }

  /** The `tabindex` of a mark, of all there are. */
  tabIndex(mark: number, count: number): 0 | -1 {
    return mark === Math.min(this.stop, count - 1) ? 0 : -1;
  }

  hostDisconnected(): void {
    this.active = undefined;
    this.hover?.abort();
  }

  /** Hears what a reader does on the plot. What comes before the code for it is answered late. */
  readonly hear = async (event: Event): Promise<void> => {
    const mark = (event.target as Element).closest<MarkNode>('[data-mark]') ?? undefined;
    if (!this.#follow()) await this.host.updateComplete;
    this.#follow()?.(event, mark, this);
  };
}
