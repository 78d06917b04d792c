/** Loads the code of each tag that is on the page, also of those that come later. */

declare global {
  interface ImportMeta {
    /** Vite puts in its place what loads each file of a pattern. */
    glob(pattern: string): Readonly<Record<string, () => Promise<unknown>>>;
  }
}

/** Brings the code of an element, by the path of its registration. */
const modules = import.meta.glob('./elements/*/define.ts');

/** What brings the code of each tag; empty once it is on its way. */
const waiting = new Map(Object.entries(modules).map(([path, load]) => [path.split('/').at(-2)!, load]));

const seen = new WeakSet<Node>();

/** Loads what an element needs, and looks into its shadow root, now or once it is defined. */
function visit(element: Element): void {
  const tag = element.localName;
  const load = waiting.get(tag);
  if (load && !customElements.get(tag)) {
    waiting.delete(tag);
    load().catch((error: unknown) => {
      // The next of its kind tries again.
      waiting.set(tag, load);
      console.warn(`<${tag}> could not be loaded: ${(error as Error).message}`);
    });
  }
  if (element.shadowRoot) watch(element.shadowRoot);
  else if (element.matches(':not(:defined)')) {
    customElements.whenDefined(tag).then(
      () => element.shadowRoot && watch(element.shadowRoot),
      // Some names with a hyphen belong to SVG and MathML.
      () => undefined,
    );
  }
}

function visitAll(root: Document | ShadowRoot | Element): void {
  if (root instanceof Element) visit(root);
  for (const element of root.querySelectorAll('*')) visit(element);
}

const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element && node.isConnected) visitAll(node);
});

/** Visits everything in a tree, and what is added to it from now on. */
function watch(root: Document | ShadowRoot): void {
  if (seen.has(root)) return;
  seen.add(root);
  observer.observe(root, { childList: true, subtree: true });
  visitAll(root);
}

watch(document);
