/** Hides labels for which a page has less room than geometry reckoned with, as in a wide font or with wide spacing. Loaded on use. */
import type { LitElement } from 'lit';
import { findCrowded, type Standing } from '../geometry/crowding.js';

/** A node of a chart that may be hidden, or shown in place of another. */
export type ChartNode = HTMLElement | SVGElement;

/** A label on the page. */
export interface PageLabel {
  readonly node: ChartNode;
  /** What it may not leave at its sides. */
  readonly frame: ChartNode;
  /** What says the same where it is hidden, and how that is displayed if it is not yet; with `none`, what goes with it. */
  readonly instead?: readonly (readonly [node: ChartNode, display: string])[];
}

/** Finds the labels in the plot of a chart, without looking at how they are laid out: for each line what `findCrowded` takes. */
export type FindLabels = (plot: ChartNode) => readonly (readonly [labels: readonly PageLabel[], ticks?: readonly PageLabel[]])[];

/** The nodes of a chart that a selector finds. */
export const nodesIn = (root: ParentNode, selector: string): readonly ChartNode[] => [...root.querySelectorAll<ChartNode>(selector)];

/** Labels that are hidden without anything in their place: what they say is said elsewhere in any case. */
export const labelsIn = (root: ParentNode, selector: string, frame: ChartNode): readonly PageLabel[] => nodesIn(root, selector).map((node) => ({ node, frame }));

const watches = new WeakMap<LitElement, () => void>();

/** Hides the labels of a chart that meet each other or leave their frames, from now on, and shows them where there is room again. */
export const watchWith =
  (find: FindLabels) =>
  (host: LitElement): void => {
    if (!watches.has(host)) watches.set(host, watch(host, find));
  };

/** Looks at the labels of a chart now, for a picture that is about to be taken. */
export const settleLabels = (host: LitElement): void => watches.get(host)?.();

/** The labels without room. */
function crowdedIn(lines: ReturnType<FindLabels>): readonly PageLabel[] {
  const standing = (labels: readonly PageLabel[] = []): readonly (Standing & { readonly label: PageLabel })[] =>
    labels.flatMap((label) => {
      const [box] = label.node.getClientRects();
      // In a `g` that is not displayed, WebKit gives everything a box, and Chromium takes it for visible.
      return box?.width && label.node.checkVisibility() ? [{ label, box, frame: label.frame.getBoundingClientRect() }] : [];
    });
  return lines.flatMap(([labels, ticks]) => findCrowded(standing(labels), standing(ticks))).map(({ label }) => label);
}

/** Looks at labels when they or their chart have changed. What it changes are styles, which templates of charts leave alone. Answers how to look at once. */
function watch(host: LitElement, find: FindLabels): () => void {
  let view: (Window & typeof globalThis) | null = null;
  let observer: ResizeObserver | undefined;
  let plot: HTMLElement | null = null;
  let lines: ReturnType<FindLabels> = [];
  let isDrawn = false;
  let isDue = false;
  /** The nodes that stand otherwise than they were drawn. */
  let changed: readonly ChartNode[] = [];
  /** Tells of another font or spacing while the labels that would are hidden. */
  const probe = document.createElement('span');
  probe.textContent = 'Aa 0';
  probe.style.cssText = 'position: absolute; top: 0; left: 0; visibility: hidden';

  const look = (): void => {
    plot = host.renderRoot.querySelector<HTMLElement>('[part=plot]');
    lines = plot ? find(plot) : [];
  };

  /** Observes what stands now; that alone makes the observer see it. */
  const observe = (): void => {
    isDrawn = false;
    observer?.disconnect();
    look();
    // A font that arrives, or more space between letters, changes labels and not the chart.
    const nodes = lines.flatMap(([labels, ticks = []]) => [...labels, ...ticks]).map(({ node }) => node);
    if (plot && nodes.length) for (const node of [plot, probe, ...nodes]) observer?.observe(node);
  };

  /** Shows every label, and hides those without room. */
  const settle = (): void => {
    look();
    for (const node of changed) {
      // Chromium writes the attribute when it is looked for, and would not remove what has not been written.
      node.toggleAttribute('style', false);
      delete node.dataset.crowded;
    }
    const changes = crowdedIn(lines)
      .flatMap(({ node, instead = [] }) => [[node, 'none'] as const, ...instead])
      .map(([node, display]) => [node, (getComputedStyle(node).display === 'none') === (display === 'none') ? '' : display] as const);
    for (const [node, display] of changes) {
      if (display) node.style.display = display;
      node.dataset.crowded = '';
    }
    changed = changes.map(([node]) => node);
    if (changed.length) plot?.append(probe);
    else probe.remove();
  };

  /** Waits for the next frame: what is observed, or changes its size, while observers are being called may be late for them, which is an error. */
  const ask = (): void => {
    if (isDue) return;
    isDue = true;
    view?.requestAnimationFrame(() => {
      isDue = false;
      if (isDrawn) observe();
      else settle();
    });
  };

  const hostUpdated = (): void => {
    isDrawn = true;
    ask();
  };

  host.addController({
    hostUpdated,
    hostConnected() {
      // An observer and a frame of another window would be late.
      view = host.ownerDocument.defaultView;
      // Layout is settled where it is called: to find that all fits, as it mostly does, costs nothing but looking.
      observer = view ? new view.ResizeObserver(() => (changed.length || crowdedIn(lines).length) && ask()) : undefined;
      isDue = false;
      hostUpdated();
    },
    hostDisconnected() {
      observer?.disconnect();
      observer = undefined;
    },
  });
  return settle;
}
