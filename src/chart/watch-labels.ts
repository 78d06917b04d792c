/** Hides labels for which a page has less room than geometry reckoned with, as in a wide font or with wide spacing. Loaded on use. */
import type { LitElement, ReactiveController } from 'lit';
import { findCrowded, type Standing } from '../geometry/crowding.js';

/** A node of a chart that may be hidden, or shown in place of another. */
export type ChartNode = HTMLElement | SVGElement;

/** A label on the page. */
export interface PageLabel {
  readonly node: ChartNode;
  /** What it may not leave at its sides, with the margin of that. */
  readonly frame: ChartNode;
  /** What says the same where it is hidden, and how that is displayed if it is not yet; with `none`, what goes with it. */
  readonly instead?: readonly (readonly [node: ChartNode, display: string])[];
}

/** Labels of a chart that may meet each other, as `findCrowded` takes them. */
export interface PageLine {
  readonly labels: readonly PageLabel[];
  readonly ticks?: readonly PageLabel[];
}

/** The nodes of a chart that a selector finds. */
export const nodesIn = (root: ParentNode, selector: string): readonly ChartNode[] => [...root.querySelectorAll<ChartNode>(selector)];

/** Labels that are hidden without anything in their place: it is said elsewhere. */
export const labelsIn = (root: ParentNode, selector: string, frame: ChartNode): readonly PageLabel[] => nodesIn(root, selector).map((node) => ({ node, frame }));

/** Finds the labels in the plot of a chart, without looking at how they are laid out. */
export type FindLines = (plot: ChartNode) => readonly PageLine[];

const watches = new WeakMap<LitElement, LabelWatch>();

/** Hides the labels of a chart that meet each other or leave their frames, from now on, and shows them where there is room again. */
export function watchLabels(host: LitElement, find: FindLines): void {
  if (!watches.has(host)) watches.set(host, new LabelWatch(host, find));
}

/** Looks at the labels of a chart now, for a picture that is about to be taken. */
export const settleLabels = (host: LitElement): void => watches.get(host)?.settle();

/** Looks at labels when they or their chart have changed. What it changes are styles, which templates of charts leave alone. */
class LabelWatch implements ReactiveController {
  readonly #host: LitElement;
  readonly #find: FindLines;
  #plot: HTMLElement | null = null;
  #lines: readonly PageLine[] = [];
  /** The nodes that stand otherwise than they were drawn. */
  #changed: readonly ChartNode[] = [];
  /** What the next frame is for. */
  readonly #due = new Set<() => void>();
  /** Tells of another font or spacing while the labels that would are hidden. */
  readonly #probe = document.createElement('span');
  #view: (Window & typeof globalThis) | null = null;
  #observer: ResizeObserver | undefined;

  constructor(host: LitElement, find: FindLines) {
    this.#host = host;
    this.#find = find;
    this.#probe.ariaHidden = 'true';
    this.#probe.textContent = 'Aa 0';
    this.#probe.style.cssText = 'position: absolute; inset: 0 auto auto 0; visibility: hidden';
    host.addController(this);
  }

  hostConnected(): void {
    // An observer of another window would be late for what it is to see.
    this.#view = this.#host.ownerDocument.defaultView;
    this.#observer = this.#view ? new this.#view.ResizeObserver(this.#see) : undefined;
    // The frame that was waited for may have been another window's.
    this.#due.clear();
    this.#ask(this.#observe);
  }

  hostUpdated(): void {
    this.#ask(this.#observe);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Waits for the next frame: what is observed, or changes its size, while observers are being called may be late for them, which is an error. */
  #ask(work: () => void): void {
    if (!this.#due.size) {
      this.#view?.requestAnimationFrame(() => {
        const due = [...this.#due];
        this.#due.clear();
        for (const each of due) each();
      });
    }
    this.#due.add(work);
  }

  #look(): void {
    this.#plot = this.#host.renderRoot.querySelector<HTMLElement>('[part=plot]');
    this.#lines = this.#plot ? this.#find(this.#plot) : [];
  }

  /** Observes what stands now; that alone makes the observer see it. */
  readonly #observe = (): void => {
    this.#observer?.disconnect();
    this.#look();
    if (!this.#observer || !this.#plot || !this.#lines.length) return;
    for (const node of [this.#plot, this.#probe]) this.#observer.observe(node);
    // A font that arrives, or more space between letters, changes labels and not the chart.
    for (const { labels, ticks = [] } of this.#lines) for (const { node } of [...labels, ...ticks]) this.#observer.observe(node);
  };

  /** Layout is settled here: to find that all fits, as it mostly does, costs nothing but looking. */
  readonly #see = (): void => {
    if (this.#changed.length || this.#crowded().length) this.#ask(this.settle);
  };

  /** Shows every label, and hides those without room. */
  readonly settle = (): void => {
    this.#look();
    for (const node of this.#changed) {
      // Chromium writes the attribute when it is looked for, and would not remove what has not been written.
      node.toggleAttribute('style', false);
      delete node.dataset.crowded;
    }
    const changes = this.#crowded()
      .flatMap(({ node, instead = [] }) => [[node, 'none'] as const, ...instead])
      .map(([node, display]) => [node, (getComputedStyle(node).display === 'none') === (display === 'none') ? '' : display] as const);
    for (const [node, display] of changes) {
      if (display) node.style.display = display;
      node.dataset.crowded = '';
    }
    this.#changed = changes.map(([node]) => node);
    if (!changes.length) this.#probe.remove();
    else if (this.#probe.parentNode !== this.#plot) this.#plot?.append(this.#probe);
  };

  /** The labels without room. */
  #crowded(): readonly PageLabel[] {
    const frames = new Map<ChartNode, Standing['frame']>();
    const frameOf = (node: ChartNode): Standing['frame'] => {
      let frame = frames.get(node);
      if (!frame) {
        const { left, right } = node.getBoundingClientRect();
        const { marginLeft, marginRight } = getComputedStyle(node);
        frames.set(node, (frame = { left: left - parseFloat(marginLeft), right: right + parseFloat(marginRight) }));
      }
      return frame;
    };
    const standing = (labels: readonly PageLabel[] = []): readonly (Standing & { readonly label: PageLabel })[] =>
      labels.flatMap((label) => {
        const [box] = label.node.getClientRects();
        // In a `g` that is not displayed, WebKit gives everything a box, and Chromium takes it for visible.
        return box?.width && label.node.checkVisibility() ? [{ label, box, frame: frameOf(label.frame) }] : [];
      });
    return this.#lines.flatMap(({ labels, ticks }) => findCrowded(standing(labels), standing(ticks))).map(({ label }) => label);
  }
}
