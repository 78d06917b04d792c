import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CareerData, SalaryRange } from '../../src/classes.js';
import { launch, silence, watch, type Watched } from './browser.js';
import { importsOf } from './bundle.js';
import { installPackage, run, type Installed } from './built.js';
import { serve, type Site } from './serve.js';

const nonce = 'bm9uY2U';
const script = `<script type="module" nonce="${nonce}" src="/cdn/career-widgets.js"></script>`;
const policy = (trusted = 'lit-html'): string =>
  `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types ${trusted}`;

let installed: Installed;
let browser: Browser;
let site: Site;
let guide: string;

beforeAll(async () => {
  installed = await installPackage();
  [site, browser] = await Promise.all([serve(path.join(installed.folder, 'dist')), launch()]);
  guide = readFileSync(path.join(installed.folder, 'data/guides/information-technology-manager.json'), 'utf8');
  site.put('/guide.json', { body: guide });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
  installed?.remove();
});

let pages = 0;

interface Opened extends Watched {
  /** The tags of the page, drawn. */
  drawn(): Promise<void>;
}

/** Opens a page under the strict policy. */
async function open(body: string, { head = script, lang = 'en', csp = policy() }: { head?: string; lang?: string; csp?: string } = {}): Promise<Opened> {
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
  const address = site.put(`/page-${++pages}.html`, { body: html, headers: { 'content-security-policy': csp } });
  const watched = await watch(browser, site.origin);
  await watched.page.goto(address);
  return {
    ...watched,
    // A page whose elements never settle goes on to say so in the test.
    drawn: () => watched.page.waitForFunction(() => [...document.querySelectorAll('[id]')].every((element) => !element.matches(':not(:defined), [status=loading]') && (element as Partial<SalaryRange>).hasUpdated !== false), { timeout: 5000 }).then(() => undefined, () => undefined),
  };
}

/** What an element on the page shows. */
interface Shown {
  readonly status: string | null;
  readonly marks: readonly string[];
  readonly figures: number;
  readonly text: string;
}

const look = ({ page }: Watched, id: string): Promise<Shown> =>
  page.evaluate((id) => {
    const find = (root: ParentNode): Element | null => {
      const found = root.querySelector(`[id="${id}"]`);
      if (found) return found;
      for (const { shadowRoot } of root.querySelectorAll('*')) {
        const inside = shadowRoot && find(shadowRoot);
        if (inside) return inside;
      }
      return null;
    };
    const element = find(document);
    const shadow = element?.shadowRoot;
    return {
      status: element?.getAttribute('status') ?? null,
      marks: [...(shadow?.querySelectorAll('[data-mark]') ?? [])].map((mark) => mark.getAttribute('aria-label') ?? ''),
      figures: shadow?.querySelectorAll('figure').length ?? 0,
      text: (shadow?.querySelector<HTMLElement>('figure')?.innerText ?? '').replace(/\s+/g, ' '),
    };
  }, id);

const section = { currency: 'EUR', minValue: 40000, maxValue: 80000, median: 55000 };
const inline = `<script type="application/json">${JSON.stringify(section)}</script>`;
const attributes = 'min="90000" max="160000" median="125000" currency="USD"';
const fiveWays = `
  <h1>Pay</h1>
  <salary-range id="src" src="/guide.json" tools></salary-range>
  <career-data id="provider" src="/guide.json"><section><salary-range id="provided"></salary-range></section></career-data>
  <salary-range id="inline">${inline}</salary-range>
  <salary-range id="table"><table><tr><th>currency</th><th>minValue</th><th>median</th><th>maxValue</th></tr><tr><td>GBP</td><td>30000</td><td>45000</td><td>70000</td></tr></table></salary-range>
  <salary-range id="attributes" ${attributes}></salary-range>`;

describe('the bundle for a script tag', () => {
  const read = (file: string): string => readFileSync(path.join(installed.folder, 'dist/cdn', file), 'utf8');

  test('is one file', () => {
    const code = read('career-widgets.js');
    expect(importsOf(code)).toEqual([]);
    // The search finds imports of every kind.
    expect(importsOf("import './a.js'; export * from './b.js'; import('./c.js'); import(d);")).toEqual(['./a.js', './b.js', './c.js', 'd']);
    expect(/\bimport\.meta\b|\bnew (Shared)?Worker\b|importScripts/.test(code)).toBe(false);
    const files = readdirSync(path.join(installed.folder, 'dist/cdn')).filter((name) => name.endsWith('.js'));
    expect(files).toEqual(['career-widgets.js']);
  });

  test('is small, and made for production', () => {
    const code = read('career-widgets.js');
    expect(code.length).toBeLessThan(150_000);
    expect(code.split('\n').length).toBeLessThan(code.length / 500);
    expect(/Lit is in dev mode|process\.env/.test(code)).toBe(false);
  });

  test('has each language as one file beside it, which speaks to that bundle', () => {
    const files = readdirSync(path.join(installed.folder, 'dist/cdn/words')).filter((name) => name.endsWith('.js'));
    const languages = Object.keys(installed.manifest.exports).flatMap((key) => /^\.\/words\/(\w+)$/.exec(key)?.[1] ?? []);
    expect(languages.length).toBeGreaterThan(1);
    expect(files).toEqual(languages.map((name) => `${name}.js`).sort());
    for (const file of files) expect(importsOf(read(`words/${file}`))).toEqual(['../career-widgets.js']);
  });
});

describe('under a strict policy', () => {
  test('a page that breaks the policy is heard', async () => {
    const watched = await open('<p style="color: red">One</p><script>window.ran = true;</script><img src="/cdn/no.png"><script nonce="bm9uY2U">console.warn("heard"); throw new Error("thrown");</script>', { head: '' });
    const { violations, console, errors } = await watched.noise();
    expect(violations.map((line) => line.split(' ')[0]).sort()).toEqual(['img-src', 'script-src-elem', 'style-src-attr']);
    expect(console).toContain('warn: heard');
    expect(console.filter((line) => line.includes('Content Security Policy'))).toHaveLength(3);
    expect(errors).toEqual(['Error: thrown']);
    await watched.page.close();
  });

  test('data arrives every way', async () => {
    const watched = await open(fiveWays);
    await watched.drawn();
    for (const id of ['src', 'provided', 'attributes']) {
      const { status, marks, figures } = await look(watched, id);
      expect({ id, status, figures }).toEqual({ id, status: 'ready', figures: 1 });
      expect(marks.filter((mark) => mark.includes('$125,000')), id).toHaveLength(1);
    }
    expect((await look(watched, 'src')).marks.join(' ')).toMatch(/\$90,000.*\$100,500.*\$149,500.*\$160,000/);
    expect((await look(watched, 'inline')).marks.join(' ')).toMatch(/€40,000.*€55,000.*€80,000/);
    expect((await look(watched, 'table')).marks.join(' ')).toMatch(/£30,000.*£45,000.*£70,000/);
    expect(await watched.noise()).toEqual(silence);
    // One address, one request; and nothing else is asked for.
    const asked = site.asked.slice(site.asked.findIndex((url) => url === `/page-${pages}.html`) + 1);
    expect(asked.filter((url) => url !== '/favicon.ico')).toEqual(['/cdn/career-widgets.js', '/guide.json']);
    await watched.page.close();
  });

  test('the styles of the charts apply', async () => {
    const watched = await open(fiveWays);
    await watched.drawn();
    const styles = await watched.page.$eval('#src', (element) => {
      const style = (selector: string): CSSStyleDeclaration => getComputedStyle(element.shadowRoot!.querySelector(selector)!);
      return { margin: style('figure').margin, stroke: style('line.median').strokeWidth, fill: style('rect.span').fill, display: getComputedStyle(element).display };
    });
    expect(styles).toMatchObject({ margin: '0px', stroke: '3px', display: 'block' });
    expect(styles.fill).not.toBe('rgb(0, 0, 0)');
    expect(await watched.page.$eval('#provider', (element) => getComputedStyle(element).display)).toBe('contents');
    expect(await watched.noise()).toEqual(silence);
    await watched.page.close();
  });

  test('a reader moves over the marks and hears them', async () => {
    const watched = await open(fiveWays);
    await watched.drawn();
    await watched.page.focus('#attributes >>> [data-mark]');
    await watched.page.keyboard.press('ArrowRight');
    const tip = await watched.page.waitForSelector('#attributes >>> [part=tooltip]');
    expect(await tip?.evaluate((element) => [element.textContent, (element as HTMLElement).style.length > 0])).toEqual([expect.stringContaining('$125,000'), true]);
    expect(await watched.noise()).toEqual(silence);
    await watched.page.close();
  });

  test('every chart is also a table', async () => {
    const watched = await open(fiveWays.replaceAll('<salary-range ', '<salary-range view="table" '));
    await watched.drawn();
    const texts = await Promise.all(['src', 'provided', 'inline', 'table', 'attributes'].map(async (id) => (await look(watched, id)).text));
    expect(texts.filter((text) => /€55,000/.test(text))).toHaveLength(1);
    expect(texts.filter((text) => /£45,000/.test(text))).toHaveLength(1);
    expect(texts.filter((text) => /\$125,000/.test(text))).toHaveLength(3);
    expect(await watched.page.$eval('#attributes', (element) => [element.shadowRoot!.querySelectorAll('tbody tr').length, element.shadowRoot!.querySelectorAll('[data-mark]').length])).toEqual([1, 0]);
    expect(await watched.noise()).toEqual(silence);
    await watched.page.close();
  });

  test('a chart can be taken away as CSV, SVG and PNG', async () => {
    const watched = await open(fiveWays);
    await watched.drawn();
    const taken = await watched.page.$eval('#src', async (host) => {
      const element = host as SalaryRange;
      const png = await element.toPNG({ scale: 2 });
      const bitmap = await createImageBitmap(png);
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const pixels = new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer);
      const { width, height } = element.shadowRoot!.querySelector('figure')!.getBoundingClientRect();
      return { csv: element.toCSV(), svg: element.toSVG(), type: png.type, size: [bitmap.width, bitmap.height], expected: [Math.ceil(width) * 2, Math.ceil(height) * 2], colors: new Set(pixels).size };
    });
    expect(taken.csv.split('\r\n')[0]).toMatch(/^region,currency,.*minValue/);
    expect(taken.csv).toContain('125000');
    const svg = await watched.page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, 'text/html');
      const root = document.body.firstElementChild!;
      const names = [...root.querySelectorAll('*')].flatMap((node) => [...node.attributes].map(({ value }) => value));
      return { root: root.localName, texts: root.querySelectorAll('text').length, shapes: root.querySelectorAll('rect, path').length, variables: names.filter((value) => /var\(|%$|NaN/.test(value)) };
    }, taken.svg).catch((error: unknown) => String(error));
    // Trusted Types stop a page from reading SVG as HTML: so the picture is read here.
    expect(svg).toMatch(/TrustedHTML/);
    expect(taken.svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+(\.\d+)?" height="\d+/);
    expect(taken.svg.match(/<text /g)?.length).toBeGreaterThan(5);
    expect(taken.svg.match(/<(rect|path) /g)?.length).toBeGreaterThan(5);
    expect(taken.svg).not.toMatch(/var\(|%"|NaN|class=|style=|<script/);
    expect(taken.type).toBe('image/png');
    expect(taken.size).toEqual(taken.expected);
    expect(taken.colors).toBeGreaterThan(4);
    const { violations, ...others } = await watched.noise();
    expect({ ...others, violations: violations.filter((line) => !line.startsWith('require-trusted-types-for')) }).toEqual({ ...silence, console: others.console.filter((line) => line.includes('TrustedHTML')) });
    await watched.page.close();
  });

  test('the buttons save files', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'career-widgets-files-'));
    const watched = await open(fiveWays);
    await watched.drawn();
    const session: CDPSession = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
    const saved = async (label: string): Promise<string> => {
      const done = new Promise<void>((resolve, reject) => {
        session.on('Browser.downloadProgress', ({ state }) => (state === 'completed' ? resolve() : state === 'canceled' ? reject(new Error(`${label}: canceled`)) : undefined));
        setTimeout(() => reject(new Error(`${label}: no file`)), 5000);
      });
      const button = await watched.page.waitForSelector(`#src >>> ::-p-aria([name="${label}"][role="button"])`);
      await button?.click();
      await done;
      session.removeAllListeners();
      return label;
    };
    for (const label of ['Download CSV', 'Download SVG', 'Download PNG']) await saved(label);
    const files = readdirSync(folder).sort();
    expect(files).toEqual(['Annual-pay.csv', 'Annual-pay.png', 'Annual-pay.svg']);
    const [csv, png, svg] = files.map((name) => readFileSync(path.join(folder, name))) as [Buffer, Buffer, Buffer];
    expect(csv.toString()).toContain('125000');
    expect(svg.toString()).toMatch(/^<svg .*125,000/s);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(2000);
    // The last button switches to the table and back.
    const button = await watched.page.waitForSelector('#src >>> ::-p-aria([name="Show as table"])');
    await button?.click();
    await watched.page.waitForSelector('#src >>> table');
    expect(await watched.noise()).toEqual(silence);
    rmSync(folder, { recursive: true });
    await session.detach();
    await watched.page.close();
  });

  test('an element two shadow roots deep is drawn from its own data and from the provider outside', async () => {
    const deep = (id: string, inside: string): string => `<div><template shadowrootmode="open"><div><template shadowrootmode="open"><salary-range id="${id}" ${inside}</salary-range></template></div></template></div>`;
    const watched = await open(`${deep('own', `${attributes}>`)}${deep('child', `>${inline}`)}<career-data src="/guide.json">${deep('deep', '>')}</career-data>`);
    await watched.page.waitForFunction(() => document.querySelectorAll('div')[2]?.shadowRoot?.querySelector('div')?.shadowRoot?.querySelector('salary-range[status=ready]'), { timeout: 5000 }).catch(() => undefined);
    expect((await look(watched, 'own')).marks.join()).toContain('$125,000');
    expect((await look(watched, 'child')).marks.join()).toContain('€55,000');
    expect((await look(watched, 'deep')).marks.join()).toContain('$125,000');
    expect(await watched.noise()).toEqual(silence);
    await watched.page.close();
  });

  test('elements work under two prefixes', async () => {
    const define = `<script type="module" nonce="${nonce}">import { define } from '/cdn/career-widgets.js'; define({ prefix: 'acme' }); define({ prefix: 'other' });</script>`;
    const watched = await open(
      `<acme-career-data id="data" src="/guide.json"><acme-salary-range id="one"></acme-salary-range><salary-range id="plain"></salary-range></acme-career-data><other-salary-range id="two" ${attributes}></other-salary-range>`,
      { head: define },
    );
    await watched.drawn();
    for (const id of ['one', 'two', 'plain']) expect((await look(watched, id)).marks.join(), id).toContain('$125,000');
    const classes = await watched.page.evaluate(() => ['salary-range', 'acme-salary-range', 'other-salary-range'].map((tag) => customElements.get(tag)));
    expect(classes).toHaveLength(3);
    expect(await watched.page.evaluate(() => new Set(['salary-range', 'acme-salary-range', 'other-salary-range'].map((tag) => customElements.get(tag))).size)).toBe(3);
    expect(await watched.noise()).toEqual(silence);
    await watched.page.close();
  });

  test('a language file beside the bundle changes the words', async () => {
    const words = `<script type="module" nonce="${nonce}" src="/cdn/words/de.js"></script>`;
    const body = `<salary-range id="range" ${attributes} tools></salary-range><div lang="en"><salary-range id="english" ${attributes} tools></salary-range></div>`;
    for (const head of [script + words, words + script, words]) {
      const watched = await open(body, { head, lang: 'de' });
      await watched.drawn();
      const { text, marks } = await look(watched, 'range');
      expect(text).toContain('Als Tabelle anzeigen');
      expect(text).toMatch(/125\.000\s\$/);
      expect(marks.join()).toMatch(/Median: 125\.000/);
      expect((await look(watched, 'english')).text).toContain('Show as table');
      expect(await watched.noise()).toEqual(silence);
      await watched.page.close();
    }
  });

  test('the page is left as it was', async () => {
    const watched = await open(`${fiveWays}<div id="late"></div>`, { head: '' });
    const state = (): Promise<readonly string[]> =>
      watched.page.evaluate(() => {
        const prototypes = [Object, Array, Promise, String, Map, Set, Function, EventTarget, Node, Element, HTMLElement, Document, ShadowRoot, Event, CSSStyleSheet].flatMap(({ name, prototype }) =>
          Reflect.ownKeys(prototype).map((key) => {
            const { value, get } = Object.getOwnPropertyDescriptor(prototype, key)!;
            return `${name}.prototype.${String(key)} ${String((value ?? get) as unknown).slice(0, 60)}`;
          }),
        );
        return [...Object.getOwnPropertyNames(window), ...prototypes, `head ${document.head.innerHTML}`, `sheets ${document.adoptedStyleSheets.length}`, `storage ${localStorage.length} ${sessionStorage.length}`, `cookie ${document.cookie}`, `url ${location.href}`, `title ${document.title}`];
      });
    const before = await state();
    await watched.page.evaluate((nonce) => {
      const element = document.createElement('script');
      element.type = 'module';
      element.nonce = nonce;
      // A page under Trusted Types adds scripts through a policy of its own; this one is named like Lit's, before Lit takes the name.
      element.setAttribute('data-late', '');
      document.querySelector('#late')!.append(element);
    }, nonce);
    const added = await watched.page.evaluate(async () => {
      const scripts = document.querySelectorAll('script[data-late]').length;
      await new Promise((resolve) => setTimeout(resolve, 10));
      return scripts;
    });
    expect(added).toBe(1);
    expect(await state()).toEqual(before);
    await watched.page.close();
  });
});
