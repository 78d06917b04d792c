/** Moves the focus over the marks of a chart: one tab stop, arrow keys, Home, End, Escape. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The marks of a host, by their order in the page: which one can be tabbed to, and which one is being looked at. */
export class MarkFocus implements ReactiveController {
  /** The mark that a pointer or the focus is on. */
  active: number | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #stop = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    (this.#host = host).addController(this);
  }

  /** The `tabindex` of a mark, of all there are. */
  tabIndex(mark: number, count: number): 0 | -1 {
    return mark === Math.min(this.#stop, count - 1) ? 0 : -1;
  }

  hostDisconnected(): void {
    this.active = undefined;
  }

  /** Follows a pointer or the focus onto a mark, or off all of them. */
  readonly look = (event: Event): void => {
    const mark = markOf(event.target);
    const active = mark && event.type !== 'focusout' && event.type !== 'pointerleave' ? Number(mark.dataset.mark) : undefined;
    if (event.type === 'focusin' && active !== undefined) this.#stop = active;
    if (active === this.active) return;
    this.active = active;
    this.#host.requestUpdate();
  };

  /** Leads from a mark that was clicked to its note. */
  readonly open = (event: Event): void => {
    const mark = markOf(event.target);
    if (mark) this.#next(mark, 'Enter')?.focus();
  };

  readonly press = (event: KeyboardEvent): void => {
    const mark = markOf(event.target);
    if (!mark || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      mark.blur();
      return;
    }
    const next = this.#next(mark, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  /** Where a key leads: along the marks of a row, to the nearest mark of the row above or below, or to a mark's note. */
  #next(mark: MarkNode, key: string): { focus(): void } | undefined {
    const root = mark.getRootNode() as ShadowRoot;
    const marks = [...root.querySelectorAll<MarkNode>('[data-mark]')];
    const at = marks.indexOf(mark);
    const forward = getComputedStyle(mark).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (key === 'Enter' || key === ' ') return root.querySelector<HTMLElement>(`[data-note="${mark.dataset.notes?.split(' ')[0] ?? ''}"]`) ?? undefined;
    if (key === 'Home') return marks[0];
    if (key === 'End') return marks.at(-1);
    if (key === 'ArrowLeft' || key === 'ArrowRight') return marks[at + (key === forward ? 1 : -1)];
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
    const row = Number(mark.dataset.row) + (key === 'ArrowDown' ? 1 : -1);
    const center = (node: Element): number => node.getBoundingClientRect().x + node.getBoundingClientRect().width / 2;
    const distance = (node: Element): number => Math.abs(center(node) - center(mark));
    return marks.filter((other) => Number(other.dataset.row) === row).sort((a, b) => distance(a) - distance(b))[0] ?? mark;
  }
}

type MarkNode = SVGElement | HTMLElement;

const markOf = (target: EventTarget | null): MarkNode | undefined => (target as Element | null)?.closest<MarkNode>('[data-mark]') ?? undefined;
