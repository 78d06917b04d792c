/** Draws elements on a server: HTML in, the same HTML with declarative shadow DOM out. */
import { render } from '@lit-labs/ssr';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { html } from '@lit-labs/ssr/lib/server-template.js';
import { define, elements, GuideElement, GuideError } from './classes.js';
import { dataReader } from './delivery/data.js';
import { absolute, inTime, readAnswer } from './delivery/shared-request.js';
import type { Written } from './delivery/written.js';
import { toJsonLd, writeJsonLd } from './model/json-ld.js';
import { scriptText } from './model/script-text.js';
import { attribute, attributeOf, findElements, hasFacts, mark, placeAttribute, type Place } from './server-page.js';
import './words/all.js';

/** How a page is drawn. */
export interface ServerOptions {
  /**
   * Fetches the data at an address that stands in a `src`: http, https or relative, once for each address of a page. What
   * it answers is written into the page, for the browser to take over. Without it, and where it fails, elements with `src`
   * are sent as they are while loading: the browser asks itself. It fails, too, where it has no answer within
   * `GuideElement.timeout`, 20 seconds unless set.
   */
  readonly load?: ((src: string) => Promise<Response | string>) | undefined;
  /**
   * Hears, once for each address, that there is no data from it: what `load` has thrown, or a `GuideError` where the answer
   * is an error or cannot be read. What it throws itself, `renderToString` rejects with. Nothing is said unless given.
   */
  readonly onError?: ((error: unknown, src: string) => void) | undefined;
  /** The language of the page around a fragment of HTML. */
  readonly lang?: string | undefined;
  /** The direction of the page around a fragment of HTML. */
  readonly dir?: 'ltr' | 'rtl' | undefined;
  /** The nonce for the styles, under a policy that asks for one. */
  readonly nonce?: string | undefined;
  /** The prefix of the tags, where they have one. */
  readonly prefix?: string | undefined;
}

LitElementRenderer.renderOptions.push((element) => (element instanceof GuideElement ? { connectedCallback: true } : undefined));

/**
 * Draws every element of this library in a page or a fragment of HTML. What stands in a plain `<template>` is inert, and
 * comes out as it went in.
 *
 * @returns the HTML with a declarative shadow root in each element, readable without JavaScript
 */
export async function renderToString(page: string, options: ServerOptions = {}): Promise<string> {
  const { nonce, prefix } = options;
  define({ prefix });
  await Promise.all(Object.values(elements).map((element) => element.load()));
  const { text, places } = findElements(page, prefix, { lang: options.lang, dir: options.dir });
  if (options.load) await fetchAll(places, options.load, options.onError);

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
  const data = element && fetched && 'csv' in fetched ? element.readRows?.(fetched.csv) : fetched;
  return data && 'value' in data ? `<script type="application/json">${scriptText(data.value)}</script>` : '';
}

/** The JSON-LD of an element that is to have it, as the browser would write it. */
function factsScript({ node, element }: Place): string {
  const isWanted = element instanceof elements['career-guide'] && element.jsonLd && !hasFacts(node);
  return isWanted && element.status === 'ready' ? `<script type="application/ld+json">${writeJsonLd(toJsonLd(element.guide))}</script>` : '';
}

/** Fetches the data of every element at once, and from each address once. */
async function fetchAll(places: readonly Place[], load: NonNullable<ServerOptions['load']>, onError: ServerOptions['onError']): Promise<void> {
  const answers = new Map<string, Promise<Written | undefined>>();
  const fetchFor = async (place: Place): Promise<void> => {
    const src = addressIn(place);
    if (!src) return;
    const answer = answers.get(src) ?? fetchData(src, load, onError);
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
  return src?.trim() && !data && !inline && absolute(src, 'https://page.invalid/') !== undefined ? src : undefined;
}

/** Fetches data. What fails here is left to the browser, which may have better luck or else says what is wrong. */
async function fetchData(src: string, load: NonNullable<ServerOptions['load']>, onError: ServerOptions['onError']): Promise<Written | undefined> {
  const read = async (): Promise<Written> => {
    const answer = await load(src);
    return readAnswer(typeof answer === 'string' ? new Response(answer, { headers: { 'content-type': 'text/plain' } }) : answer);
  };
  let failure: unknown;
  try {
    const written = await inTime(read(), GuideElement.timeout);
    if (!('problem' in written)) return written;
    failure = new GuideError([written.problem], src);
  } catch (error) {
    failure = error;
  }
  onError?.(failure, src);
  return undefined;
}
