import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { LitElement } from 'lit';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { findIn, reachOf, readCode, root, variablesIn } from '../../scripts/manifest/code.js';
import { makeManifest, manifestFile, manifestText, type Item } from '../../scripts/manifest/make.js';
import { readmeFile, readmeText } from '../../scripts/manifest/tables.js';
import { elements as classes } from '../../src/classes.js';
import { pageSections, sharedParts } from '../../src/elements/career-guide/section-tags.js';

const code = readCode();
const manifest = makeManifest(code);
const described = manifest.modules.flatMap(({ declarations }) => declarations);
const packed = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** The elements, each with its running class, and with what a search of its code has found. */
const elements = described.map((element) => {
  const declaration = code.elements.get(element.tagName)!;
  const Element = classes[element.tagName as keyof typeof classes] as unknown as (new () => object) & typeof LitElement;
  const reach = reachOf(declaration, code);
  return { tag: element.tagName, element, declaration, reach, Element, found: findIn(reach, element.tagName, code) };
});

const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(path.join(root, 'src', file), 'utf8') }));

const namesOf = (items: readonly Item[]): readonly string[] => items.map(({ name }) => name).sort();
const sorted = (names: Iterable<string>): readonly string[] => [...names].sort();

describe('custom-elements.json', () => {
  test('is made from the code as it is', () => {
    expect(readFileSync(manifestFile, 'utf8') === manifestText(manifest), 'The file is stale: run npm run manifest').toBe(true);
  });

  test('has the form of a custom elements manifest', () => {
    const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(path.join(root, 'node_modules/custom-elements-manifest/schema.json'), 'utf8')));
    expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true);
  });

  test('is shipped, and named where tools look for it', () => {
    expect(packed.customElements).toBe('custom-elements.json');
    expect(packed.files).toContain('custom-elements.json');
    expect(packed.exports['./custom-elements.json']).toBe('./custom-elements.json');
  });

  test('has every element, in the module that users import to register it', () => {
    const registered = readdirSync(path.join(root, 'src/elements'));
    expect(namesOf(manifest.modules.flatMap((module) => module.exports.filter(({ kind }) => kind === 'custom-element-definition')))).toEqual(sorted(Object.keys(classes)));
    expect(Object.keys(classes)).toEqual(expect.arrayContaining(registered));
    for (const { path: file, declarations } of manifest.modules) {
      const [{ tagName, name }] = declarations as [(typeof described)[number]];
      expect(packed.exports[`./${tagName}`]?.default).toBe(`./${file}`);
      const source = readFileSync(path.join(root, file.replace(/^dist\/(.*)\.js$/, 'src/$1.ts')), 'utf8');
      expect(source).toContain(`'${tagName}': ${name}`);
      expect(code.elements.get(tagName)?.name?.text).toBe(name);
    }
  });
});

describe.each(elements)('<$tag> is described as it is:', ({ tag, element, declaration, reach, Element, found }) => {
  test('everything has a sentence of its own', () => {
    const { attributes, members, events, slots, cssParts, cssProperties } = element;
    const items = [element, ...attributes, ...members, ...members.flatMap(({ parameters = [] }) => parameters), ...events, ...slots, ...cssParts, ...cssProperties];
    expect(items.filter(({ description = '' }) => !/^[\p{Lu}`].{3,}[^ ]$/u.test(description)).map(({ name }) => name)).toEqual([]);
    const without = [element, ...attributes, ...members, ...events, ...slots, ...cssParts, ...cssProperties].filter(({ description = '' }) => !description.endsWith('.'));
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  test('nothing is listed twice', () => {
    for (const list of [element.attributes, element.events, element.slots, element.cssParts, element.cssProperties]) expect(namesOf(list)).toEqual(sorted(new Set(namesOf(list))));
  });

  test('the parts that its templates draw', () => {
    expect(namesOf(element.cssParts)).toEqual(sorted(found.parts));
  });

  test('the slots in its templates', () => {
    expect(namesOf(element.slots)).toEqual(sorted(found.slots));
  });

  test('the events that it fires, with their classes', () => {
    expect(Object.fromEntries(element.events.map(({ name, type }) => [name, type.text]))).toEqual(Object.fromEntries(found.events));
  });

  test('the custom properties that its styles read, with what stands in for each', () => {
    expect(namesOf(element.cssProperties)).toEqual(sorted(found.customProperties.keys()));
    const sheets = sources.map(({ text }) => text).join('\n');
    // A name that is no page's business may stand between: what it stands for is written out.
    const open = (value: string): string => value.replace(/var\((--_[\w-]+)\)/g, (_, name: string) => `var(${new RegExp(`${name}:\\s*var\\((--[\\w-]+)`).exec(sheets)![1]!})`);
    for (const { name, default: fallback } of element.cssProperties) {
      expect(found.customProperties.get(name)?.map(open), name).toEqual(found.customProperties.get(name)!.map(() => fallback));
    }
  });

  test('the attributes that it observes, and the properties behind them', () => {
    // What <career-guide> tells the elements inside it is no page's business.
    expect(namesOf(element.attributes)).toEqual(sorted(Element.observedAttributes.filter((name) => name !== 'sources-link')));
    const values = new Element() as unknown as Readonly<Record<string, unknown>>;
    for (const { name, fieldName, default: fallback } of element.attributes) {
      const field = element.members.find((member) => member.name === fieldName);
      expect(field, name).toMatchObject({ kind: 'field', attribute: name });
      expect(String(values[fieldName] ?? '') || undefined, name).toBe(fallback ?? (values[fieldName] === false ? 'false' : undefined));
      expect(field?.reflects ?? false, name).toBe(Element.elementProperties.get(fieldName)?.reflect ?? false);
    }
    const reflected = element.members.filter(({ reflects, readonly }) => reflects && readonly);
    expect(namesOf(reflected)).toEqual(sorted(found.ownAttributes));
  });

  test('the properties and methods that it has, all but those that are nobody else’s business', () => {
    const instance = new Element();
    for (const { name, static: isStatic } of element.members) expect(name in (isStatic ? Element : instance), name).toBe(true);
    const known = new Set(element.members.map(({ name }) => name));
    const chain: object[] = [];
    for (let at: object = Element.prototype; at !== LitElement.prototype; at = Object.getPrototypeOf(at) as object) chain.push(at);
    const names = new Set([...chain.flatMap((prototype) => Object.getOwnPropertyNames(prototype)), ...Element.elementProperties.keys()].map(String));
    const missing = [...names].filter((name) => !known.has(name) && !(name in LitElement.prototype) && !name.endsWith('Callback') && !isHidden(name, [declaration, ...reach]));
    expect(missing).toEqual([]);
  });

  test('no type that only the source knows stands where a choice of texts is meant', () => {
    for (const { name, type } of element.attributes) expect(type.text, `${tag} ${name}`).toMatch(/^('[\w-]+'|string|number|boolean)( \| ('[\w-]+'|string|number|boolean))*$/);
  });
});

/** Whether a member is protected or marked as internal, in the class or in one it extends. */
function isHidden(name: string, reach: readonly ts.Declaration[]): boolean {
  for (const each of reach) {
    if (!ts.isClassDeclaration(each)) continue;
    const member = each.members.find((member) => member.name?.getText() === name);
    if (member && (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Protected || ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal'))) return true;
  }
  return false;
}

describe('the whole source', () => {
  /** What some pattern finds in every file. */
  const everywhere = (pattern: RegExp): readonly string[] => sorted(new Set(sources.flatMap(({ text }) => [...text.matchAll(pattern)].flatMap(([, names = '']) => names.split(/\s+/)))));
  const anywhere = (list: 'cssParts' | 'cssProperties' | 'events' | 'slots'): readonly string[] => sorted(new Set(described.flatMap((element) => namesOf(element[list]))));

  test('has no part that no element is described with', () => {
    expect(everywhere(/\spart="([^"]+)"/g)).toEqual(anywhere('cssParts'));
  });

  test('has no slot that no element is described with', () => {
    expect(everywhere(/<slot name="([^"]+)"/g)).toEqual(anywhere('slots').filter(Boolean));
  });

  test('has no event that no element is described with', () => {
    expect(everywhere(/extends (?:Event|SelectEvent<[^>]+>) \{\s+static readonly type = '([^']+)'/g)).toEqual(anywhere('events'));
  });

  test('reads no custom property of the page that no element is described with', () => {
    const sheet = readFileSync(path.join(root, 'src/reserve.css'), 'utf8');
    const read = new Set([...everywhere(/var\((--[a-z][\w-]*),/g), ...variablesIn(sheet).map(([name]) => name)]);
    expect(sorted(read)).toEqual(anywhere('cssProperties'));
  });

  test('says in no comment what no element has', () => {
    const said = (tag: string): readonly string[] => everywhere(new RegExp(`^ \\* @${tag} \\[?([\\w-]+)`, 'gm'));
    expect(said('csspart')).toEqual(anywhere('cssParts'));
    expect(said('cssprop')).toEqual(anywhere('cssProperties'));
    expect(everywhere(/^ \* @fires \{\w+\} ([\w-]+)/gm)).toEqual(anywhere('events'));
  });
});

describe('the search', () => {
  const search = (text: string): ReturnType<typeof findIn> => {
    const source = ts.createSourceFile('src/planted.ts', text, ts.ScriptTarget.ES2022, true);
    return findIn(source.statements as unknown as readonly ts.Declaration[], 'planted-chart', code);
  };

  test('finds parts and slots wherever they are drawn', () => {
    const { parts, slots } = search("const draw = (on) => html`<p part=\"hour now\" class=${on}>${on ? svg`<g\n part=\"mark\"/>` : nothing}<slot name=\"end\"></slot><slot></slot></p>`;");
    expect(sorted(parts)).toEqual(['hour', 'mark', 'now']);
    expect(sorted(slots)).toEqual(['', 'end']);
  });

  test('does not take a selector for a part', () => {
    expect([...search("find('[part=\"plot\"]'); css`[part='plot'] { margin: 0 }`;").parts]).toEqual([]);
  });

  test.each(['<p part=${name}></p>', '<p part="${name}"></p>', '<p part="a ${name}"></p>', "<p part='a'></p>", '<slot name=${name}></slot>'])('refuses %s, as nobody can look it up', (template) => {
    expect(() => search(`html\`${template}\`;`)).toThrow(/src\/planted\.ts: write .* out/);
  });

  test('finds the custom properties of a page, also inside others, and no other element’s', () => {
    const { customProperties } = search('css`:host { --_a: var(--planted-chart-now, var( --career-accent , light-dark(red,\n blue))); color: var(--salary-range-span, red); left: var(--at) }`;');
    expect(Object.fromEntries(customProperties)).toEqual({ '--planted-chart-now': ['var( --career-accent , light-dark(red, blue))'], '--career-accent': ['light-dark(red, blue)'] });
  });

  test('follows an element through what it calls, extends, and imports when used, and into no other element', () => {
    const names = (tag: string): readonly string[] => reachOf(code.elements.get(tag)!, code).flatMap((each) => (each as ts.Declaration & { readonly name?: ts.Node }).name?.getText() ?? []);
    expect(names('salary-range')).toEqual(expect.arrayContaining(['SalaryRange', 'ChartElement', 'GuideElement', 'drawTable', 'drawStatus', 'frameSheet', 'GuideReadyEvent', 'writeSvg', 'paintPng']));
    expect(names('career-data')).toEqual(expect.arrayContaining(['CareerData', 'GuideElement', 'drawStatus', 'frameSheet']));
    for (const name of ['SalaryRange', 'ChartElement', 'drawTable']) expect(names('career-data')).not.toContain(name);
  });
});

describe('The parts that <career-guide> hands on', () => {
  const words = (text: string): readonly string[] => text.split(' ').filter(Boolean);
  const partsOf = (tag: string): readonly string[] => namesOf(described.find(({ tagName }) => tagName === tag)!.cssParts);

  test.each(pageSections)('are all those of $tag, for $name', ({ tag, parts }) => {
    expect(sorted(words(parts))).toEqual(partsOf(tag).filter((part) => !words(sharedParts).includes(part)));
  });

  test('are shared by most elements where they are said once', () => {
    const tags = [...new Set(pageSections.map(({ tag }) => tag))];
    const most = sorted(new Set(tags.flatMap(partsOf))).filter((part) => tags.filter((tag) => partsOf(tag).includes(part)).length > tags.length / 2);
    expect(sorted(words(sharedParts))).toEqual(most);
  });

  test('never have the same name in two sections, as no section has a hyphen in its name', () => {
    expect(pageSections.filter(({ name }) => !/^[a-z]+$/i.test(name))).toEqual([]);
  });
});

describe('README.md', () => {
  test('has the tables that the manifest gives', () => {
    const readme = readFileSync(readmeFile, 'utf8');
    expect(readmeText(readme, manifest) === readme, 'The tables are stale: run npm run manifest').toBe(true);
  });

  const [first, second] = ['bar-chart', 'line-chart'].map((tagName) => ({ ...elements.find(({ tag }) => tag === 'salary-range')!.element, tagName, description: `Draws a ${tagName}.` }));
  const two = { ...manifest, modules: [first!, second!].map((element) => ({ ...manifest.modules[0]!, declarations: [element] })) };

  test('says once what several elements have in common', () => {
    const places = ['every-element', 'bar-chart', 'line-chart'].map((place) => `<!-- ${place} -->\n<!-- /${place} -->\n`).join('');
    const text = readmeText(places, two);
    expect(text.match(/^\| `view` \|/gm)).toHaveLength(1);
    expect(text).toContain('<!-- line-chart -->\nDraws a line-chart.\n\n<!-- /line-chart -->');
    expect(readmeText(text, two)).toBe(text);
  });

  test('must have a place for every element', () => {
    expect(() => readmeText('<!-- bar-chart -->\n<!-- /bar-chart -->\n', two)).toThrow('README.md has no place for line-chart');
  });
});
