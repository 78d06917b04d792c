import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { snippet, type SnippetOptions } from '../../src/model/snippet.js';

const sample: unknown = JSON.parse(readFileSync('data/guides/information-technology-manager.json', 'utf8'));
const naughty = existsSync('../shared/hostile/naughty-strings.json') ? (JSON.parse(readFileSync('../shared/hostile/naughty-strings.json', 'utf8')) as string[]) : [];
const hostile = ['</script><script>alert(1)</script>', '<!--<script>', '-->', '" onload="alert(1)', "' x='", '&lt;&amp;', '\u2028\u2029', '\0', '</salary-range>', ']]>', '\r\n', ...naughty];

const isElement = (node: Tree.ChildNode): node is Tree.Element => 'tagName' in node;

/** What a browser reads in a snippet. */
function parse(html: string) {
  const elements = parseFragment(html).childNodes.filter(isElement);
  const element = elements.find(({ tagName }) => tagName !== 'script')!;
  const scripts = element.childNodes.filter(isElement);
  const json = scripts.map(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : '')).join(''));
  return {
    tags: elements.map(({ tagName }) => tagName),
    module: elements.find(({ tagName }) => tagName === 'script')?.attrs,
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    children: scripts.map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name, value }) => `${name}=${value}`).join()}`),
    data: json.map((text) => JSON.parse(text) as unknown),
  };
}

const attributesOf = (attributes: SnippetOptions['attributes']) => parse(snippet('salary-range', { attributes })).attributes;

describe('snippet', () => {
  test('is as somebody would write it', () => {
    const options = { data: { currency: 'USD', median: 125000 }, attributes: { heading: 'Pay', tools: true }, module: 'https://example.org/career-widgets.js', integrity: 'sha384-abc' };
    expect(snippet('salary-range', options)).toBe(`<script type="module" src="https://example.org/career-widgets.js" integrity="sha384-abc" crossorigin="anonymous"></script>

<salary-range heading="Pay" tools>
  <script type="application/json">
    {
      "currency": "USD",
      "median": 125000
    }
  </script>
</salary-range>
`);
    expect(snippet('salary-range', { src: '/guide.json' })).toBe('<salary-range src="/guide.json"></salary-range>\n');
    expect(snippet('career-data')).toBe('<career-data></career-data>\n');
  });

  test('loads the words of the language beside the bundle, and nothing where that is English, not known or not there', () => {
    const scripts = (options: SnippetOptions) => [...snippet('career-guide', options).matchAll(/<script type="module" src="(.*?)"/g)].map(([, src]) => src);
    const module = 'https://cdn.jsdelivr.net/npm/career-widgets';
    expect(scripts({ module, guide: { title: 'T', lang: 'ar-EG' } })).toEqual([module, `${module}/dist/cdn/words/ar.js`]);
    expect(scripts({ module: '/js/career-widgets.js', data: {}, attributes: { locale: 'DE' } })).toEqual(['/js/career-widgets.js', '/js/words/de.js']);
    expect(scripts({ module, guide: { title: 'T', lang: 'ar' }, attributes: { lang: 'ja' } })).toEqual([module, `${module}/dist/cdn/words/ja.js`]);
    for (const guide of [sample, { title: 'T', lang: 'nl' }, { title: 'T', lang: { toString: 1 } }, null, 5]) expect(scripts({ module, guide })).toEqual([module]);
    expect(scripts({ module: '/app.js', guide: { title: 'T', lang: 'ar' } })).toEqual(['/app.js']);
    expect(scripts({ module, integrity: 'sha384-abc', guide: { title: 'T', lang: 'ar' } })).toEqual([module]);
    expect(scripts({ guide: { title: 'T', lang: 'ar' } })).toEqual([]);
  });

  test('gives back the sample guide', () => {
    expect(parse(snippet('skill-map', { guide: sample, module: '/a.js' }))).toEqual({
      tags: ['script', 'skill-map'],
      module: [{ name: 'type', value: 'module' }, { name: 'src', value: '/a.js' }],
      attributes: {},
      children: ['script type=application/json'],
      data: [sample],
    });
  });

  test('gives back hostile texts, as data and as attributes, and nothing else', () => {
    for (const text of hostile) {
      const read = parse(snippet('salary-range', { data: { name: text, [text]: [text] }, attributes: { heading: text }, module: 'https://example.org/a.js', integrity: text }));
      expect(read.data, text).toEqual([{ name: text, [text]: [text] }]);
      expect(read.tags).toEqual(['script', 'salary-range']);
      expect(read.children).toEqual(['script type=application/json']);
      // HTML itself has no such character, and one kind of line end.
      const heading = text.replaceAll('\0', '\ufffd').replace(/\r\n?/g, '\n');
      expect(Object.keys(read.attributes)).toEqual(['heading']);
      expect(read.attributes.heading, text).toBe(heading);
    }
  });

  test('gives back any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (data) => void expect(parse(snippet('salary-range', { data })).data).toEqual([JSON.parse(JSON.stringify(data))])));
  });

  test('takes the guide before the data, and both before the address', () => {
    const all = { guide: { title: 'T' }, data: { currency: 'USD' }, src: '/a.json' };
    expect(parse(snippet('salary-range', all))).toMatchObject({ data: [{ title: 'T' }], attributes: {} });
    expect(parse(snippet('salary-range', { ...all, guide: undefined }))).toMatchObject({ data: [{ currency: 'USD' }], attributes: {} });
    expect(parse(snippet('salary-range', { data: {}, attributes: { src: '/a.json' } })).attributes).toEqual({});
  });

  test('writes attributes by the names of properties, and leaves out what is false or nothing', () => {
    expect(attributesOf({ headingLevel: 3, 'axis-min': 0, editable: true, tools: '', a: false, b: null, c: undefined })).toEqual({ 'heading-level': '3', 'axis-min': '0', editable: '', tools: '' });
  });

  test('leaves out attributes that are code, or that HTML cannot hold', () => {
    expect(attributesOf({ onclick: 'alert(1)', onFocus: 'x', style: 'x', 'a b': 'x', 'a="b"><script>': 'x', '': 'x', 'a/': 'x', é: 'x', data: '[object Object]' })).toEqual({});
  });

  test.each(['script', 'Salary-Range', 'salary range', 'salary-range>', '', '-a', 'a-', 'a--b'])('refuses the tag %j', (tag) => {
    expect(() => snippet(tag)).toThrow(TypeError);
  });

  test.each(['javascript:alert(1)', 'data:text/javascript,alert(1)', 'mailto:a@example.org', 'https://'])('refuses the module %j', (module) => {
    expect(() => snippet('salary-range', { module })).toThrow(TypeError);
  });
});
