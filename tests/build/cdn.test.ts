import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SalaryRange } from '../../src/classes.js';
import { launch, silence, watch, type Watched } from './browser.js';
import { bundle, importsOf } from './bundle.js';
import { installPackage, listFiles, root, run, type Installed } from './built.js';
import { serve, type Site } from './serve.js';
import { languages } from '../words/every-language.js';

const nonce = 'bm9uY2U';
const script = `<script type="module" nonce="${nonce}" src="/cdn/career-widgets.js"></script>`;
const policy = (trusted = 'lit-html'): string =>
  `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types ${trusted}`;

let installed: Installed;
let browser: Browser;
let site: Site;
/** Where pages are visited one after the other. */
let tab: Watched;
let guide: string;

beforeAll(async () => {
  installed = await installPackage();
  [site, browser] = await Promise.all([serve(path.join(installed.folder, 'dist')), launch()]);
  tab = await watch(browser, site.origin);
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
  await tab.visit(address);
  return {
    ...tab,
    // A page whose elements never settle goes on to say so in the test.
    drawn: () => tab.page.waitForFunction(() => [...document.querySelectorAll('[id]')].every((element) => !element.matches(':not(:defined), [status=loading]') && (element as Partial<SalaryRange>).hasUpdated !== false), { timeout: 15_000 }).then(() => undefined, () => undefined),
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
    // All that lies beside it is the autoloader's.
    const tags = readdirSync(path.join(root, 'src/elements')).map((tag) => `${tag}.js`);
    expect(files.sort()).toEqual(['autoloader.js', 'career-widgets.js', ...tags].sort());
  });

  test('has tables and pictures at hand as soon as an element has drawn', async () => {
    const taken = `<script nonce="${nonce}">
      document.addEventListener('guide-ready', ({ target }) => (window.taken = [target.toCSV(), target.toSVG().slice(0, 4)]), true);
    </script>`;
    const page = await open(`${taken}<salary-range id="attributes" ${attributes}></salary-range>`);
    await page.drawn();
    const [csv, svg] = await page.page.evaluate(() => (window as unknown as { taken: [string, string] }).taken);
    expect(csv).toContain('125000');
    expect(svg).toBe('<svg');
  });

  test('is small, and made for production', () => {
    const code = read('career-widgets.js');
    expect(code.length).toBeLessThan(300_000);
    expect(code.split('\n').length).toBeLessThan(code.length / 500);
    expect(/Lit is in dev mode|process\.env/.test(code)).toBe(false);
  });

  test('has each language as one file beside it, which loads no other', () => {
    const files = readdirSync(path.join(installed.folder, 'dist/cdn/words')).filter((name) => name.endsWith('.js'));
    const languages = Object.keys(installed.manifest.exports).flatMap((key) => /^\.\/words\/(\w+)$/.exec(key)?.[1] ?? []);
    expect(languages.length).toBeGreaterThan(1);
    expect(files).toEqual(languages.map((name) => `${name}.js`).sort());
    for (const file of files) expect(importsOf(read(`words/${file}`)), file).toEqual([]);
  });

  test.each(languages.slice(1))('has all words of %s by their keys, though the file has none', async (lang, words) => {
    expect(read(`words/${lang}.js`)).not.toContain('experienceRequirements');
    const watched = await open('', { head: '', csp: "default-src 'self'" });
    // JSON has no functions.
    const found = await watched.page.evaluate(`(async () => {
      const { CareerData } = await import('/cdn/career-widgets.js');
      const key = Symbol.for('career-widgets/words@1');
      const teach = CareerData[key];
      const taught = new Promise((resolve) => (CareerData[key] = (...words) => resolve(teach(...words))));
      await import('/cdn/words/${lang}.js');
      return JSON.stringify(await taught, (_, word) => (typeof word === 'function' ? 'a sentence' : word));
    })()`);
    expect(JSON.parse(found as string)).toEqual(JSON.parse(JSON.stringify(words, (_, word: unknown) => (typeof word === 'function' ? 'a sentence' : word))));
  });
});

describe('code of others', () => {
  const folder = (): string => path.join(installed.folder, 'dist/cdn');
  const read = (file: string): string => readFileSync(path.join(folder(), file), 'utf8');
  /** The packages whose code is in a file. */
  const packagesIn = (file: string): readonly string[] => {
    const map = listFiles(folder()).includes(`${file}.map`) ? (JSON.parse(read(`${file}.map`)) as { readonly sources: readonly string[] }) : { sources: [] };
    return [...new Set(map.sources.flatMap((source) => /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []))];
  };
  const files = (): readonly string[] => listFiles(folder()).filter((file) => file.endsWith('.js'));
  const notice = /^\/\*! [^\n]*\bLICENSES\.txt \*\/\n/;

  test('is known as such in each file, which says where to read more, and in no other', () => {
    const withOthers = files().filter((file) => packagesIn(file).length);
    expect(withOthers).toEqual(expect.arrayContaining(['career-widgets.js']));
    expect(withOthers.length).toBeGreaterThan(5);
    expect(files().filter((file) => notice.test(read(file)))).toEqual(withOthers);
    const owners = ['Google LLC (Lit)', 'Mike Bostock (D3)', 'Fabian Hiller (Valibot)'];
    for (const file of withOthers) expect(owners.filter((owner) => !read(file).split('\n')[0]!.includes(owner)), file).toEqual([]);
    // A map has to know of the line.
    for (const file of withOthers) expect((JSON.parse(read(`${file}.map`)) as { readonly mappings: string }).mappings, file).toMatch(/^;\w/);
  });

  test('has its license beside it, word by word', () => {
    const licenses = read('LICENSES.txt');
    const packages = [...new Set(files().flatMap(packagesIn))].sort();
    expect(packages).toEqual(expect.arrayContaining(['@lit-labs/ssr-client', '@lit/context', 'd3-array', 'd3-hierarchy', 'lit-html', 'valibot']));
    for (const [name, place] of [['career-widgets', root], ...packages.map((name) => [name, path.join(root, 'node_modules', name)])] as const) {
      const file = readdirSync(place).find((entry) => /^license/i.test(entry))!;
      expect(licenses).toContain(readFileSync(path.join(place, file), 'utf8').trim());
      expect(licenses).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((?:MIT|ISC|BSD-3-Clause)\\)$`, 'm'));
    }
  });

  test('stays known when a page bundles the bundle', async () => {
    const { code } = await bundle(`import 'career-widgets/cdn';`, installed.project, { legalComments: 'inline' });
    expect(code).toContain('LICENSES.txt */');
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
  });

  test('a reader moves over the marks and hears them', async () => {
    const watched = await open(fiveWays);
    await watched.drawn();
    await watched.page.$eval('#attributes >>> [data-mark]', (mark) => (mark as SVGElement).focus());
    await watched.page.keyboard.press('ArrowRight');
    const tip = await watched.page.waitForSelector('#attributes >>> [part=tooltip]');
    expect(await tip?.evaluate((element) => [element.textContent, (element as HTMLElement).style.length > 0])).toEqual([expect.stringContaining('$125,000'), true]);
    expect(await watched.noise()).toEqual(silence);
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
    expect(taken.svg).not.toMatch(/var\(|%"|NaN|class=|style=|<script|href=/);
    expect(taken.type).toBe('image/png');
    expect(taken.size).toEqual(taken.expected);
    expect(taken.colors).toBeGreaterThan(4);
    expect(await watched.noise()).toEqual(silence);
    // The picture stands by itself: another page shows it, with everything inside its frame.
    await watched.page.goto(site.put(`/picture-${pages}.svg`, { body: taken.svg }));
    const picture = await watched.page.evaluate(() => {
      const root = document.documentElement as unknown as SVGSVGElement;
      const frame = root.getBoundingClientRect();
      const shapes = [...root.querySelectorAll<SVGGraphicsElement>('text, rect, path')].map((shape) => shape.getBoundingClientRect());
      const outside = shapes.filter(({ left, right, top, bottom }) => left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1);
      return { root: root.localName, size: [frame.width * 2, frame.height * 2], texts: [...root.querySelectorAll('text')].map((text) => text.textContent), shapes: shapes.length, outside: outside.length };
    });
    expect(picture).toMatchObject({ root: 'svg', size: taken.expected, outside: 0 });
    expect(picture.texts.filter((text) => text?.includes('$125,000')).length).toBeGreaterThan(0);
    expect(picture.shapes).toBeGreaterThan(picture.texts.length + 5);
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
        setTimeout(() => reject(new Error(`${label}: no file`)), 15_000);
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
  });

  test('an element two shadow roots deep is drawn from its own data and from the provider outside', async () => {
    const deep = (id: string, inside: string): string => `<div><template shadowrootmode="open"><div><template shadowrootmode="open"><salary-range id="${id}" ${inside}</salary-range></template></div></template></div>`;
    const watched = await open(`${deep('own', `${attributes}>`)}${deep('child', `>${inline}`)}<career-data src="/guide.json">${deep('deep', '>')}</career-data>`);
    await watched.page.waitForFunction(() => document.querySelectorAll('div')[2]?.shadowRoot?.querySelector('div')?.shadowRoot?.querySelector('salary-range[status=ready]'), { timeout: 15_000 }).catch(() => undefined);
    expect((await look(watched, 'own')).marks.join()).toContain('$125,000');
    expect((await look(watched, 'child')).marks.join()).toContain('€55,000');
    expect((await look(watched, 'deep')).marks.join()).toContain('$125,000');
    expect(await watched.noise()).toEqual(silence);
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
  });

  test.each([
    ['after it', (bundle: string, words: string) => bundle + words],
    ['before it', (bundle: string, words: string) => words + bundle],
    ['with a hash that vouches for all of it', (bundle: string, words: string) => bundle + words.replace('><', ` integrity="sha384-${createHash('sha384').update(readFileSync(path.join(installed.folder, 'dist/cdn/words/de.js'))).digest('base64')}"><`)],
    // So does a CDN, where the address of the package leads to the bundle; and a page that asks for a version.
    ['that has been loaded from another address', (bundle: string, words: string) => bundle.replace('.js"', '.js?v=2"') + words],
  ])('a language file changes the words of the bundle, %s', async (_, headOf) => {
    const words = `<script type="module" nonce="${nonce}" src="/cdn/words/de.js"></script>`;
    const body = `<salary-range id="range" ${attributes} tools></salary-range><div lang="en"><salary-range id="english" ${attributes} tools></salary-range></div>`;
    const from = site.asked.length;
    const watched = await open(body, { head: headOf(script, words), lang: 'de' });
    await watched.drawn();
    await watched.page.waitForFunction(() => document.querySelector('#range')!.shadowRoot!.textContent.includes('Als Tabelle'), { timeout: 5000 });
    const { text, marks } = await look(watched, 'range');
    expect(text).toContain('Als Tabelle anzeigen');
    expect(text).toMatch(/125\.000\s\$/);
    expect(marks.join()).toMatch(/Median: 125\.000/);
    expect((await look(watched, 'english')).text).toContain('Show as table');
    expect(site.asked.slice(from).filter((url) => url.startsWith('/cdn/career-widgets.js'))).toHaveLength(1);
    expect(await watched.noise()).toEqual(silence);
  });

  test('a language file changes nothing on a page without the bundle', async () => {
    const watched = await open('<career-data></career-data>', { head: `<script type="module" nonce="${nonce}" src="/cdn/words/de.js"></script><script type="module" nonce="${nonce}" src="/cdn/autoloader.js"></script>` });
    await watched.page.waitForFunction(() => customElements.get('career-data'));
    expect(await watched.noise()).toEqual(silence);
  });

  test('the page is left as it was', async () => {
    const body = `<p>Text</p><salary-range id="range" ${attributes} tools></salary-range>`;
    const stateOf = async (script: string): Promise<readonly string[]> => {
      const watched = await open(body + script, { head: '' });
      if (script) await watched.drawn();
      expect((await look(watched, 'range')).figures).toBe(script ? 1 : 0);
      const state = await watched.page.evaluate(() => {
        const prototypes = [Object, Array, Promise, String, Number, Map, Set, Function, EventTarget, Node, Element, HTMLElement, Document, ShadowRoot, Event, CSSStyleSheet].flatMap(({ name, prototype }) =>
          Reflect.ownKeys(prototype).map((key) => {
            const { value, get } = Object.getOwnPropertyDescriptor(prototype, key)! as { value?: unknown; get?: unknown };
            const held = value ?? get;
            return `${name}.prototype.${String(key)} ${typeof held === 'function' ? held.toString().slice(0, 60) : typeof held}`;
          }),
        );
        return [
          // Puppeteer leaves names of its own.
          ...Object.getOwnPropertyNames(window).filter((name) => !name.includes('ariaQuerySelector')).map((name) => `window.${name}`),
          ...prototypes,
          `head ${document.head.innerHTML}`,
          `sheets ${document.styleSheets.length} ${document.adoptedStyleSheets.length}`,
          `root ${[...document.documentElement.attributes, ...document.body.attributes].map(({ name }) => name).join()}`,
          `stored ${localStorage.length} ${sessionStorage.length} ${document.cookie}`,
        ];
      });
      return state;
    };
    const before = await stateOf('');
    const after = await stateOf(script);
    expect(before.length).toBeGreaterThan(900);
    expect(after.filter((line) => !before.includes(line)).filter((line) => !/^window\.(lit(Html|Element)Versions|reactiveElementVersions|litPropertyMetadata)$/.test(line))).toEqual([]);
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
  });
});

/** Every tag of the library. */
const tags = readdirSync(path.join(root, 'src/elements')).sort();

describe('the bundle twice on one page', () => {
  const twice = ['one', 'two'].map((name) => `<script type="module" nonce="${nonce}" src="/cdn/career-widgets.js?copy=${name}"></script>`).join('');
  const body = `<career-data id="data" src="/guide.json"><salary-range id="range"></salary-range></career-data>`;

  test('warns once for each tag, and draws', async () => {
    const watched = await open(body, { head: twice, csp: policy("lit-html 'allow-duplicates'") });
    await watched.drawn();
    const { marks, figures } = await look(watched, 'range');
    expect(marks.join()).toContain('$125,000');
    expect(figures).toBe(1);
    const { console, ...others } = await watched.noise();
    expect({ ...others, console: [] }).toEqual(silence);
    expect(console.map((line) => /^warn: <([a-z-]+)> is already taken by /.exec(line)?.[1]).sort()).toEqual(tags);
  });

  test('names both classes when it warns', async () => {
    const watched = await open(body, { head: twice, csp: policy("lit-html 'allow-duplicates'") });
    await watched.drawn();
    const { console } = await watched.noise();
    const classes = tags.map((tag) => tag.replace(/(?:^|-)./g, (letter) => letter.at(-1)!.toUpperCase()));
    expect(console.map((line) => line.match(/\b[A-Z][a-z]+[A-Z]\w+\b/g)).sort()).toEqual(classes.map((name) => [name, name]));
  });

  test('stops the second copy where the policy allows no second one of its name; the first draws', async () => {
    const watched = await open(body, { head: twice });
    await watched.drawn();
    expect((await look(watched, 'range')).marks.join()).toContain('$125,000');
    const { errors, violations } = await watched.noise();
    expect(errors).toHaveLength(1);
    expect(violations).toHaveLength(1);
    expect(violations[0]).toMatch(/^trusted-types /);
  });
});

describe('a page drawn on a server', () => {
  const render = `
    import { renderToString } from 'career-widgets/server';
    let text = '';
    for await (const piece of process.stdin) text += piece;
    const { page, guide, nonce } = JSON.parse(text);
    process.stdout.write(await renderToString(page, { nonce, load: async () => new Response(guide, { headers: { 'content-type': 'application/json' } }) }));`;

  /** Keeps the nodes that the server drew, before any module runs. */
  const keep = `<script nonce="${nonce}">window.kept = [...document.querySelectorAll('salary-range')].map(({ shadowRoot }) => [...shadowRoot.querySelectorAll('*:not(style)')]);</script>`;

  async function draw(body: string, head = script, end = keep): Promise<string> {
    const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}${end}</body></html>`;
    const { code, stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', render], installed.project, JSON.stringify({ page, guide, nonce }));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return stdout;
  }

  const put = (html: string): string => site.put(`/page-${++pages}.html`, { body: html, headers: { 'content-security-policy': policy() } });

  test('is readable without JavaScript', async () => {
    const { page, noise } = await watch(browser, site.origin);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.setJavaScriptEnabled(false);
    await page.goto(put(await draw(fiveWays)));
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('salary-range')].map(({ id, shadowRoot }) => ({
        id,
        text: shadowRoot?.querySelector<HTMLElement>('figure')?.innerText ?? '',
        marks: [...(shadowRoot?.querySelectorAll('[data-mark]') ?? [])].map((mark) => mark.getAttribute('aria-label')).join(),
        // The policy lets the styles in by their nonce.
        stroke: shadowRoot ? getComputedStyle(shadowRoot.querySelector('line.median')!).strokeWidth : '',
        defined: customElements.get('salary-range') !== undefined,
      })),
    );
    const amounts: Readonly<Record<string, string>> = { src: '$125,000', provided: '$125,000', inline: '€55,000', table: '£45,000', attributes: '$125,000' };
    expect(shown.map(({ id }) => id)).toEqual(Object.keys(amounts));
    for (const { id, text, marks, stroke, defined } of shown) {
      expect(text, id).toContain(amounts[id]);
      expect(marks, id).toContain(amounts[id]);
      expect({ stroke, defined }).toEqual({ stroke: '3px', defined: false });
    }
    expect(said).toEqual([]);
    expect(noise).toBeDefined();
    await page.close();
  });

  test('is taken over by the bundle, which keeps every node', async () => {
    const { page, noise } = await watch(browser, site.origin);
    await page.goto(put(await draw(fiveWays)));
    await page.waitForFunction(() => [...document.querySelectorAll<SalaryRange>('salary-range')].every(({ hasUpdated }) => hasUpdated), { timeout: 15_000 });
    const kept = await page.evaluate(() =>
      [...document.querySelectorAll<SalaryRange>('salary-range')].map(({ id, shadowRoot, section }, index) => {
        const before = (window as unknown as { kept: Element[][] }).kept[index]!;
        const now = [...shadowRoot!.querySelectorAll('*:not(style)')];
        return { id, many: before.length > 20, same: before.length === now.length && before.every((node, place) => node === now[place]), section: section !== undefined };
      }),
    );
    expect(kept).toEqual(['src', 'provided', 'inline', 'table', 'attributes'].map((id) => ({ id, many: true, same: true, section: true })));
    expect(await noise()).toEqual(silence);
    // The nodes listen from now on.
    const button = await page.waitForSelector('#src >>> ::-p-aria([name="Show as table"])');
    await button?.click();
    await page.waitForSelector('#src >>> table');
    expect(await page.$$eval('#src >>> figure', (figures) => figures.length)).toBe(1);
    // What the server fetched is in the page: nothing is fetched again.
    const asked = site.asked.slice(site.asked.lastIndexOf(`/page-${pages}.html`) + 1);
    expect(asked.filter((url) => url !== '/favicon.ico')).toEqual(['/cdn/career-widgets.js']);
    expect(await noise()).toEqual(silence);
    await page.close();
  });

  test('shifts nothing when the bundle comes late', async () => {
    const { sum, shifts } = await shiftOf(await draw(`${lines(4)}<salary-range id="range" src="/guide.json" tools></salary-range>${lines(12)}`, late, ''));
    expect({ sum: sum <= 0.001, shifts }).toEqual({ sum: true, shifts: [] });
  });
});

const late = script.replace('.js"', '.js?wait=300"');
const sheet = `<link rel="stylesheet" nonce="${nonce}" href="/reserve.css">`;
const lines = (count: number): string => `<p>${'A line of text that goes on for a while. '.repeat(4)}</p>`.repeat(count);

interface Shifts {
  /** The sum of all layout shifts. */
  readonly sum: number;
  /** What moved, from where to where, in pixels from the top. */
  readonly shifts: readonly string[];
  /** The height of the element before it was defined, and when it was drawn. */
  readonly heights: readonly [number, number];
}

/** Opens a page whose bundle comes late, and measures what moves. */
async function shiftOf(html: string): Promise<Shifts> {
  const { page } = await watch(browser, site.origin);
  await page.setViewport({ width: 900, height: 1000 });
  await page.evaluateOnNewDocument(() => {
    const found = ((window as unknown as { shifts: unknown[] }).shifts = []) as unknown[];
    new PerformanceObserver((list) => found.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
  });
  const loaded = page.goto(site.put(`/page-${++pages}.html`, { body: html, headers: { 'content-security-policy': policy() } }));
  const element = await page.waitForSelector('#range');
  const height = async (): Promise<number> => (await element?.evaluate((found) => found.getBoundingClientRect().height)) ?? 0;
  const before = await height();
  await loaded;
  await page.waitForSelector('#range >>> [data-mark]');
  await page.waitForFunction(() => document.querySelector<SalaryRange>('#range')?.hasUpdated);
  // Two frames, so that everything has been painted and measured.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)))));
  const after = await height();
  const entries = await page.evaluate(() =>
    (window as unknown as { shifts: { value: number; sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[] }[] }).shifts.map(({ value, sources }) => ({
      value,
      moves: sources.map(({ node, previousRect, currentRect }) => `${node?.nodeName.toLowerCase() ?? '?'} from ${previousRect.y} to ${currentRect.y}`),
    })),
  );
  await page.close();
  return { sum: entries.reduce((sum, { value }) => sum + value, 0), shifts: entries.flatMap(({ value, moves }) => moves.map((move) => `${value.toFixed(4)}: ${move}`)), heights: [before, after] };
}

describe('while the bundle is on its way', () => {
  const page = (element: string, head: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${lines(4)}${element}${lines(12)}</body></html>`;
  const element = `<salary-range id="range" src="/guide.json" tools></salary-range>`;

  test('a page that keeps no room shifts', async () => {
    const { sum, heights } = await shiftOf(page(element, late));
    expect(sum).toBeGreaterThan(0.05);
    expect(heights[0]).toBeLessThan(30);
  });

  test.each([
    { name: 'knows', spare: 0 },
    { name: 'can only guess', spare: 80 },
  ])('nothing shifts with the style sheet, for an element whose height its author $name', async ({ spare }) => {
    const { heights } = await shiftOf(page(element, sheet + late));
    const height = `<style nonce="${nonce}">salary-range { --salary-range-min-height: ${heights[1] + spare}px; }</style>`;
    const { sum, shifts } = await shiftOf(page(element, sheet + height + late));
    expect({ sum: sum <= 0.001, shifts }).toEqual({ sum: true, shifts: [] });
  });

  test.each([
    { name: 'figures as attributes', element: `<salary-range id="range" ${attributes}></salary-range>` },
    { name: 'a section inside', element: `<salary-range id="range">${inline}</salary-range>` },
  ])('nothing shifts with the style sheet alone, for $name', async ({ element }) => {
    const { sum, shifts, heights } = await shiftOf(page(element, sheet + late));
    expect({ sum: sum <= 0.001, shifts, heights }).toEqual({ sum: true, shifts: [], heights });
  });
});
