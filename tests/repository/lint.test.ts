import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

/** The rules that report something of a text, as if it stood in a file. */
async function reported(code: string, filePath: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return [...new Set(result!.messages.map(({ ruleId, message }) => ruleId ?? message))];
}

const lit = "import { html, svg } from 'lit';\n";
const link = "import { safeLink } from '../model/link.js';\n";
const chart = 'src/chart/planted.ts';

const faults: readonly (readonly [what: string, rule: string, code: string, file?: string])[] = [
  ['unsafeHTML', 'no-restricted-syntax', "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const draw = unsafeHTML;"],
  ['unsafeSVG under another name', 'no-restricted-syntax', "import { unsafeSVG as draw } from 'lit/directives/unsafe-svg.js';\nexport { draw };"],
  ['unsafeHTML loaded on use', 'no-restricted-syntax', "export const load = () => import('lit/directives/unsafe-html.js');"],
  ['styleMap', 'no-restricted-syntax', "import { styleMap } from 'lit/directives/style-map.js';\nexport const draw = styleMap;"],
  ['innerHTML', 'no-restricted-syntax', "export const fill = (element: Element, text: string) => void (element.innerHTML = text);"],
  ['innerHTML in brackets', 'no-restricted-syntax', "export const fill = (element: Element, text: string) => void (element['innerHTML'] = text);"],
  ['outerHTML', 'no-restricted-syntax', 'export const read = (element: Element) => element.outerHTML;'],
  ['insertAdjacentHTML', 'no-restricted-syntax', "export const fill = (element: Element, text: string) => element.insertAdjacentHTML('beforeend', text);"],
  ['setHTMLUnsafe', 'no-restricted-syntax', 'export const fill = (element: Element, text: string) => element.setHTMLUnsafe(text);'],
  ['a fragment parsed from text', 'no-restricted-syntax', 'export const parse = (text: string) => document.createRange().createContextualFragment(text);'],
  ['a style attribute', 'no-restricted-syntax', `${lit}export const draw = (width: string) => html\`<p style=\${width}></p>\`;`],
  ['a style attribute without a binding', 'no-restricted-syntax', `${lit}export const draw = () => svg\`<g style="x:y"></g>\`;`],
  ['a style attribute after a binding', 'no-restricted-syntax', `${lit}export const draw = (id: string) => html\`<p id=\${id} style="x:y"></p>\`;`],
  ['a style attribute set by a script', 'no-restricted-syntax', "export const fill = (element: Element, text: string) => element.setAttribute('style', text);"],
  ['a style element in a template', 'no-restricted-syntax', `${lit}export const draw = () => html\`<style>p { margin: 0 }</style>\`;`],
  ['a character in a sheet that the build would spell out', 'no-restricted-syntax', "import { css } from 'lit';\nexport const sheet = css`p::after { content: '\\u00a0'; }`;"],
  ['an address from data', 'house/checked-links', `${lit}export const draw = (url: string) => html\`<a href=\${url}>x</a>\`;`],
  ['an address from data in quotes', 'house/checked-links', `${lit}export const draw = (url: string) => html\`<a part="link" href="\${url}">x</a>\`;`],
  ['an address from data after a scheme', 'house/checked-links', `${lit}export const draw = (url: string) => html\`<a href="https://\${url}">x</a>\`;`],
  ['an address from data as a property', 'house/checked-links', `${lit}export const draw = (url: string) => html\`<a .href=\${url}>x</a>\`;`],
  ['an address from data in a picture', 'house/checked-links', `${lit}export const draw = (url: string) => svg\`<a xlink:href=\${url}></a>\`;`],
  ['an address that is checked on one way only', 'house/checked-links', `${lit}${link}export const draw = (url: string, sure: boolean) => html\`<a href=\${sure ? url : safeLink(url)}>x</a>\`;`],
  ['an address that can change after the check', 'house/checked-links', `${lit}${link}export const draw = (url: string) => {\n  let href = safeLink(url);\n  href = url;\n  return html\`<a href=\${href}>x</a>\`;\n};`],
  ['an address checked by something else', 'house/checked-links', `${lit}const safeLink = (url: string) => url;\nexport const draw = (url: string) => html\`<a href=\${safeLink(url)}>x</a>\`;`],
  ['an address set by a script', 'house/checked-links', 'export const follow = (link: HTMLAnchorElement, url: string) => void (link.href = url);'],
  ['an address set as an attribute', 'house/checked-links', "export const follow = (link: Element, url: string) => link.setAttribute('href', url);"],
  ['d3-selection', 'no-restricted-imports', "import { select } from 'd3-selection';\nexport const find = select;"],
  ['the whole of D3', 'no-restricted-imports', "import { min } from 'd3';\nexport const least = min;"],
  ['chance in geometry', 'no-restricted-syntax', 'export const jitter = () => Math.random();', 'src/geometry/planted.ts'],
  ['the clock in geometry', 'no-restricted-syntax', 'export const start = () => Date.now();', 'src/geometry/planted.ts'],
  ['the date in geometry', 'no-restricted-syntax', 'export const start = () => new Date();', 'src/geometry/planted.ts'],
  ['innerHTML in geometry', 'no-restricted-syntax', 'export const read = (element: Element) => element.innerHTML;', 'src/geometry/planted.ts'],
  ['a default export', 'no-restricted-syntax', 'export default function draw(): void {}'],
  ['a default export by another way', 'no-restricted-syntax', 'const draw = 1;\nexport { draw as default };'],
  ['an enum', 'no-restricted-syntax', 'export enum Kind {\n  Measured,\n}'],
  ['a namespace', '@typescript-eslint/no-namespace', 'export namespace Kinds {\n  export const measured = 1;\n}'],
  ['any', '@typescript-eslint/no-explicit-any', 'export const read = (value: any) => String(value);'],
  ['any in a test', '@typescript-eslint/no-explicit-any', 'export const read = (value: any) => String(value);', 'tests/model/planted.ts'],
  ['storage', 'no-restricted-globals', "export const keep = (value: string) => localStorage.setItem('kept', value);"],
  ['a cookie', 'no-restricted-syntax', 'export const keep = (value: string) => void (document.cookie = value);'],
  ['a line left in the console', 'no-console', "export const say = () => console.log('here');"],
  ['a binding where Lit takes none', 'lit/binding-positions', `${lit}export const draw = (tag: string) => html\`<\${tag}></\${tag}>\`;`],
  ['an attribute set by a constructor', 'wc/no-constructor-attributes', "export class PlantedElement extends HTMLElement {\n  constructor() {\n    super();\n    this.setAttribute('lang', 'en');\n  }\n}"],
  ['a picture without a text', 'lit-a11y/alt-text', `${lit}export const draw = () => html\`<img src="picture.png">\`;`],
  ['an unknown ARIA attribute', 'lit-a11y/aria-attrs', `${lit}export const draw = () => html\`<p aria-labeled="x">x</p>\`;`],
];

describe('lint', () => {
  test.each(faults)('reports %s', async (_what, rule, code, file = chart) => {
    expect(await reported(`${code}\n`, file)).toContain(rule);
  });

  test('says nothing of good code', async () => {
    const code = `import { html, nothing, type TemplateResult } from 'lit';
import { min } from 'd3-array';
import { safeLink } from '../model/link.js';

declare global {
  interface WindowEventMap {
    planted: Event;
  }
}

/** Draws a link, a place on the page, and a width. */
export function draw(url: string | undefined, id: string, widths: readonly number[]): TemplateResult {
  const href = url === undefined ? undefined : safeLink(url);
  return html\`<p class="style" .hidden=\${!widths.length} data-least=\${min(widths) ?? nothing}>
    \${href === undefined ? url : html\`<a href=\${href} rel="noopener noreferrer">\${url}</a>\`}
    <a href=\${safeLink(id) ?? nothing}>\${id}</a>
    <a href="#\${id}">\${id}</a>
    <a href="help.html">Help</a>
  </p>\`;
}
`;
    expect(await reported(code, chart)).toEqual([]);
  });

  test('lets geometry be as it is written', async () => {
    expect(await reported('/** The year of a day. */\nexport const yearOf = (day: string): number => new Date(day).getUTCFullYear();\n', 'src/geometry/planted.ts')).toEqual([]);
  });
});

test('lint reports what only types tell', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lint-'));
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true, types: [] }, include: ['*.ts'] }));
  writeFileSync(path.join(folder, 'planted.ts'), "export const wait = async (): Promise<number> => 1;\nwait();\n[1].forEach(async () => void (await wait()));\nexport const read = (text: string) => { const value = JSON.parse(text); return value; };\n");
  const { stdout } = spawnSync(path.resolve('node_modules/.bin/oxlint'), ['--config', path.resolve('.oxlintrc.json'), '--format', 'json'], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly { readonly code: string }[] };
  expect(diagnostics.map(({ code }) => code).sort()).toEqual(['no-floating-promises', 'no-misused-promises', 'no-unsafe-assignment', 'no-unsafe-return', 'require-await'].map((rule) => `typescript(${rule})`));
});

test('no file has a name that says nothing', () => {
  const files = ['src', 'tests', 'stories', 'scripts', 'examples'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => !file.includes('node_modules') && /\.(ts|tsx|m?js|css)$/.test(file) && /\b(utils?|helpers?|common|managers?|services?|misc)\b/i.test(path.basename(file)))).toEqual([]);
});
