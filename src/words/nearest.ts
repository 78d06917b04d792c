/** Finds what an ancestor says about an element, through shadow hosts, and watches it. */

/** The nearest value of an attribute on an element or its ancestors, through shadow hosts. */
export function nearestAttribute(element: Element, name: string): string | undefined {
  for (let at: Element | null = element; at; ) {
    const holder: Element | null = at.closest(`[${name}]`);
    if (holder) return holder.getAttribute(name) ?? undefined;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

interface Watch {
  readonly observer: MutationObserver;
  readonly callbacks: Set<() => void>;
}

const watches = new WeakMap<Node, Watch>();

/** Calls back when `lang` or `dir` changes anywhere an element could inherit it from. One observer per root serves all elements. */
export function watchLanguage(element: Element, callback: () => void): () => void {
  const ends: (() => void)[] = [];
  for (let root: Node | undefined = element.getRootNode(); root; root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined) {
    ends.push(watchRoot(root, callback));
  }
  return () => ends.forEach((end) => end());
}

function watchRoot(root: Node, callback: () => void): () => void {
  let watch = watches.get(root);
  if (!watch) {
    const callbacks = new Set<() => void>();
    watch = { callbacks, observer: new MutationObserver(() => callbacks.forEach((call) => call())) };
    watches.set(root, watch);
  }
  const { observer, callbacks } = watch;
  if (!callbacks.size) observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (!callbacks.size) observer.disconnect();
  };
}
