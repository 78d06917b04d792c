import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, silence, watch, type Watched } from './browser.js';
import { bundle, callsAtLoad, foreignNames, type Bundle } from './bundle.js';
import { entriesOf, installPackage, root, type Installed } from './built.js';
import { serve, type Site } from './serve.js';

let installed: Installed;
const bundles = new Map<string, Bundle>();

/** What a page gets that imports an entry. */
const of = (name: string): Bundle => bundles.get(name) ?? expect.fail(`no entry ${name}`);

beforeAll(async () => {
  installed = await installPackage();
  for (const name of entriesOf(installed.manifest).keys()) {
    if (name !== 'career-widgets/server') bundles.set(name, await bundle(`import * as entry from '${name}'; console.log(Object.keys(entry));`, installed.project));
  }
}, 120_000);
afterAll(() => installed?.remove());

const all = 'career-widgets';
const [range, data, classes, model, geometry] = ['salary-range', 'career-data', 'classes', 'model', 'geometry'].map((name) => `${all}/${name}`) as [string, string, string, string, string];
const tags = readdirSync(path.join(root, 'src/elements')).sort();
const inBrowser = [all, ...tags.map((tag) => `${all}/${tag}`), classes];
const own = (names: readonly string[]): readonly string[] => names.flatMap((name) => (name.startsWith(`${all}/dist/`) ? [name.slice(all.length + 6)] : []));

/** The sections of a guide that are not the salary, by the module of each. */
const sections = ['balance', 'case-studies', 'day', 'demand', 'education', 'faq', 'guide', 'market', 'outlook', 'pricing', 'pros-cons', 'regions', 'related-roles', 'remote', 'skill-map', 'skills', 'technologies', 'tiers'];

/** What only the checks of those sections say. */
const phrases = ['no less than "minYears"', 'the id of a plan', 'a plan that does not include this one in turn', 'an id that no other group or skill has', 'the id of a group or skill', 'no step below "from"', 'a step of "scale"', 'the id of one of /tiers', 'the id of one of /sources'];

/** Keys inside those sections. */
const keys = /\b(certifications|highlighted|mitigations|regulations|growthPaths|takeaway|openingsPerYear|minYears)\b/;

describe('an element by itself', () => {
  test('the lists of this test are those of the library', () => {
    for (const name of sections) expect(existsSync(path.join(installed.folder, `dist/model/${name}.js`)), name).toBe(true);
    for (const phrase of phrases) expect(of(model).code.includes(phrase), phrase).toBe(true);
    expect(keys.test(of(model).code)).toBe(true);
    expect(sections.filter((name) => own(of(model).atOnce).includes(`model/${name}.js`))).toEqual(sections);
  });

  test.each([range, data])('%s checks no section but its own', (name) => {
    const { modules, code } = of(name);
    expect(own(modules).filter((module) => sections.some((section) => module === `model/${section}.js`))).toEqual([]);
    expect(phrases.filter((phrase) => code.includes(phrase))).toEqual([]);
    expect(keys.exec(code)?.[0]).toBeUndefined();
  });

  /** The page of a whole guide brings every element. */
  const alone = tags.filter((tag) => tag !== 'career-guide');

  test.each(alone)('<%s> brings no other element', (tag) => {
    const { modules, code } = of(`${all}/${tag}`);
    const folders = new Set(own(modules).flatMap((module) => /^elements\/([\w-]+)\//.exec(module)?.[1] ?? []));
    expect([...folders]).toEqual([tag]);
    // What is shared is the page of a whole guide: its tag stands in the code to embed.
    expect(tags.filter((other) => new RegExp(`["'\`]${other}["'\`]`).test(code) && !(tag === 'share-guide' && other === 'career-guide'))).toEqual([tag]);
  });

  test.each(alone)('<%s> checks one section at most, besides pay', (tag) => {
    const checked = own(of(`${all}/${tag}`).modules).filter((module) => sections.some((section) => module === `model/${section}.js`));
    // The top of a guide says a fact of three sections.
    if (tag === 'career-hero') expect(checked.sort()).toEqual(['model/outlook.js', 'model/remote.js']);
    else expect(checked.slice(1)).toEqual([]);
  });

  test('<career-data> brings no chart, no geometry and no salaries', () => {
    expect(own(of(data).modules).filter((module) => /^(chart|geometry)\/|salary|styles\/chart/.test(module))).toEqual([]);
    expect(of(data).modules.filter((module) => module.startsWith('d3-'))).toEqual([]);
  });

  test.each([
    [all, ['d3-array', 'd3-hierarchy']],
    [range, ['d3-array']],
  ])('%s takes what it needs of D3, and no scales', (name, packages) => {
    const d3 = of(name).modules.filter((module) => /^(d3|internmap)/.test(module));
    expect([...new Set(d3.map((module) => module.split('/')[0]))].sort()).toEqual(packages);
    expect(d3.filter((module) => module.startsWith('d3-array')).length).toBeLessThan(5);
    // Trees are for the radial layout, which a page has to ask for.
    expect(of(name).atOnce.filter((module) => module.startsWith('d3-hierarchy'))).toEqual([]);
  });

  test.each([all, range])('%s loads what is for later only when it is used', (name) => {
    const { modules, atOnce } = of(name);
    const later = ['model/near-miss.js', 'chart/paint.js', 'chart/save-file.js'];
    expect(later.filter((module) => !own(modules).includes(module))).toEqual([]);
    expect(later.filter((module) => own(atOnce).includes(module))).toEqual([]);
    expect(modules.filter((module) => module.startsWith('@lit-labs/ssr-client/')).length).toBeGreaterThan(0);
    expect(atOnce.filter((module) => module.startsWith('@lit-labs/'))).toEqual([]);
  });

  test.each(inBrowser)('%s speaks English until a language is imported', (name) => {
    const words = own(of(name).modules).filter((module) => module.startsWith('words/'));
    expect(words.filter((module) => /^words\/(?!en\/)(\w\w(\/.+)?|all)\.js$/.test(module))).toEqual([]);
    expect(words).toContain('words/en/frame.js');
    expect(/[\u0600-\u06ff]|\\u06[0-9a-f]{2}|herunterladen/i.test(of(name).code)).toBe(false);
  });

  test.each(inBrowser)('%s has each module once', (name) => {
    const packages = of(name).modules.filter((module) => /(^|\/)(lit-html|lit-element|reactive-element|valibot)(\/|\.js)/.test(module));
    expect(packages.length).toBeGreaterThan(2);
    expect(packages.filter((module, index) => packages.indexOf(module) !== index)).toEqual([]);
    expect(packages.filter((module) => /\/development\//.test(module))).toEqual([]);
  });
});

describe('what a strict policy or a careful reader forbids', () => {
  const forbidden = {
    'code from text': /\beval\s*\(|\bnew Function\b|[^.\w]Function\s*\(|\bset(?:Timeout|Interval)\s*\(\s*["'`]/,
    'markup from text': /document\.write|unsafeHTML|unsafeSVG|\bunsafeStatic\b|createContextualFragment|DOMParser|setHTMLUnsafe|parseHTMLUnsafe/,
    'markup in a property': /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML/,
    'style sheets in the page': /document\.head|createElement\(\s*["'`]style["'`]\s*\)|@import|\burl\((?!\))/,
    'storage and cookies': /\b(?:localStorage|sessionStorage|indexedDB)\b|document\.cookie/,
    'other ways to the network': /XMLHttpRequest|WebSocket|sendBeacon|EventSource|new Image\b|importScripts|new (?:Shared)?Worker\b/,
    'addresses of data': /["'`(]\s*data:[\w+-]*[/;,]/,
    'handlers of unload': /["'`](?:before)?unload["'`]/,
    'work for later without end': /\bsetInterval\b/,
  };

  test('the search finds each of them', () => {
    const bad = [
      'eval("1")', 'new Function("1")', 'setTimeout("1")', 'document.write("")', 'unsafeHTML(a)', 'a.innerHTML = b', 'a.insertAdjacentHTML()', 'document.head.append(a)', 'a{background:url(b.png)}', 'localStorage.a', 'document.cookie',
      'new XMLHttpRequest', 'navigator.sendBeacon(a)', 'fetch("data:text/plain,1")', 'addEventListener("unload", a)', 'setInterval(a)',
    ];
    expect(bad.filter((code) => !Object.values(forbidden).some((search) => search.test(code)))).toEqual([]);
  });

  test.each([all, range, data, classes, model, geometry])('%s has none of it', async (name) => {
    // Lit makes its templates through a policy of its own: it is not looked at here.
    const { code } = await bundle(`import * as entry from '${name}'; console.log(Object.keys(entry));`, installed.project, { external: ['lit', 'lit/*', '@lit/*', '@lit-labs/*'] });
    expect(code.length).toBeGreaterThan(5000);
    // The one reader and the one writer of marks that a page has named a key for.
    const memory = /\blocalStorage\.(?:getItem\(\w+\)|setItem\(\w+, ?JSON\.stringify\(\w+\)\))/g;
    expect((code.match(memory) ?? []).length).toBe([all, classes].includes(name) ? 2 : 0);
    // The one writer of tags, whose names are those of registered elements.
    const rest = code.replace(memory, '').replace(/\bunsafeStatic\b/g, (found) => ([all, classes].includes(name) ? '' : found));
    expect(Object.entries(forbidden).flatMap(([what, search]) => (search.test(rest) ? [`${what}: ${search.exec(rest)?.[0]}`] : []))).toEqual([]);
  });

  test.each(inBrowser)('%s has no code from text, also in what it brings', (name) => {
    expect(forbidden['code from text'].exec(of(name).code)?.[0]).toBeUndefined();
    expect(/document\.write|unsafeHTML|@import|\burl\((?!\))/.exec(of(name).code)?.[0]).toBeUndefined();
  });

  test.each([all, range, data, classes, model, geometry])('%s names no address that could be asked for', (name) => {
    const addresses = [...of(name).code.matchAll(/\b(?:https?|wss?|ftp):\/\/[\w.-]+[^\s"'`<>\\]*/g)].map(([address]) => address);
    // The name of SVG; the name of a vocabulary; where a relative link would lead; where Lit's messages point.
    const harmless = [/^http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml|1998\/Math\/MathML)/, /^https:\/\/schema\.org$/, /^https:\/\/[\w.]+\.invalid\//, /^https:\/\/github\.com\/lit\/lit\/issues\/\d+$/,
      // In the code to embed, which a reader pastes elsewhere.
      /^https:\/\/cdn\.jsdelivr\.net\/npm\/career-widgets$/,
    ];
    expect(addresses.filter((address) => !harmless.some((pattern) => pattern.test(address)))).toEqual([]);
    expect(/["'`]\/\/[\w-]+\.\w/.exec(of(name).code)?.[0]).toBeUndefined();
  });
});

describe('what needs no page', () => {
  const without = [model, geometry];

  test('the search finds names of a page', () => {
    expect(foreignNames('const a = document.title; let b = (window) => window; typeof HTMLElement; ({ fetch: 1 }).fetch; structuredClone(b); Math.max(Intl, a);')).toEqual(['HTMLElement', 'document', 'structuredClone']);
  });

  test.each(without)('%s has no Lit in it', (name) => {
    const brought = of(name).modules.filter((module) => !module.startsWith(`${all}/`));
    expect(brought.filter((module) => !/^(valibot|d3-array|d3-hierarchy|internmap)\//.test(module))).toEqual([]);
    expect(own(of(name).modules).filter((module) => !/^(model|geometry)[./]/.test(module))).toEqual([]);
    expect(/\blit\$|_\$lit/.exec(of(name).code)?.[0]).toBeUndefined();
  });

  test.each([
    // The page's own name for links; both are in every browser and in Node.
    { name: model, names: ['URL'] },
    { name: geometry, names: [] },
  ])('$name takes nothing from a page', async ({ name, names }) => {
    const { code } = await bundle(`export * from '${name}';`, installed.project);
    expect(code.length).toBeGreaterThan(5000);
    expect(foreignNames(code).filter((foreign) => !names.includes(foreign))).toEqual([]);
  });

  test.each(without)('%s gives the same for the same: no clock, no chance', (name) => {
    expect(/\bMath\.random|\bDate\.now|new Date\(\s*\)|new Date\b(?!\()|performance\.now|crypto\./.exec(of(name).code)?.[0]).toBeUndefined();
  });

  test.each(without)('%s keeps nothing that a page would load later', (name) => {
    expect(of(name).modules).toEqual(of(name).atOnce);
  });
});

describe('loading an entry in a page', () => {
  let browser: Browser;
  let site: Site;
  /** Where entries are loaded one after the other. */
  let tab: Watched;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serve(installed.project)]);
    tab = await watch(browser, site.origin);
    await tab.page.evaluateOnNewDocument(() => {
      const defined: string[] = ((window as unknown as { defined: string[] }).defined = []);
      const { define } = customElements;
      customElements.define = function (name, ...rest) {
        defined.push(name);
        define.call(this, name, ...rest);
      };
    });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const tags = readdirSync(path.join(root, 'src/elements'));
  const languages = readdirSync(path.join(root, 'src/words')).flatMap((name) => /^([a-z]{2})\.ts$/.exec(name)?.[1] ?? []);

  test.each([
    { name: all, registers: tags },
    ...tags.map((tag) => ({ name: `${all}/${tag}`, registers: tag === 'career-guide' ? tags.filter((each) => each !== 'career-data') : [tag] })),
    { name: classes, registers: [] },
    { name: model, registers: [] },
    { name: geometry, registers: [] },
    ...languages.map((lang) => ({ name: `${all}/words/${lang}`, registers: [] })),
  ])('$name registers $registers', async ({ name, registers }) => {
    const { code } = await bundle(`import * as entry from '${name}'; window.entry = Object.keys(entry);`, installed.project, { splitting: false });
    site.put('/entry.js', { body: code });
    const address = site.put('/page.html', { body: '<!doctype html><title>A page</title><body><script type="module" src="/entry.js"></script>' });
    const { page, noise } = tab;
    await tab.visit(address);
    const seen = await page.evaluate(() => {
      const { defined, entry } = window as unknown as { defined: string[]; entry?: string[] };
      return { defined: defined.sort(), loaded: entry !== undefined, children: document.body.childElementCount + document.head.childElementCount };
    });
    expect(seen).toEqual({ defined: registers, loaded: true, children: 2 });
    expect(await noise()).toEqual(silence);
  });

  test.each([
    { taken: 'a class of the page', first: "customElements.define('salary-range', class Foreign extends HTMLElement {});", by: 'Foreign' },
    { taken: 'another copy', first: "import('/entry.js?other').then(() => import('/entry.js'));", by: 'SalaryRange' },
  ])('names both where a tag is taken by $taken, whatever a minifier has made of the names', async ({ first, by }) => {
    const { code } = await bundle(`import '${range}';`, installed.project, { splitting: false });
    expect(code).not.toContain('class SalaryRange');
    site.put('/entry.js', { body: code });
    await tab.visit(site.put('/page.html', { body: `<!doctype html><title>A page</title><body><script>${first}</script><script type="module" src="/entry.js?other"></script>` }));
    await tab.page.waitForNetworkIdle({ idleTime: 200 });
    expect((await tab.noise()).console).toEqual([`warn: <salary-range> is already taken by ${by}: SalaryRange is not registered under it`]);
  });

  test('the code of the classes calls nothing when it is loaded', async () => {
    const bare = (name: string): Promise<Bundle> => bundle(`export * from '${name}';`, installed.project, { packages: 'external', external: [], alias: { [name]: path.join(installed.folder, entriesOf(installed.manifest).get(name) ?? '') }, minify: false });
    const [quiet, loud] = await Promise.all([bare(classes), bare(all)]);
    expect(callsAtLoad(quiet.code)).toEqual([]);
    expect(callsAtLoad(loud.code)).toEqual([expect.stringMatching(/^register\(elements\d*\);$/)]);
    expect(/\bcustomElements\b/.test(quiet.code)).toBe(true);
  });
});
