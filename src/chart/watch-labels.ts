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
  #lines: readonly PageLine[] = [];
  /** The nodes that stand otherwise than they were drawn. */
  #changed: readonly ChartNode[] = [];
  #isDue = false;
  readonly #observer = new ResizeObserver(() => {
    // Layout is settled here: to find that all fits, as it mostly does, costs nothing but looking. What changes the height
    // of the chart waits for the next frame, as it would call this again in the same one.
    if (this.#isDue || !(this.#changed.length || this.#crowded().length)) return;
    this.#isDue = true;
    requestAnimationFrame(() => this.settle());
  });

  constructor(host: LitElement, find: FindLines) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    this.#observer.disconnect();
    const plot = this.#host.renderRoot.querySelector<HTMLElement>('[part=plot]');
    this.#lines = plot ? this.#find(plot) : [];
    const nodes = this.#lines.flatMap(({ labels, ticks = [] }) => [...labels, ...ticks]).map(({ node }) => node);
    // A font that arrives, or more space between letters, changes labels and not the chart.
    if (plot && nodes.length) for (const node of [plot, ...nodes]) this.#observer.observe(node);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Shows every label, and hides those without room. */
  settle(): void {
    this.#isDue = false;
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
  }

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
