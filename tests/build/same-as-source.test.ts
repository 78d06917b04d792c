import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elements } from '../../src/classes.js';
import { renderToString } from '../../src/server.js';
import { launch } from './browser.js';
import { installPackage, root, run, type Installed } from './built.js';

let installed: Installed;
let browser: Browser;
let page: Page;
/** What the package draws of each page, by that page. */
let drawn: ReadonlyMap<string, string>;

beforeAll(async () => {
  [installed, browser] = await Promise.all([installPackage(), launch()]);
  page = await browser.newPage();
  const pages = cases.map(([file, attributes]) => pageOf(file, attributes));
  const code = `
    import { renderToString } from 'career-widgets/server';
    import { json } from 'node:stream/consumers';
    const drawn = [];
    for (const html of await json(process.stdin)) drawn.push(await renderToString(html, { lang: 'en' }));
    process.stdout.write(JSON.stringify(drawn));`;
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', code], installed.project, JSON.stringify(pages));
  expect(stderr).toBe('');
  const answers = JSON.parse(stdout) as readonly string[];
  drawn = new Map(pages.map((html, index) => [html, answers[index]!]));
}, 120_000);
afterAll(async () => {
  await browser?.close();
  installed?.remove();
});

const tags = Object.keys(elements).filter((tag) => tag !== 'career-data');
const cases = readdirSync(path.join(root, 'data/guides')).flatMap((file) => ['tools density="compact"', 'view="table"'].map((attributes) => [file, attributes] as const));

/** A page that draws a guide with every element. */
const pageOf = (file: string, attributes: string): string =>
  `<career-data><script type="application/json">${readFileSync(path.join(root, 'data/guides', file), 'utf8').replaceAll('<', '\\u003c')}</script>${tags.map((tag) => `<${tag} name="careerPath" ${attributes}></${tag}>`).join('')}</career-data>`;

/** What a page shows, and by which rules, element by element, as a reader's browser has it. No code of ours runs there. */
const shownBy = (html: string): Promise<readonly { readonly tag: string; readonly text: string; readonly rules: readonly string[] }[]> =>
  page.evaluate((html) => {
    document.body.setHTMLUnsafe(html);
    const rootsIn = (node: ParentNode): readonly ShadowRoot[] => [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : []));
    return rootsIn(document).map((own) => ({
      tag: own.host.localName,
      text: [...own.children].filter(({ localName }) => localName !== 'style').map((child) => (child as HTMLElement).innerText ?? child.textContent).join('\n'),
      // A browser keeps the white space of what it cannot work out yet, and there only commas and zeros are written shorter.
      rules: [...own.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText.replace(/, /g, ',').replace(/(@supports[^{]*\([\w-]+): /, '$1:').replace(/(?<![\w.])0(?=\.\d)/g, ''))),
    }));
  }, html);

describe('What the package draws', () => {
  test.each(cases)('is what the sources draw, letter by letter, space by space and rule by rule: %s with %s', async (file, attributes) => {
    const html = pageOf(file, attributes);
    const [built, written] = [await shownBy(drawn.get(html)!), await shownBy(await renderToString(html, { lang: 'en' }))];
    expect(written.length).toBeGreaterThan(tags.length);
    expect(written.filter(({ rules }) => !rules.length)).toEqual([]);
    expect(built).toEqual(written);
  });
});
