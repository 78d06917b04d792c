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
/** Where pages are visited one after the other. */
let tab: Watched;
let pages = 0;

beforeAll(async () => {
  installed = await installPackage();
  [browser, site] = await Promise.all([launch(), serve(path.join(installed.folder, 'dist'))]);
  tab = await watch(browser, site.origin);
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
async function open(body: string, head = autoloader, lang = 'en', watched = tab): Promise<Watched & { asked(): readonly string[]; readonly scripts: () => readonly string[] }> {
  const from = site.asked.length;
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
  await watched.visit(site.put(`/page-${++pages}.html`, { body: html, headers: { 'content-security-policy': policy } }));
  return {
    ...watched,
    // The tags whose files the page has asked for.
    asked: () => site.asked.slice(from).flatMap((url) => tags.filter((tag) => url === `/cdn/${tag}.js`)).sort(),
    // Every script, by its path.
    scripts: () => site.asked.slice(from).filter((url) => url.endsWith('.js')),
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
  });

  test('loads nothing for a page without tags of ours, and leaves unknown tags alone', async () => {
    const { page, noise, asked } = await open('<p>Text</p><salary-chart></salary-chart><acme-salary-range></acme-salary-range><svg><font-face></font-face></svg>');
    await pause(page);
    expect(asked()).toEqual([]);
    expect(await isDefined(page, 'salary-chart')).toBe(false);
    expect(await noise()).toEqual(silence);
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
  });

  test('hands down a guide, whichever file comes first', async () => {
    const json = '<script type="application/json">{"title": "T", "salary": {"currency": "USD", "median": 125000}}</script>';
    const { page, noise } = await open(`<career-data>${json}<salary-range></salary-range></career-data>`);
    await drawn(page, 'salary-range');
    expect(await noise()).toEqual(silence);
  });

  test('leaves a tag alone that the page has defined itself', async () => {
    const own = `<script nonce="${nonce}">customElements.define('salary-range', class extends HTMLElement {});</script>`;
    const { page, noise, asked } = await open(range, own + autoloader);
    await pause(page);
    expect(asked()).toEqual([]);
    expect(await noise()).toEqual(silence);
  });

  test('says which tag could not be loaded', async () => {
    const { page, noise } = await open('<p></p>', autoloader, 'en', await watch(browser, site.origin));
    await page.setRequestInterception(true);
    page.on('request', (request) => void (request.url().endsWith('/skill-map.js') ? request.abort() : request.continue()));
    await page.evaluate(() => document.body.append(document.createElement('skill-map')));
    await pause(page);
    expect((await noise()).console.filter((line) => line.startsWith('warn'))).toEqual([expect.stringMatching(/^warn: <skill-map> could not be loaded: /)]);
    await page.close();
  });
});

describe('the autoloader in other languages', () => {
  const languages = readdirSync(path.join(root, 'src/words')).flatMap((name) => /^([a-z]{2})\.ts$/.exec(name)?.[1] ?? []);
  /** The files of the languages that a page has asked for. */
  const asked = (scripts: readonly string[]) => scripts.flatMap((url) => languages.filter((lang) => new RegExp(`^/cdn/shared/${lang}-[\\w-]+\\.js$`).test(url))).sort();
  const text = (page: Page, selector: string) => page.$eval(`${selector} >>> figure`, (figure) => figure.innerText);
  const says = (page: Page, selector: string, words: string) =>
    page.waitForFunction((at: string, said: string) => document.querySelector(at)?.shadowRoot?.querySelector('figure')?.innerText.includes(said), { timeout: 15_000 }, selector, words);
  const withTools = (more = '') => `<salary-range ${more} median="125000" currency="USD" tools></salary-range>`;

  test('speaks that of the page, under a strict policy, from one copy of the code', async () => {
    const { page, noise, scripts } = await open(withTools(), autoloader, 'de-AT');
    await says(page, 'salary-range', 'Als Tabelle anzeigen');
    await pause(page);
    expect(asked(scripts())).toEqual(['de']);
    expect(new Set(scripts()).size).toBe(scripts().length);
    expect(scripts().filter((url) => /career-widgets|\/cdn\/words\//.test(url))).toEqual([]);
    expect(await noise()).toEqual(silence);
  });

  test('loads none for English, for languages that it does not have, and for texts around no tag of ours', async () => {
    for (const [lang, body] of [['en-GB', withTools()], ['nl', withTools()], ['', withTools()], ['en', `<p lang="fr">Oui</p>${withTools()}`], ['de', '<p>Ja</p>']] as const) {
      const { page, noise, scripts } = await open(body, autoloader, lang);
      if (body.includes('salary-range')) await drawn(page, 'salary-range');
      await pause(page);
      expect(asked(scripts()), lang).toEqual([]);
      expect(await noise()).toEqual(silence);
    }
  });

  test('hears of each by what is nearest: `locale`, `lang`, also outside a shadow tree', async () => {
    const { page, scripts } = await open(`<div lang="fr"><div id="host"><template shadowrootmode="open">${withTools()}</template></div></div>${withTools('locale="es"')}<p id="plain">${withTools()}</p>`);
    await says(page, 'body > salary-range', 'Ver como tabla');
    await page.waitForFunction(() => document.querySelector('#host')!.shadowRoot!.querySelector('salary-range')!.shadowRoot?.querySelector('figure')?.innerText.includes('tableau'), { timeout: 15_000 });
    expect(asked(scripts())).toEqual(['es', 'fr']);
    expect(await text(page, '#plain salary-range')).toContain('Show as table');
  });

  test('follows a page that changes its language, also inside a shadow tree', async () => {
    const { page, scripts } = await open(`<div id="host"><template shadowrootmode="open">${withTools()}</template></div>${withTools()}`);
    await drawn(page, 'body > salary-range');
    expect(asked(scripts())).toEqual([]);
    await page.evaluate(() => (document.documentElement.lang = 'ja'));
    await says(page, 'body > salary-range', '表');
    await page.evaluate(() => ((document.documentElement.lang = 'en'), document.querySelector('#host')!.setAttribute('lang', 'ar')));
    await page.waitForFunction(() => /\p{Script=Arabic}/u.test(document.querySelector('#host')!.shadowRoot!.querySelector('salary-range')!.shadowRoot!.querySelector('figure')!.innerText), { timeout: 15_000 });
    expect(asked(scripts())).toEqual(['ar', 'ja']);
  });

  test('hears of a `locale` that a page sets as a property, before the element is defined and after', async () => {
    const { page, noise, scripts } = await open('<main></main>');
    await page.evaluate(() => {
      const element = Object.assign(document.createElement('salary-range'), { locale: 'ja', tools: '', data: { currency: 'USD', median: 5 } });
      document.querySelector('main')!.append(element);
    });
    await says(page, 'salary-range', '表');
    await page.evaluate(() => (document.querySelector('salary-range')!.locale = 'fr-CA'));
    await says(page, 'salary-range', 'tableau');
    await page.evaluate(() => (document.querySelector('salary-range')!.locale = null));
    await says(page, 'salary-range', 'Show as table');
    expect(asked(scripts())).toEqual(['fr', 'ja']);
    expect(await noise()).toEqual(silence);
  });

  test('draws a whole guide in it', async () => {
    const json = '<script type="application/json">{"title": "T", "advice": ["A"], "faq": [{"question": "Q", "answer": "A"}], "salary": {"currency": "EUR", "median": 50000}}</script>';
    const { page, noise } = await open(`<career-guide>${json}</career-guide>`, autoloader, 'de');
    await page.waitForFunction(() => document.querySelector('career-guide')?.shadowRoot?.querySelector('nav')?.textContent.includes('Verdienst'), { timeout: 15_000 });
    expect(await noise()).toEqual(silence);
  });

  test('says which one could not be loaded, and shows English', async () => {
    const { page, noise } = await open('<p></p>', autoloader, 'de', await watch(browser, site.origin));
    await page.setRequestInterception(true);
    page.on('request', (request) => void (/\/de-[\w-]+\.js$/.test(request.url()) ? request.abort() : request.continue()));
    await page.evaluate(() => {
      const element = document.createElement('salary-range');
      for (const [name, value] of [['median', '5'], ['currency', 'USD'], ['tools', '']] as const) element.setAttribute(name, value);
      document.body.append(element);
    });
    await says(page, 'salary-range', 'Show as table');
    await pause(page);
    expect((await noise()).console.filter((line) => line.startsWith('warn'))).toEqual([expect.stringMatching(/^warn: The language de could not be loaded: /)]);
    await page.close();
  });
});

describe('sri.json', () => {
  const folder = () => path.join(installed.folder, 'dist/cdn');
  const hashes = () => JSON.parse(readFileSync(path.join(folder(), 'sri.json'), 'utf8')) as Readonly<Record<string, string>>;

  test('has the hash of every other file for the CDN, and of no more', () => {
    const files = listFiles(folder()).map((file) => file.replaceAll(path.sep, '/')).filter((file) => file !== 'sri.json');
    expect(files).toEqual(expect.arrayContaining(['LICENSES.txt', 'autoloader.js', 'career-widgets.js', 'words/de.js']));
    const expected = files.map((file) => [file, `sha384-${createHash('sha384').update(readFileSync(path.join(folder(), file))).digest('base64')}`]);
    expect(hashes()).toEqual(Object.fromEntries(expected));
  });

  const checked = (file: string, hash: string) => `<script type="module" nonce="${nonce}" src="/cdn/${file}" integrity="${hash}" crossorigin="anonymous"></script>`;

  test.each(['autoloader.js', 'career-widgets.js'])('lets a browser load %s, and nothing else under its name', async (file) => {
    const good = await open(range, checked(file, hashes()[file]!));
    await drawn(good.page, 'salary-range');
    const bad = await open(range, checked(file, hashes()['salary-range.js']!));
    await pause(bad.page);
    expect(await isDefined(bad.page, 'salary-range')).toBe(false);
  });
});
