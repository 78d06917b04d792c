import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { readJson, type Written } from './written.js';

/**
 * Reads the data written inside an element: a JSON script or a table among its children, also when it comes late, in
 * pieces, or changes. A child in a slot of its own is no data, nor is a table where none can be read.
 */
export class InlineChild implements ReactiveController {
  /** What the child holds; `undefined` when there is none, or none complete yet. The server sets it, having no children to look at. */
  written: Written | undefined;
  /** Whether a child says that data is on its way, in the slot for that. The server sets this, too. */
  isLoadingSaid = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;
  /** The child that is observed; `null` before anything is. */
  #child: Element | null | undefined;
  #document: Document | undefined;
  readonly #selector: string;
  #text = '';

  constructor(host: ReactiveControllerHost & HTMLElement, takesTables: boolean) {
    this.#selector = `:is(script[type="application/json" i]${takesTables ? ',table' : ''}):not([slot])`;
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#observer = new MutationObserver(this.#read);
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener('readystatechange', this.#read);
    this.#child = null;
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#document?.removeEventListener('readystatechange', this.#read);
  }

  readonly #read = (): void => {
    const children = [...this.#host.children];
    const isLoadingSaid = children.some(({ slot }) => slot === 'loading');
    if (isLoadingSaid !== this.isLoadingSaid) this.#host.requestUpdate();
    this.isLoadingSaid = isLoadingSaid;
    const child = children.find((element) => element.matches(this.#selector));
    if (child !== this.#child) {
      this.#observer?.disconnect();
      this.#observer?.observe(this.#host, { childList: true });
      if (child) this.#observer?.observe(child, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['value', 'type', 'slot', 'rowspan', 'colspan'] });
    }
    this.#child = child;
    const table = child?.localName === 'table' ? (child as HTMLTableElement) : undefined;
    const text = (table ? table.rows.length && hasArrived(table) && new XMLSerializer().serializeToString(table) : child?.textContent) || '';
    if (text === this.#text) return;
    const written = table ? (text ? { rows: { table } } : undefined) : readScript(text, this.#host.ownerDocument);
    // A piece of a script is not remembered: the same text counts once the page has arrived.
    this.#text = written || !text.trim() ? text : '';
    if (written === this.written) return;
    this.written = written;
    this.#host.requestUpdate();
  };
}

/** The JSON of a script. Text that cannot be read yet while the page is still arriving is a piece of what is to come. */
function readScript(text: string, { readyState }: Document): Written | undefined {
  if (!text.trim()) return undefined;
  const written = readJson(text);
  return 'problem' in written && readyState === 'loading' ? undefined : written;
}

/** Whether the parser is past an element: something follows it, or the page has arrived. */
export function hasArrived(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (let at: Node | null = element; at; at = at.parentNode) if (at.nextSibling) return true;
  return false;
}
