/** Loads the code of each tag that is on the page and the words of its language, also of those that come later. */

declare global {
  interface ImportMeta {
    /** Vite puts in its place what loads each file of a pattern. */
    glob(pattern: string): Readonly<Record<string, () => Promise<unknown>>>;
  }
}

/** What brings something, by its name; empty once it is on its way. */
type Waiting = Map<string, () => Promise<unknown>>;

/** The code of each tag, by the path of its registration. */
const tags: Waiting = new Map(Object.entries(import.meta.glob('./elements/*/define.ts')).map(([path, load]) => [path.split('/').at(-2)!, load]));
/** The words of each language, by the path of their module. */
const languages: Waiting = new Map(Object.entries(import.meta.glob('./words/??.ts')).map(([path, load]) => [path.slice(-5, -3), load]));

const ours = new Set<string>();
const seen = new WeakSet<Node>();

function load(waiting: Waiting, name: string, what: string): void {
  const bring = waiting.get(name);
  if (!bring) return;
  waiting.delete(name);
  bring().catch((error: unknown) => {
    // The next that needs it tries again.
    waiting.set(name, bring);
    console.warn(`${what} could not be loaded: ${(error as Error).message}`);
  });
}

/** The language of the page around an element, through the hosts of shadow trees. */
function languageAround(element: Element): string {
  const holder = element.closest('[lang]');
  const root = element.getRootNode();
  return holder ? holder.getAttribute('lang')! : root instanceof ShadowRoot ? languageAround(root.host) : '';
}

/** Loads what an element needs, and looks into its shadow root, now or once it is defined. */
function visit(element: Element): void {
  const tag = element.localName;
  if (tags.has(tag) && !customElements.get(tag)) {
    ours.add(tag);
    load(tags, tag, `<${tag}>`);
  }
  if (ours.has(tag)) {
    const language = (element.getAttribute('locale') ?? languageAround(element)).toLowerCase().split('-')[0]!;
    load(languages, language, `The language ${language}`);
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
  for (const { type, target, addedNodes } of records) {
    for (const node of type === 'attributes' ? [target] : addedNodes) if (node instanceof Element && node.isConnected) visitAll(node);
  }
});

/** Visits everything in a tree, and what is added to it or changes its language from now on. */
function watch(root: Document | ShadowRoot): void {
  if (!seen.has(root)) {
    seen.add(root);
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ['lang', 'locale'] });
  }
  visitAll(root);
}

watch(document);
