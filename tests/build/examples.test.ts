import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, silence, watch, type Watched } from './browser.js';
import { readManifest, root } from './built.js';
import { bundlePages, mounts, mountStory } from './frameworks.js';
import { serve, type Site } from './serve.js';

const examples = path.join(root, 'examples');
const tags = readdirSync(path.join(root, 'src/elements'));
const kinds = ['page.html', ...Object.keys(mounts)];
const snippets = tags.flatMap((tag) => kinds.map((kind) => ({ tag, kind, name: `${tag}-${kind}`.replace(/\W/g, '-'), file: path.join(examples, tag, kind) })));

/** What a reader presses in a snippet, and what its output says before and after. */
const presses: Readonly<Record<string, readonly [selector: string, before: string, after: string]>> = {
  'salary-range': ['salary-range >>> [part=tool]', 'chart', 'table'],
  'day-timeline': ['day-timeline >>> [part=tool]', 'chart', 'table'],
  'pricing-plans': ['pricing-plans >>> [part=cta]', 'nothing', 'Plus'],
  'career-tiers': ['career-tiers >>> [part=tier]', 'nothing', 'Junior Programmer'],
  'related-roles': ['related-roles >>> [part=role] a', 'nothing', 'Wind turbine technician'],
  'skill-map': ['skill-map >>> [data-mark="1"]', 'sql', 'sql statistics'],
};

let browser: Browser;
let site: Site;
/** The one tab that all pages are visited in: each starts a world of its own. */
let tab: Watched;
/** What the stories draw, by tag. */
const drawn = new Map<string, string>();

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serve(root)]);
  tab = await watch(browser, site.origin);
  const stories = tags.map((tag) => [`story-${tag}`, mountStory(path.join(root, `stories/${tag}.stories.ts`), tag)]);
  const modules = snippets.filter(({ kind, file }) => kind in mounts && existsSync(file)).map(({ name, kind, file }) => [name, mounts[kind]!(file)]);
  for (const [at, body] of await bundlePages(Object.fromEntries([...stories, ...modules]) as Record<string, string>)) site.put(at, { body, headers: { 'cache-control': 'max-age=3600' } });
  for (const tag of tags) drawn.set(tag, await pictureOf(await open(`story-${tag}`)));
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens a page with its module on it, and waits until it is drawn. */
const open = (name: string): Promise<Page> => visit(`<main></main><script type="module" src="/modules/${name}.js"></script>`, name);

async function visit(html: string, name: string): Promise<Page> {
  const { page, noise } = tab;
  await tab.visit(site.put(`/${name}.html`, { body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><body>${html}</body></html>` }));
  await page.waitForFunction(() => [...document.querySelectorAll('[status=ready]')].some(({ shadowRoot }) => shadowRoot?.querySelector('figure, section, article')), { timeout: 15_000 });
  // A whole guide is drawn in pieces, and laid out when there is nothing else to do.
  await page.waitForFunction(() => [...document.querySelectorAll('career-guide')].every(({ shadowRoot }) => shadowRoot?.querySelector('.laid-out')), { timeout: 15_000 });
  expect(await noise(), name).toEqual(silence);
  return page;
}

/** What the elements of a page have drawn, without the marks that Lit leaves, the white space that the build takes out, and the place where a reader is. */
const pictureOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => element.shadowRoot)
      .map((element) => `${element.localName}\n${element.shadowRoot!.innerHTML.replace(/<!--[\s\S]*?-->/g, '').replace(/ aria-current="location"/g, '').replace(/\s+/g, ' ').replace(/ ?([<>]) ?/g, '$1')}`)
      .join('\n'),
  );

describe('The documentation has a snippet', () => {
  test.each(snippets)('for <$tag>: $kind', ({ file }) => {
    expect(existsSync(file)).toBe(true);
  });
});

describe('A snippet draws what its story draws', () => {
  test.each(snippets)('<$tag>: $kind', async ({ tag, kind, name, file }) => {
    const page = kind === 'page.html' ? await visit(onOwnServer(readFileSync(file, 'utf8')), name) : await open(name);
    expect(await pictureOf(page)).toBe(drawn.get(tag));
    const said = await page.$('output');
    if (said) {
      // The reader's click reaches the page's own code.
      const [pressed, before, after] = presses[tag] ?? presses['salary-range']!;
      expect(await said.evaluate(({ textContent }) => textContent)).toBe(before);
      await page.click(pressed);
      await page.waitForFunction((text) => document.querySelector('output')!.textContent === text, { timeout: 5000 }, after);
    }
  });
});

/** A page as it is written, with the bundle from here instead of from a CDN. */
function onOwnServer(html: string): string {
  const { name, jsdelivr } = readManifest(root);
  const own = html.replace(`https://cdn.jsdelivr.net/npm/${name}"`, `/${path.posix.normalize(jsdelivr)}"`);
  expect(own).not.toBe(html);
  return own;
}
