import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CustomElementsManifest } from '../../scripts/manifest/make.js';
import { programOf } from './bundle.js';
import { installPackage, root, type Installed } from './built.js';

let installed: Installed;

beforeAll(async () => {
  installed = await installPackage();
  for (const name of ['react', '@types/react', 'vue', 'svelte']) {
    const place = path.join(installed.project, 'node_modules', name);
    mkdirSync(path.dirname(place), { recursive: true });
    symlinkSync(path.join(root, 'node_modules', name), place, 'junction');
  }
}, 120_000);
afterAll(() => installed?.remove());

/** What users of each framework write. */
const scripts = {
  react: `
  import type {} from 'career-widgets/jsx';
  import { createRef } from 'react';
  import type { SalaryRange } from 'career-widgets';
  const ref = createRef<SalaryRange>();
  export const right = <career-data src="/guide.json" className="all">
    <salary-range min="1" max={2} currency="USD" axis-min="0" axisMax={9} heading-level="3" view="table" tools="" data={{ currency: 'USD' }} rates={null} ref={ref} key="one" id="pay" slot="body"
      onguide-error={(event) => console.log(event.error.problems[0]?.pointer)} onview-change={({ view }) => view === 'table'} onClick={({ currentTarget }) => currentTarget.toCSV()}>
      <p>Pay</p>
    </salary-range>
  </career-data>;
  export const numbers = <><salary-range you="3" axisMin="0" axis-max="1e6" hoursPerYear="2000" hours-per-year="2000" headingLevel="3" /><salary-range you={3} axis-min={0} heading-level={3} /><career-tiers years="4" /></>;
  // @ts-expect-error Text that is no number.
  export const words = <salary-range you="three" />;
  // @ts-expect-error There is no such attribute.
  export const unknown = <salary-range nonsense="1" />;
  // @ts-expect-error A view is a chart or a table.
  export const view = <salary-range view="pie" />;
  // @ts-expect-error An end of the axis is a number.
  export const end = <salary-range axis-min={true} />;
  // @ts-expect-error The status is read-only.
  export const status = <salary-range status="ready" />;
  // @ts-expect-error That is an attribute of another element.
  export const other = <career-data median="1" />;
  // @ts-expect-error Not this event.
  export const event = <salary-range onview-change={(event: KeyboardEvent) => event.key} />;
  `,
  vue: `
  import type {} from 'career-widgets/vue';
  import type { GlobalComponents } from 'vue';
  type Properties = InstanceType<GlobalComponents['salary-range']>['$props'];
  export const right: Properties = { min: '1', currency: 'USD', 'axis-min': '0', axisMax: 9, class: 'all', key: 'one', onViewChange: ({ view }) => console.log(view) };
  // @ts-expect-error There is no such attribute.
  export const unknown: Properties = { nonsense: '1' };
  // @ts-expect-error A view is a chart or a table.
  export const view: Properties = { view: 'pie' };
  // A template reads names with hyphens in camelCase.
  export const numbers: Properties = { you: '3', headingLevel: '3', hoursPerYear: '2000', 'hours-per-year': '2000', axisMin: '0', 'axis-max': 9 };
  // @ts-expect-error Text that is no number.
  export const words: Properties = { headingLevel: 'three' };
  export const csv: string = ({} as InstanceType<GlobalComponents['salary-range']>).toCSV();
  `,
  svelte: `
  import type {} from 'career-widgets/svelte';
  import type { SvelteHTMLElements } from 'svelte/elements';
  type Properties = SvelteHTMLElements['salary-range'];
  export const numbers: Properties = { you: '3', headingLevel: '3', 'heading-level': 3, hoursPerYear: '2000', 'axis-min': '0' };
  // @ts-expect-error Text that is no number.
  export const words: Properties = { you: 'three' };
  export const right: Properties = { min: '1', currency: 'USD', 'axis-min': '0', axisMax: 9, class: 'all', onclick: () => undefined, 'onview-change': ({ view }) => console.log(view) };
  // @ts-expect-error There is no such attribute.
  export const unknown: Properties = { 'nonsense-attr': '1' };
  // @ts-expect-error A view is a chart or a table.
  export const view: Properties = { view: 'pie' };
  `,
};

let program: ts.Program | undefined;

/** What a strict compiler says of a script, and of the package's own types. */
function problems(framework: keyof typeof scripts): readonly string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
  };
  const place = (name: string): string => path.join(installed.project, `${name}.tsx`);
  program ??= programOf(Object.fromEntries(Object.entries(scripts).map(([name, code]) => [place(name), code])), options);
  const sources = program.getSourceFiles().filter(({ fileName }) => fileName === place(framework) || fileName.includes('career-widgets/dist/types/'));
  expect(sources.length).toBeGreaterThan(2);
  const said = [...program.getOptionsDiagnostics(), ...sources.flatMap((source) => [...program!.getSyntacticDiagnostics(source), ...program!.getSemanticDiagnostics(source)])];
  return said.map(({ file, start = 0, messageText }) => `${path.basename(file?.fileName ?? '')}:${(file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

describe('types for frameworks', () => {
  test('let React write the tags, and refuse what they do not take', () => {
    expect(problems('react')).toEqual([]);
  });

  test('let Vue know the tags in its templates', () => {
    expect(problems('vue')).toEqual([]);
  });

  test('let Svelte know the tags in its templates', () => {
    expect(problems('svelte')).toEqual([]);
  });
});

describe('data for editors', () => {
  const read = <Data>(name: string): Data => JSON.parse(readFileSync(path.join(installed.folder, 'dist/types', name), 'utf8')) as Data;
  const tags = (): readonly string[] =>
    (JSON.parse(readFileSync(path.join(installed.folder, 'custom-elements.json'), 'utf8')) as CustomElementsManifest).modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
  interface Named {
    readonly name: string;
  }

  test('tells VS Code of every tag, every attribute, and what it may hold', () => {
    const { version, tags: known } = read<{ version: number; tags: readonly (Named & { attributes: readonly (Named & { values?: readonly Named[] })[] })[] }>('vscode.html-custom-data.json');
    expect(version).toBe(1.1);
    expect(known.map(({ name }) => name)).toEqual(tags());
    const range = known.find(({ name }) => name === 'salary-range')!;
    expect(range.attributes.find(({ name }) => name === 'view')?.values).toEqual([{ name: 'chart' }, { name: 'table' }]);
    expect(range.attributes.map(({ name }) => name)).toEqual(expect.arrayContaining(['min', 'axis-min', 'heading-level', 'src']));
  });

  test('tells JetBrains editors the same, and where to find it', () => {
    const types = read<{ name: string; version: string; contributions: { html: { elements: readonly (Named & { attributes: readonly Named[] })[] } } }>('web-types.json');
    const { name, version, 'web-types': place } = JSON.parse(readFileSync(path.join(installed.folder, 'package.json'), 'utf8'));
    expect({ name: types.name, version: types.version }).toEqual({ name, version });
    expect(place).toBe('./dist/types/web-types.json');
    expect(types.contributions.html.elements.map((element) => element.name)).toEqual(tags());
  });
});
