/** Draws elements on a server: HTML in, the same HTML with declarative shadow DOM out. */
import { render } from '@lit-labs/ssr';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { html } from '@lit-labs/ssr/lib/server-template.js';
import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { define, elements, GuideElement } from './classes.js';
import { prefixed } from './define.js';
import { dataReader } from './delivery/data.js';
import { absolute, readAnswer } from './delivery/shared-request.js';
import { readJson, type Written } from './delivery/written.js';
import { toJsonLd, writeJsonLd } from './model/json-ld.js';
import { scriptText } from './model/script-text.js';
import './words/all.js';

/** How a page is drawn. */
export interface ServerOptions {
  /**
   * Fetches the data at an address that stands in a `src`: http, https or relative, once for each address of a page. What
   * it answers is written into the page, for the browser to take over. Without it, elements with `src` are sent as they
   * are while loading.
   */
  readonly load?: ((src: string) => Promise<Response | string>) | undefined;
  /** The language of the page around a fragment of HTML. */
  readonly lang?: string | undefined;
  /** The direction of the page around a fragment of HTML. */
  readonly dir?: 'ltr' | 'rtl' | undefined;
  /** The nonce for the styles, under a policy that asks for one. */
  readonly nonce?: string | undefined;
  /** The prefix of the tags, where they have one. */
  readonly prefix?: string | undefined;
}

/** One of our elements on the page, and what the page says about it. */
interface Place {
  readonly node: Tree.Element;
  /** Where its start tag stands in the page. */
  readonly start: { readonly startOffset: number; readonly endOffset: number };
  readonly lang: string | undefined;
  readonly dir: string | undefined;
  readonly inline: Written | undefined;
  /** What its `src` answered, where that counts. */
  fetched: Written | undefined;
  /** What has drawn it. */
  element: GuideElement | undefined;
}

/** Names an element to its renderer; never sent. */
const placeAttribute = 'career-place';

/** Stands around each drawn start tag; never sent. */
const mark = '<!--career-place-->';

LitElementRenderer.renderOptions.push((element) => (element instanceof GuideElement ? { connectedCallback: true } : undefined));

/**
 * Draws every element of this library in a page or a fragment of HTML.
 *
 * @returns the HTML with a declarative shadow root in each element, readable without JavaScript
 */
export async function renderToString(page: string, options: ServerOptions = {}): Promise<string> {
  const { nonce, prefix } = options;
  define({ prefix });
  await Promise.all(Object.values(elements).map((element) => element.load()));
  const { text, places } = findElements(page, options);
  if (options.load) await fetchAll(places, options.load);

  /** The elements whose shadow trees are being drawn, the outermost first. */
  let hosts: Parameters<LitElementRenderer['renderShadow']>[0]['customElementHostStack'] = [];

  class PlacedRenderer extends LitElementRenderer {
    #isPlaced = false;

    static override matchesClass(constructor: typeof HTMLElement): boolean {
      return constructor.prototype instanceof GuideElement;
    }

    override setAttribute(name: string, value: string): void {
      if (name !== placeAttribute) {
        super.setAttribute(name, value);
        return;
      }
      this.#isPlaced = true;
      const place = places[Number(value)]!;
      const element = (place.element = this.element as GuideElement);
      element.ways.child.written = place.inline ?? place.fetched;
      element.ways.child.isLoadingSaid = place.node.childNodes.some((child) => 'attrs' in child && attributeOf(child, 'slot') === 'loading');
      element.language.page = { lang: place.lang, dir: place.dir };
    }

    override connectedCallback(): void {
      const host = hosts.at(-1)?.element;
      // What one element draws inside itself has no place on the page: it stands in the language of the other.
      if (!this.#isPlaced && host instanceof GuideElement) (this.element as GuideElement).language.page = { lang: host.language.locale, dir: host.language.dir };
      super.connectedCallback();
    }

    override renderShadow(...info: Parameters<LitElementRenderer['renderShadow']>): ReturnType<LitElementRenderer['renderShadow']> {
      hosts = info[0].customElementHostStack;
      const drawn = super.renderShadow(...info);
      return nonce && Array.isArray(drawn) ? drawn.map((part) => (part === '<style>' ? `<style nonce="${attribute(nonce)}">` : part)) : drawn;
    }
  }

  const template = html(Object.assign([text], { raw: [text] }));
  let drawn = '';
  for (const part of render(template, { elementRenderers: [PlacedRenderer, LitElementRenderer] })) drawn += await (part as string | Promise<string>);
  return fill(page, places, drawn.split(mark).filter((_, index) => index % 2));
}

const attribute = (value: string): string => value.replace(/[&"<]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Looks through a page for the elements to draw, and answers them alone, one inside the other, for Lit: the rest of the page is no template. */
function findElements(page: string, options: ServerOptions): { readonly text: string; readonly places: readonly Place[] } {
  const tags = new Set(Object.keys(elements).map((tag) => prefixed(options.prefix, tag)));
  const takesTables = new Set(Object.entries(elements).flatMap(([tag, { reader }]) => (reader.readRows ? [prefixed(options.prefix, tag)] : [])));
  const isPage = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|head|body)\b/i.test(page);
  const root = isPage ? parse(page, { sourceCodeLocationInfo: true }) : parseFragment(page, { sourceCodeLocationInfo: true });
  const places: Place[] = [];
  const walk = (node: Tree.Node, outer: Pick<Place, 'lang' | 'dir'>): string => {
    if (!('childNodes' in node)) return '';
    const own = 'attrs' in node ? { lang: attributeOf(node, 'lang') ?? outer.lang, dir: attributeOf(node, 'dir') ?? outer.dir } : outer;
    const inside = (): string => [...(isShadow(node) ? node.content.childNodes : []), ...node.childNodes].map((child) => walk(child, own)).join('');
    const start = 'tagName' in node && tags.has(node.tagName) ? node.sourceCodeLocation?.startTag : undefined;
    if (!start) return inside();
    const element = node as Tree.Element;
    // It has been drawn before, with all that stands in it.
    if (element.childNodes.some(isShadow)) return '';
    const attributes = element.attrs.flatMap(({ name, value }) => (name === placeAttribute ? [] : ` ${name}="${attribute(value)}"`)).join('');
    const tag = `<${element.tagName} ${placeAttribute}="${places.length}"${attributes}>`;
    places.push({ node: element, start, ...own, inline: writtenIn(element, takesTables.has(element.tagName)), fetched: undefined, element: undefined });
    return `${mark}${tag}${mark}${inside()}</${element.tagName}>`;
  };
  return { text: walk(root, { lang: options.lang, dir: options.dir }), places };
}

/** Puts what was drawn for each element in the place of its start tag. */
function fill(page: string, places: readonly Place[], drawn: readonly string[]): string {
  // What stands wrongly in a table comes before the table in the tree, and not in the page.
  const inOrder = places.map((place, index) => ({ ...place, drawn: drawn[index]! })).sort((a, b) => a.start.startOffset - b.start.startOffset);
  let text = '';
  let at = 0;
  for (const { drawn, ...place } of inOrder) {
    text += page.slice(at, place.start.startOffset) + drawn + dataScript(place) + factsScript(place);
    at = place.start.endOffset;
  }
  return text + page.slice(at);
}

/** What was fetched for an element, for the browser to read there: a table as the section that was read from it. */
function dataScript({ element, fetched }: Place): string {
  const data = element && fetched && 'csv' in fetched ? (element.constructor as typeof GuideElement).reader.readRows?.(fetched.csv) : fetched;
  return data && 'value' in data ? `<script type="application/json">${scriptText(data.value)}</script>` : '';
}

/** The JSON-LD of an element that is to have it, as the browser would write it. */
function factsScript({ node, element }: Place): string {
  const isWanted = element instanceof elements['career-guide'] && element.jsonLd && !hasFacts(node);
  return isWanted && element.status === 'ready' ? `<script type="application/ld+json">${writeJsonLd(toJsonLd(element.guide))}</script>` : '';
}

/** Whether a node is a shadow root that came with the page. */
const isShadow = (node: Tree.Node): node is Tree.Template => 'content' in node && attributeOf(node, 'shadowrootmode') !== undefined;

const attributeOf = (element: Tree.Element, name: string): string | undefined => element.attrs.find((attr) => attr.name === name)?.value;

/** The data written inside an element, as the browser will read it. */
function writtenIn(element: Tree.Element, takesTables: boolean): Written | undefined {
  for (const child of element.childNodes) {
    if (!('tagName' in child) || attributeOf(child, 'slot') !== undefined) continue;
    if (child.tagName === 'script' && attributeOf(child, 'type')?.toLowerCase() === 'application/json') {
      const text = textOf(child);
      return text.trim() ? readJson(text) : undefined;
    }
    if (takesTables && child.tagName === 'table') {
      const rows = find(child, 'tr').map((row) => row.childNodes.filter(isCell).map((cell) => dataOf(cell) ?? textOf(cell).trim()));
      return rows.length ? { rows } : undefined;
    }
  }
  return undefined;
}

/** Whether JSON-LD stands in an element already. */
const hasFacts = (element: Tree.Element): boolean => element.childNodes.some((child) => 'tagName' in child && child.tagName === 'script' && attributeOf(child, 'type')?.toLowerCase() === 'application/ld+json');

const isCell = (node: Tree.Node): node is Tree.Element => 'tagName' in node && (node.tagName === 'td' || node.tagName === 'th');
const dataOf = (cell: Tree.Element): string | undefined => {
  const [data] = find(cell, 'data');
  return data && (attributeOf(data, 'value') ?? '').trim();
};
const textOf = (node: Tree.Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '');
const find = (node: Tree.Node, tag: string): readonly Tree.Element[] =>
  'childNodes' in node ? node.childNodes.flatMap((child) => ('tagName' in child && child.tagName === tag ? [child] : find(child, tag))) : [];

/** Fetches the data of every element at once, and from each address once. */
async function fetchAll(places: readonly Place[], load: NonNullable<ServerOptions['load']>): Promise<void> {
  const answers = new Map<string, Promise<Written | undefined>>();
  const fetchFor = async (place: Place): Promise<void> => {
    const src = addressIn(place);
    if (!src) return;
    const answer = answers.get(src) ?? fetchData(src, load);
    answers.set(src, answer);
    place.fetched = await answer;
  };
  await Promise.all(places.map(fetchFor));
}

/** The address of an element's data, where that may be requested and no data is nearer. */
function addressIn({ node, inline }: Place): string | undefined {
  const src = attributeOf(node, 'src');
  // What is wrong with the attribute, the element says itself.
  const data = dataReader(() => undefined)(attributeOf(node, 'data'));
  return src && !data && !inline && absolute(src, 'https://page.invalid/') !== undefined ? src : undefined;
}

/** Fetches data. What fails here is left to the browser, which may have better luck or else says what is wrong. */
async function fetchData(src: string, load: NonNullable<ServerOptions['load']>): Promise<Written | undefined> {
  try {
    const answer = await load(src);
    const written = await readAnswer(typeof answer === 'string' ? new Response(answer, { headers: { 'content-type': 'text/plain' } }) : answer);
    return 'problem' in written ? undefined : written;
  } catch {
    return undefined;
  }
}
