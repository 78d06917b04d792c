/** Puts HTML on the page for a test, drawn in the browser alone, or drawn on the server and taken over. */
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/index.js';
import { GuideElement } from '../../src/classes.js';

/** The engine that runs the tests. */
export const engine = /Firefox/.test(navigator.userAgent) ? 'Firefox' : /Chrome/.test(navigator.userAgent) ? 'Chromium' : 'WebKit';

/** How the page came to be. */
export type Arrival = 'client' | 'hydrated';

const arrivals: readonly Arrival[] = ['client', 'hydrated'];

const stages: HTMLElement[] = [];

// Another file runs in another page at the same time: keys and focus are for both.
before(() => executeServerCommand('keep-focus'));

/** Runs a suite twice: with elements drawn in the browser, and with elements drawn on the server and taken over. */
export function describeBoth(title: string, suite: (fixture: Fixture, arrival: Arrival) => void): void {
  for (const arrival of arrivals) {
    describe(`${title} (${arrival})`, () => {
      afterEach(() => {
        for (const stage of stages.splice(0)) stage.remove();
      });
      suite((html, options) => place(html, arrival, options), arrival);
    });
  }
}

/** What a fixture needs besides its HTML. */
export interface FixtureOptions {
  /** Data for `src`, by address; only the server uses it. */
  readonly files?: Readonly<Record<string, { readonly body: string; readonly type?: string }>>;
  readonly width?: number;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** Puts HTML on the page and waits until its elements have settled. Answers the stage that holds it. */
export type Fixture = (html: string, options?: FixtureOptions) => Promise<HTMLElement>;

/** Puts HTML on the page. */
export async function place(html: string, arrival: Arrival = 'client', { width = 800, lang, dir, files }: FixtureOptions = {}): Promise<HTMLElement> {
  const stage = document.createElement('div');
  stage.style.width = `${width}px`;
  if (lang) stage.lang = lang;
  if (dir) stage.dir = dir;
  stages.push(stage);
  document.body.append(stage);
  if (arrival === 'client') stage.innerHTML = html;
  else {
    const drawn = await executeServerCommand<{ html: string }, unknown>('render-on-server', { html, lang, dir, files });
    stage.setHTMLUnsafe(drawn.html);
  }
  await settled(stage);
  return stage;
}

/** Waits until every element inside a node has drawn, and is past loading unless told otherwise. Ten seconds are a failure. */
export async function settled(root: ParentNode, { even }: { readonly even?: 'loading' } = {}): Promise<void> {
  const end = performance.now() + 10000;
  while (performance.now() < end) {
    // Firefox upgrades what setHTMLUnsafe has put on the page a moment later.
    await turn();
    const elements = [...root.querySelectorAll('*')].filter((element) => element instanceof GuideElement);
    for (const element of elements) await element.updateComplete;
    if (elements.every((element) => element.hasUpdated && (element.status !== 'loading' || even === 'loading'))) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('waited in vain for the elements to settle');
}

/** Whether a node is displayed. In a `g` that is not, Chromium takes everything for visible, and WebKit gives everything a box. */
export const isDisplayed = (node: Element): boolean => node.checkVisibility() && node.getClientRects().length > 0;

/** The visible text of an element's shadow tree, white space folded. */
export const shownText = (element: Element): string => {
  const figure = element.shadowRoot?.querySelector<HTMLElement>('figure');
  return (figure?.innerText ?? element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
};

/** Asks for what only the protocol of Chromium can do; a test that needs it is left out elsewhere. */
export async function askChromium<Answer>(test: Mocha.Context, command: string, payload?: unknown): Promise<Answer> {
  const answer = await executeServerCommand<Answer | 'unsupported', unknown>(command, payload);
  if (answer === 'unsupported') test.skip();
  return answer;
}

/** Switches media as a reader's system would, in Chromium. */
export const switchMedia = (test: Mocha.Context, features: Readonly<Record<string, string>>, type = ''): Promise<unknown> =>
  askChromium(test, 'media', { media: type, features: Object.entries(features).map(([name, value]) => ({ name, value })) });

/** The names of an element's marks, in the order of the page. */
export const markNames = (element: Element): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll('[data-mark]') ?? [])].map((mark) => mark.getAttribute('aria-label') ?? '');

/** Lets every task that is due now run. */
export const turn = (milliseconds = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until something is so, for five seconds at most. */
export async function until(isSo: () => boolean, what = 'the page to settle'): Promise<void> {
  for (let tries = 0; tries < 1000; tries++) {
    if (isSo()) return;
    await turn(5);
  }
  throw new Error(`waited in vain for ${what}`);
}

/** What an element has drawn: its shadow tree, a line per tag, without comments and styles, attributes in the order of the alphabet. */
export const pictureOf = (element: Element): string => {
  const copy = document.createElement('div');
  copy.append(...[...element.shadowRoot!.childNodes].map((node) => node.cloneNode(true)));
  for (const style of copy.querySelectorAll('style')) style.remove();
  for (const drawn of copy.querySelectorAll('*')) {
    const attributes = [...drawn.attributes].map(({ name, value }) => [name, value.trim()] as const).sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [name] of attributes) drawn.removeAttribute(name);
    for (const [name, value] of attributes) drawn.setAttribute(name, value);
  }
  return copy.innerHTML.replace(/<!--[\s\S]*?-->/g, '').replace(/\s+/g, ' ').replace(/> ?</g, '>\n<').trim();
};

/**
 * Guards every test of a file: nothing may be left in the console, no error or rejection unhandled, and the page is
 * cleared. Answers a function that takes what was said since it was last called.
 */
export function watchPage(): () => readonly string[] {
  const methods = ['debug', 'log', 'info', 'warn', 'error'] as const;
  const own = methods.map((method) => console[method]);
  let lines: string[] = [];
  const failed = (event: ErrorEvent | PromiseRejectionEvent): void => {
    lines.push(`unhandled: ${String('reason' in event ? event.reason : event.error)}`);
    event.preventDefault();
  };
  beforeEach(() => {
    lines = [];
    for (const method of methods) console[method] = (...said: unknown[]) => void lines.push(said.map(String).join(' '));
    window.addEventListener('error', failed);
    window.addEventListener('unhandledrejection', failed);
  });
  afterEach(async () => {
    for (const stage of stages.splice(0)) stage.remove();
    await turn();
    window.removeEventListener('error', failed);
    window.removeEventListener('unhandledrejection', failed);
    methods.forEach((method, index) => (console[method] = own[index]!));
    const left = lines.join('\n');
    if (left) throw new Error(`left in the console:\n${left}`);
  });
  return () => lines.splice(0);
}

/** Records every `guide-ready` and `guide-error` on the page from now until the end of the test, as `tag#id event`. */
export function recordEvents(): string[] {
  const heard: string[] = [];
  const hear = (event: Event): void => {
    const { localName, id } = event.composedPath()[0] as Element;
    heard.push(`${localName}${id && `#${id}`} ${event.type}`);
  };
  for (const type of ['guide-ready', 'guide-error']) document.addEventListener(type, hear, true);
  ends.push(() => {
    for (const type of ['guide-ready', 'guide-error']) document.removeEventListener(type, hear, true);
  });
  return heard;
}

const ends: (() => void)[] = [];
// What was replaced twice comes back in the other order.
afterEach(() => ends.splice(0).reverse().forEach((end) => end()));

/** What the replaced `fetch` was asked. */
export interface Asked {
  readonly url: string;
  readonly init: RequestInit;
  /** Answers the request. */
  answer(response: Response | Error): void;
}

/** A request that is answered by hand. It ends with the test, when the page's own `fetch` is back. */
export function holdRequests(): Asked[] {
  const asked: Asked[] = [];
  replaceFetch((url, init) => new Promise((resolve, reject) => {
    asked.push({ url, init, answer: (response) => (response instanceof Error ? reject(response) : resolve(response)) });
  }));
  return asked;
}

/** Serves files, by the end of their address, until the end of the test. Answers the addresses that were asked for. */
export function serveFiles(files: Readonly<Record<string, { readonly body: BodyInit; readonly type?: string; readonly status?: number }>>): string[] {
  const asked: string[] = [];
  replaceFetch(async (url) => {
    asked.push(url);
    const file = Object.entries(files).find(([path]) => url.endsWith(path))?.[1];
    if (!file) throw new TypeError(`no file at ${url}`);
    return new Response(file.body, { status: file.status ?? 200, headers: { 'content-type': file.type ?? 'application/json' } });
  });
  return asked;
}

/** Replaces the elements' `fetch` until the end of the test. */
export function replaceFetch(fetch: typeof GuideElement.fetch): void {
  const own = GuideElement.fetch;
  GuideElement.fetch = fetch;
  ends.push(() => (GuideElement.fetch = own));
}

let addresses = 0;
/** An address that no test has asked for: answers are shared by all elements of a page. */
export const newAddress = (end = 'json'): string => `/file-${++addresses}.${end}`;

/** An empty frame with a document of its own, which is removed after the test unless it is to be kept. */
export function openFrame(forOneTest = true): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  if (forOneTest) ends.push(() => frame.remove());
  return frame;
}

/** Runs a suite once, with elements drawn in the browser, for what needs more than a page as it comes from a server. */
export function describeClient(title: string, suite: (fixture: Fixture) => void): void {
  describe(title, () => {
    afterEach(() => {
      for (const stage of stages.splice(0)) stage.remove();
    });
    suite((html, options) => place(html, 'client', options));
  });
}

/** Whether two lists hold the very same nodes. (Compared in depth, nodes that differ would lead through the whole page.) */
export const areSame = (nodes: readonly Node[], others: readonly Node[]): boolean => nodes.length === others.length && nodes.every((node, index) => node === others[index]);

/** Data as the script that stands inside an element. */
export const jsonScript = (data: unknown): string => `<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** A `<salary-range>` with its data inside, and attributes as they would be written. */
export const salaryRange = (data: unknown, attributes = ''): string => `<salary-range ${attributes}>${jsonScript(data)}</salary-range>`;

/** Text as it stands in an attribute between double quotes. */
export const inQuotes = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Text with its white space folded. */
export const folded = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Every node of an element's shadow tree that a selector finds. */
export const findAll = <Found extends Element = HTMLElement>(element: Element, selector: string): readonly Found[] => [
  ...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? []),
];

/** The first node of an element's shadow tree that a selector finds. There must be one. */
export function find<Found extends Element = HTMLElement>(element: Element, selector: string): Found {
  const found = element.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector} in its shadow tree`);
  return found;
}
