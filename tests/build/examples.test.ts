import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, silence, watch } from './browser.js';
import { readManifest, root } from './built.js';
import { bundlePage, mounts, mountStory } from './frameworks.js';
import { serve, type Site } from './serve.js';

const examples = path.join(root, 'examples');
const tags = readdirSync(path.join(root, 'src/elements'));
const kinds = ['page.html', ...Object.keys(mounts)];
const snippets = tags.flatMap((tag) => kinds.map((kind) => ({ tag, kind, file: path.join(examples, tag, kind) })));

/** What a reader presses in a snippet, and what its output says before and after. */
const presses: Readonly<Record<string, readonly [selector: string, before: string, after: string]>> = {
  'salary-range': ['salary-range >>> [part=tool]', 'chart', 'table'],
  'day-timeline': ['day-timeline >>> [part=tool]', 'chart', 'table'],
  'pricing-plans': ['pricing-plans >>> [part=cta]', 'nothing', 'Plus'],
  'career-tiers': ['career-tiers >>> [part=tier]', 'nothing', 'Junior Programmer'],
  'skill-map': ['skill-map >>> [data-mark="1"]', 'sql', 'sql statistics'],
};

let browser: Browser;
let site: Site;
/** What the stories draw, by tag. */
const drawn = new Map<string, string>();

beforeAll(async () => {
  browser = await launch();
  site = await serve(root);
  for (const tag of tags) {
    const page = await open(await bundlePage(mountStory(path.join(root, `stories/${tag}.stories.ts`), tag)), `story-${tag}`);
    drawn.set(tag, await pictureOf(page));
    await page.close();
  }
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens a page with a module on it, and waits until it is drawn. */
async function open(code: string, name: string): Promise<Page> {
  site.put(`/${name}.js`, { body: code });
  return visit(`<main></main><script type="module" src="/${name}.js"></script>`, name);
}

async function visit(html: string, name: string): Promise<Page> {
  const { page, noise } = await watch(browser, site.origin);
  await page.goto(site.put(`/${name}.html`, { body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><body>${html}</body></html>` }));
  await page.waitForFunction(() => [...document.querySelectorAll('[status=ready]')].some(({ shadowRoot }) => shadowRoot?.querySelector('figure, section')), { timeout: 15_000 });
  expect(await noise(), name).toEqual(silence);
  return page;
}

/** What the elements of a page have drawn, without the marks that Lit leaves and the white space that the build takes out. */
const pictureOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => element.shadowRoot)
      .map((element) => `${element.localName}\n${element.shadowRoot!.innerHTML.replace(/<!--[\s\S]*?-->/g, '').replace(/\s+/g, ' ').replace(/ ?([<>]) ?/g, '$1')}`)
      .join('\n'),
  );

describe('The documentation has a snippet', () => {
  test.each(snippets)('for <$tag>: $kind', ({ file }) => {
    expect(existsSync(file)).toBe(true);
  });
});

describe('A snippet draws what its story draws', () => {
  test.each(snippets)('<$tag>: $kind', async ({ tag, kind, file }) => {
    const name = `${tag}-${kind}`.replace(/\W/g, '-');
    const page = kind === 'page.html' ? await visit(onOwnServer(readFileSync(file, 'utf8')), name) : await open(await bundlePage(mounts[kind]!(file)), name);
    expect(await pictureOf(page)).toBe(drawn.get(tag));
    const said = await page.$('output');
    if (said) {
      // The reader's click reaches the page's own code.
      const [pressed, before, after] = presses[tag] ?? presses['salary-range']!;
      expect(await said.evaluate(({ textContent }) => textContent)).toBe(before);
      await page.click(pressed);
      await page.waitForFunction((text) => document.querySelector('output')!.textContent === text, { timeout: 5000 }, after);
    }
    await page.close();
  });
});

/** A page as it is written, with the bundle from here instead of from a CDN. */
function onOwnServer(html: string): string {
  const { name, jsdelivr } = readManifest(root);
  const own = html.replace(`https://cdn.jsdelivr.net/npm/${name}"`, `/${path.posix.normalize(jsdelivr)}"`);
  expect(own).not.toBe(html);
  return own;
}
