import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, silence, watch, type Watched } from './browser.js';
import { installPackage, listFiles, root, type Installed } from './built.js';
import { serve, type Site } from './serve.js';

let installed: Installed;
let browser: Browser;
let site: Site;
let pages = 0;

beforeAll(async () => {
  installed = await installPackage();
  [browser, site] = await Promise.all([launch(), serve(path.join(installed.folder, 'dist'))]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
  installed?.remove();
});

const nonce = 'r4nd0m';
const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;
const autoloader = `<script type="module" nonce="${nonce}" src="/cdn/autoloader.js"></script>`;
const range = '<salary-range median="125000" currency="USD"></salary-range>';
const tags = readdirSync(path.join(root, 'src/elements'));

/** Opens a page with the autoloader, or another head, under a strict policy. */
async function open(body: string, head = autoloader): Promise<Watched & { asked(): readonly string[] }> {
  const watched = await watch(browser, site.origin);
  const from = site.asked.length;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
  await watched.page.goto(site.put(`/page-${++pages}.html`, { body: html, headers: { 'content-security-policy': policy } }));
  return {
    ...watched,
    // The tags whose files the page has asked for.
    asked: () => site.asked.slice(from).flatMap((url) => tags.filter((tag) => url === `/cdn/${tag}.js`)).sort(),
  };
}

/** Waits until every element that a selector finds has drawn a mark. */
const drawn = (page: Page, selector: string) => page.waitForSelector(`${selector} >>> [data-mark]`, { timeout: 15_000 });
/** A moment in which a page could still ask for something. */
const pause = (page: Page) => page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 200)));
const isDefined = (page: Page, tag: string) => page.evaluate((name) => customElements.get(name) !== undefined, tag);

describe('the autoloader', () => {
  test('has a file beside it for every element, and each registers its own', () => {
    const files = listFiles(path.join(installed.folder, 'dist/cdn'));
    expect(tags.filter((tag) => !files.includes(`${tag}.js`))).toEqual([]);
  });

  test('loads the tags on the page and no others, quietly and under a strict policy', async () => {
    const { page, noise, asked } = await open(range);
    await drawn(page, 'salary-range');
    await pause(page);
    expect(asked()).toEqual(['salary-range']);
    expect(await noise()).toEqual(silence);
    await page.close();
  });

  test('loads nothing for a page without tags of ours, and leaves unknown tags alone', async () => {
    const { page, noise, asked } = await open('<p>Text</p><salary-chart></salary-chart><acme-salary-range></acme-salary-range><svg><font-face></font-face></svg>');
    await pause(page);
    expect(asked()).toEqual([]);
    expect(await isDefined(page, 'salary-chart')).toBe(false);
    expect(await noise()).toEqual(silence);
    await page.close();
  });

  test('loads tags that come later: alone, deep in a tree, and one file for many', async () => {
    const { page, asked } = await open('<main></main>');
    await pause(page);
    expect(asked()).toEqual([]);
    await page.evaluate(() => {
      for (let count = 0; count < 3; count++) {
        const section = document.createElement('section');
        const element = document.createElement('salary-range');
        element.setAttribute('median', '5');
        element.setAttribute('currency', 'USD');
        section.append(document.createElement('p'), element);
        document.querySelector('main')!.append(section);
      }
    });
    await drawn(page, 'section:last-child salary-range');
    expect(asked()).toEqual(['salary-range']);
    await page.close();
  });

  test('sees into open shadow roots: those that are there, those that come, those of elements defined later', async () => {
    const declared = `<div id="there"><template shadowrootmode="open">${range}</template></div>`;
    const { page, asked } = await open(`${declared}<late-host></late-host>`);
    await drawn(page, '#there >>> salary-range');
    expect(asked()).toEqual(['salary-range']);
    await page.evaluate(() => {
      const host = document.createElement('div');
      const inner = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append(inner);
      inner.attachShadow({ mode: 'open' }).append(document.createElement('skill-map'));
      document.body.append(host);
    });
    await page.waitForFunction(() => customElements.get('skill-map'));
    await page.evaluate(() => {
      customElements.define(
        'late-host',
        class extends HTMLElement {
          connectedCallback(): void {
            const shadow = this.attachShadow({ mode: 'open' });
            setTimeout(() => shadow.append(document.createElement('day-timeline')), 50);
          }
        },
      );
    });
    await page.waitForFunction(() => customElements.get('day-timeline'));
    expect(asked()).toEqual(['day-timeline', 'salary-range', 'skill-map']);
    await page.close();
  });

  test('hands down a guide, whichever file comes first', async () => {
    const json = '<script type="application/json">{"title": "T", "salary": {"currency": "USD", "median": 125000}}</script>';
    const { page, noise } = await open(`<career-data>${json}<salary-range></salary-range></career-data>`);
    await drawn(page, 'salary-range');
    expect(await noise()).toEqual(silence);
    await page.close();
  });

  test('leaves a tag alone that the page has defined itself', async () => {
    const own = `<script nonce="${nonce}">customElements.define('salary-range', class extends HTMLElement {});</script>`;
    const { page, noise, asked } = await open(range, own + autoloader);
    await pause(page);
    expect(asked()).toEqual([]);
    expect(await noise()).toEqual(silence);
    await page.close();
  });

  test('says which tag could not be loaded', async () => {
    const { page, noise } = await open('<p></p>');
    await page.setRequestInterception(true);
    page.on('request', (request) => void (request.url().endsWith('/skill-map.js') ? request.abort() : request.continue()));
    await page.evaluate(() => document.body.append(document.createElement('skill-map')));
    await pause(page);
    expect((await noise()).console.filter((line) => line.startsWith('warn'))).toEqual([expect.stringMatching(/^warn: <skill-map> could not be loaded: /)]);
    await page.close();
  });
});

describe('sri.json', () => {
  const folder = () => path.join(installed.folder, 'dist/cdn');
  const hashes = () => JSON.parse(readFileSync(path.join(folder(), 'sri.json'), 'utf8')) as Readonly<Record<string, string>>;

  test('has the hash of every other file for the CDN, and of no more', () => {
    const files = listFiles(folder()).map((file) => file.replaceAll(path.sep, '/')).filter((file) => file !== 'sri.json');
    expect(files).toEqual(expect.arrayContaining(['autoloader.js', 'career-widgets.js', 'words/de.js']));
    const expected = files.map((file) => [file, `sha384-${createHash('sha384').update(readFileSync(path.join(folder(), file))).digest('base64')}`]);
    expect(hashes()).toEqual(Object.fromEntries(expected));
  });

  const checked = (file: string, hash: string) => `<script type="module" nonce="${nonce}" src="/cdn/${file}" integrity="${hash}" crossorigin="anonymous"></script>`;

  test.each(['autoloader.js', 'career-widgets.js'])('lets a browser load %s, and nothing else under its name', async (file) => {
    const good = await open(range, checked(file, hashes()[file]!));
    await drawn(good.page, 'salary-range');
    await good.page.close();
    const bad = await open(range, checked(file, hashes()['salary-range.js']!));
    await pause(bad.page);
    expect(await isDefined(bad.page, 'salary-range')).toBe(false);
    await bad.page.close();
  });
});
