import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkGuide } from '../../src/model/guide.js';
import { sayProblem } from '../../src/model/check.js';
import { launch, silence, watch } from './browser.js';
import { installPackage, readManifest, root, runNode, type Installed } from './built.js';
import { serve, type Site } from './serve.js';

/** The blocks of code in the README, with the name of their language. */
const blocks = [...readFileSync(path.join(root, 'README.md'), 'utf8').matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(([, language = '', code = '']) => ({ language, code, begins: code.slice(0, 60) }));
const of = (language: string) => blocks.filter((block) => block.language === language);

let installed: Installed;
let browser: Browser;
let site: Site;

beforeAll(async () => {
  installed = await installPackage();
  [browser, site] = await Promise.all([launch(), serve(installed.folder)]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
  installed?.remove();
});

/** A page with the package from here instead of from a CDN. */
function onOwnServer(html: string): string {
  const { name, jsdelivr } = readManifest(root);
  return html.replaceAll(`https://cdn.jsdelivr.net/npm/${name}/`, '/').replaceAll(`https://cdn.jsdelivr.net/npm/${name}"`, `/${path.posix.normalize(jsdelivr)}?short"`);
}

/** What a block shows when it has been drawn. */
const shows: readonly (readonly [RegExp, RegExp])[] = [
  [/words\/de\.js/, /60\.000\s€/],
  [/autoloader\.js/, /\$5/],
  [/<salary-range/, /\$125,000/],
];

describe('A block of code in the README works as it is written:', () => {
  test('those of every language are tried', () => {
    expect(blocks.map(({ language }) => language).filter((language) => !['html', 'js', 'sh', ''].includes(language))).toEqual([]);
    expect(['html', 'js', 'sh', ''].map((language) => of(language).length > 0)).toEqual([true, true, true, true]);
  });

  test.each(of('html'))('$begins', async ({ code }) => {
    // A block of nothing but a script is for a page that has tags.
    const body = /<salary-range/.test(code) ? '' : '<salary-range median="5" currency="USD"></salary-range>';
    const { page, noise } = await watch(browser, site.origin);
    await page.goto(site.put('/page.html', { body: `<!doctype html><meta charset="utf-8"><title>A page</title>${onOwnServer(code)}${body}` }));
    const [, said] = shows.find(([block]) => block.test(code))!;
    await page.waitForFunction((pattern: string) => new RegExp(pattern).test(document.querySelector('salary-range')?.shadowRoot?.querySelector('figure')?.innerText ?? ''), { timeout: 10_000 }, said.source);
    expect(await noise()).toEqual(silence);
    await page.close();
  });

  test.each(of('js'))('$begins', async ({ code }) => {
    mkdirSync(path.join(installed.project, 'public'), { recursive: true });
    writeFileSync(path.join(installed.project, 'public/guide.json'), readFileSync(path.join(root, 'data/guides/electrician.json')));
    const { code: ended, stdout, stderr } = await runNode(`${code}\nconsole.log(page);`, installed.project);
    expect({ ended, stderr }).toEqual({ ended: 0, stderr: '' });
    expect(stdout).toMatch(/^<salary-range [^>]*status="ready"/);
  });

  test('and the names that it explains come from where it says', async () => {
    const named = [...readFileSync(path.join(root, 'README.md'), 'utf8').matchAll(/`(\w+)(?:\([^)`]*\))?` (?:comes from|of) `(career-widgets[\w/]*)`,? or (?:from )?`(career-widgets[\w/]*)`/g)];
    expect(named.map(([, name]) => name).sort()).toEqual(['GuideElement', 'setWords']);
    const found = await runNode(named.flatMap(([, name, ...entries]) => entries.map((entry) => `import { ${name} as n${entry.length}${name} } from '${entry}';`)).join('\n'), installed.project);
    expect(found).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('and the size that it tells is what the budget holds', () => {
    const told = (file: string, pattern: RegExp): string | undefined => pattern.exec(readFileSync(path.join(root, file), 'utf8'))?.[1];
    const limit = told('.size-limit.js', /const atOnce = \{[^}]*'salary-range': '([\d.]+ kB)'/);
    expect(limit).toMatch(/\d kB$/);
    expect(told('README.md', /`<salary-range>` loads ([\d.]+ kB) gzipped at once/)).toBe(limit);
  });

  test.each(of('sh'))('$begins', ({ code }) => {
    const { scripts } = readManifest(root);
    const called = code.trim().split(' && ').filter((command) => command !== 'npm ci').map((command) => /^npm (?:run )?(\w+)$/.exec(command)?.[1] ?? command);
    expect(called).toHaveLength(1);
    expect(called.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test.each(of(''))('$begins', ({ code }) => {
    const guide = { title: 'T', salary: { currency: 'USD', median: '12k' } };
    expect(checkGuide(guide).problems.map((problem) => `${sayProblem(problem)}\n`).join('')).toBe(code);
  });
});
