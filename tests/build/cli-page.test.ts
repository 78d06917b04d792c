import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleAddress } from '../../src/cli/page.js';
import { bundleLanguages } from '../../src/model/words-address.js';
import { launch, silence, watch } from './browser.js';
import { installPackage, readManifest, root, run, type Answer, type Installed } from './built.js';
import { serve, type Site } from './serve.js';

let installed: Installed;
let browser: Browser;
let site: Site;

beforeAll(async () => {
  installed = await installPackage();
  [browser, site] = await Promise.all([launch(), serve(path.join(installed.folder, 'dist'))]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
  installed?.remove();
});

/** Draws a guide as a whole page. */
const draw = (guide: string | object, ...args: readonly string[]): Promise<Answer> => {
  const command = path.join(installed.folder, installed.manifest.bin['career-widgets'] ?? '');
  const [file, input] = typeof guide === 'string' ? [path.join(root, 'data/guides', guide)] : ['-', JSON.stringify(guide)];
  return run(process.execPath, [command, 'render', file, '--full', ...args], installed.project, input);
};
/** The scripts of a page. */
const scriptsIn = (html: string): readonly string[] => [...html.matchAll(/<script type="module" src="(.*?)"><\/script>/g)].map(([, src = '']) => src);
const pay = { currency: 'EUR', median: 50000 };

describe('a page of render --full', () => {
  test('speaks the language of its guide, also once it is used', async () => {
    const { stdout } = await draw('accountant-ar.json', '--module', '/cdn/career-widgets.js');
    const { page, noise } = await watch(browser, site.origin);
    await page.goto(site.put('/page.html', { body: stdout }));
    await page.waitForFunction(() => customElements.get('career-guide'));
    await page.waitForNetworkIdle({ idleTime: 200 });
    const range = await page.waitForSelector('career-guide >>> salary-range');
    // What is drawn now is drawn in the browser.
    await range?.evaluate((element) => element.setAttribute('tools', ''));
    const tool = await page.waitForSelector('career-guide >>> salary-range >>> [part=tool]');
    expect(await tool?.evaluate(({ textContent }) => textContent?.trim())).toBe('عرض في جدول');
    expect(await noise()).toEqual(silence);
    await page.close();
  });

  test('takes the words from beside the bundle, wherever that is', async () => {
    const { name } = readManifest(root);
    expect(bundleAddress).toBe(`https://cdn.jsdelivr.net/npm/${name}`);
    const cases = [
      { args: [], beside: `${bundleAddress}/dist/cdn/words/de.js` },
      { args: ['--module', 'https://unpkg.com/career-widgets@1.2.3'], beside: 'https://unpkg.com/career-widgets@1.2.3/dist/cdn/words/de.js' },
      { args: ['--module', '../js/career-widgets.js?v=2'], beside: '../js/words/de.js' },
      { args: ['--module', 'career-widgets.js'], beside: 'words/de.js' },
      { args: ['--module', '/app.js'], beside: undefined },
    ];
    for (const { args, beside } of cases) {
      const { stdout } = await draw({ title: 'T', lang: 'de-AT', salary: pay }, ...args);
      expect(scriptsIn(stdout)).toEqual([args[1] ?? bundleAddress, ...(beside === undefined ? [] : [beside])]);
    }
  });

  test('takes none for English and for languages without words', async () => {
    for (const lang of ['en-GB', 'nl', 'den']) expect(scriptsIn((await draw({ title: 'T', lang, salary: pay })).stdout), lang).toEqual([bundleAddress]);
    expect([...bundleLanguages]).toEqual(readdirSync(path.join(root, 'src/words')).flatMap((name) => /^([a-z]{2})\.ts$/.exec(name)?.[1] ?? []));
  });
});
