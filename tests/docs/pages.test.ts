import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, silence, watch } from '../build/browser.js';
import { root } from '../build/built.js';
import { serve, type Site } from '../build/serve.js';

const book = path.join(root, 'storybook-static');

/** A page of the workshop, as its index lists it. */
interface Entry {
  readonly id: string;
  /** The file it is made from. */
  readonly importPath: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

const { entries } = JSON.parse(readFileSync(path.join(book, 'index.json'), 'utf8')) as { readonly entries: Readonly<Record<string, Entry>> };
const all = Object.values(entries);

/** The scripts and styles that stand in the frame's own HTML, by their hashes. */
function hashes(tag: 'script' | 'style'): string {
  const bodies = ['index.html', 'iframe.html'].flatMap((name) => [...readFileSync(path.join(book, name), 'utf8').matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([^]*?)</${tag}>`, 'g'))].map((match) => match[1]!));
  return [...new Set(bodies.filter((body) => body.trim()))].map((body) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`).join(' ');
}

/** What Storybook writes into style elements by its scripts. After an update of Storybook, the browser names the new hashes. */
const ownStyles = [
  // Nothing: its theme fills the sheet by rules.
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  // The menu of highlighted elements.
  "'sha256-rMak6F0wA1B0RrxIubaAA9iDjokYLo9ADJCviiCIgNg='",
  // What buttons do under a finger.
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  // Scroll bars of the frame.
  "'sha256-PPXvTto92uh84aFCI7MBOIX0TMcl90R+oo61A3tFCvw='",
].join(' ');

/** The one style attribute of Storybook: it hides the filters by which its addon shows how colors are seen. */
const ownAttribute = "'unsafe-hashes' 'sha256-Yv24MQo/JGD3ASTIbjBky8goHo9/fuung5k88U+Hna8='";

/** As strict as Storybook can work under. */
const policy = [
  "default-src 'none'",
  `script-src 'self' ${hashes('script')}`,
  `style-src 'self' ${hashes('style')} ${ownStyles}`,
  `style-src-attr ${ownAttribute}`,
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

let browser: Browser;
let site: Site;

beforeAll(async () => {
  browser = await launch();
  site = await serve(book, { 'content-security-policy': policy });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens a page of the workshop, waits until it is done, and answers what is wrong with it. */
async function open(address: string, done: (page: Page) => Promise<unknown>): Promise<object> {
  const { page, noise } = await watch(browser, site.origin);
  const refused: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`);
  });
  try {
    await page.goto(site.origin + address);
    const found = await done(page);
    const { requests, ...rest } = await noise();
    return { ...rest, requests: [...requests.filter((request) => !request.startsWith('data:')), ...refused], found };
  } finally {
    await page.close();
  }
}

declare global {
  interface Window {
    __STORYBOOK_PREVIEW__?: { readonly currentRender?: { readonly phase?: string } };
  }
}

/** Waits until Storybook says that a page stands there; answers its complaint, if it has one. */
async function shown(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() => /sb-show-(main|errordisplay|nopreview)/.test(document.body.className));
  await page.waitForFunction(() => {
    const { phase = 'finished' } = window.__STORYBOOK_PREVIEW__?.currentRender ?? {};
    return /^(finished|errored|aborted)$/.test(phase);
  });
  return page.evaluate(() => {
    const { phase } = window.__STORYBOOK_PREVIEW__?.currentRender ?? {};
    const complaint = /sb-show-(errordisplay|nopreview)/.test(document.body.className) ? [(document.querySelector<HTMLElement>('.sb-errordisplay')?.innerText ?? '').slice(0, 400)] : [];
    return [...complaint, ...(phase && phase !== 'finished' ? [`the story ${phase}`] : [])];
  });
}

/** The elements that failed, in the page and in each other, outside the stories that are about failing. */
const failed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const below = (root: ParentNode): readonly Element[] => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? below(element.shadowRoot) : [])]);
    const isMeantTo = (element: Element): boolean => {
      const home = element.getRootNode();
      return element.closest('[id*="--broken"]') !== null || (home instanceof ShadowRoot && isMeantTo(home.host));
    };
    return below(document)
      .filter((element) => element.getAttribute('status') === 'failed' && !isMeantTo(element))
      .map((element) => `<${element.localName}> failed: ${element.shadowRoot?.textContent?.trim().slice(0, 200)}`);
  });

describe('a story', () => {
  test.concurrent.for(all.filter(({ type }) => type === 'story').map(({ id }) => id))('%s opens in silence', async (id, { expect: expects }) => {
    const heard = await open(`/iframe.html?id=${id}&viewMode=story`, async (page) => [...(await shown(page)), ...(id.includes('--broken') ? [] : await failed(page))]);
    expects(heard).toEqual({ ...silence, found: [] });
  });
});

describe('a page of documentation', () => {
  test.concurrent.for(all.filter(({ type }) => type === 'docs').map(({ id }) => id))('%s opens in silence, and its links lead somewhere', async (id, { expect: expects }) => {
    const heard = await open(`/iframe.html?id=${id}&viewMode=docs`, async (page) => {
      const complaints = await shown(page);
      await page.waitForSelector('#storybook-docs h1');
      await page.waitForNetworkIdle({ idleTime: 500 });
      return [...complaints, ...(await failed(page)), ...(await deadLinks(page))];
    });
    expects(heard).toEqual({ ...silence, found: [] });
  });
});

/** The links of a page of documentation that lead nowhere. Links to other sites are another test's. */
async function deadLinks(page: Page): Promise<readonly string[]> {
  const links = await page.$$eval('#storybook-docs a[href]', (anchors) =>
    anchors
      .filter((anchor) => !anchor.closest('.docs-story'))
      .map((anchor) => anchor.getAttribute('href')!)
      .map((href) => ({ href, isHere: href.startsWith('#') && document.getElementById(decodeURIComponent(href.slice(1))) !== null })),
  );
  return links.filter(({ href, isHere }) => !isHere && !leadsSomewhere(href)).map(({ href }) => `the link ${href} leads nowhere`);
}

function leadsSomewhere(href: string): boolean {
  if (href.startsWith('#')) return false;
  const { origin, pathname, searchParams } = new URL(href, `${site.origin}/`);
  if (origin !== site.origin) return true;
  const entry = searchParams.get('path')?.replace(/^\/(docs|story)\//, '');
  return entry === undefined ? existsSync(path.join(book, pathname)) && pathname !== '/' : entry in entries;
}

test('the frame of the workshop opens in silence, with a story in it', async () => {
  const heard = await open('/index.html', async (page) => {
    await page.waitForSelector('[data-item-id]');
    const frame = await (await page.waitForSelector('#storybook-preview-iframe'))?.contentFrame();
    await frame?.waitForFunction(() => /sb-show-(main|errordisplay)/.test(document.body.className));
    await page.waitForNetworkIdle({ idleTime: 500 });
    return [];
  });
  expect(heard).toEqual({ ...silence, found: [] });
});

test('the workshop has a page for every element', () => {
  const { modules } = JSON.parse(readFileSync(path.join(root, 'custom-elements.json'), 'utf8')) as { readonly modules: readonly { readonly declarations?: readonly { readonly tagName?: string }[] }[] };
  const tags = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
  expect(tags.length).toBeGreaterThan(1);
  expect(tags.filter((tag) => !all.some(({ type, importPath }) => type === 'docs' && importPath.startsWith(`./stories/${tag}.`)))).toEqual([]);
});
