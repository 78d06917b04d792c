import { describe, expect, test } from 'vitest';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { toJsonLd } from '../../src/model/json-ld.js';
import { renderToString } from '../../src/server.js';

const guide = { title: 'Tester', salary: { currency: 'EUR', median: 50000 } };
const csv = 'currency,minValue,median,maxValue\nEUR,30000,50000,70000\n';

/** The scripts of a type that stand right inside the first element of a tag. */
function scriptsIn(html: string, tag: string, type: string): readonly string[] {
  const find = (node: Tree.Node): Tree.Element | undefined => {
    if ('tagName' in node && node.tagName === tag) return node;
    for (const child of 'childNodes' in node ? node.childNodes : []) {
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  const scripts = find(parseFragment(html))!.childNodes.filter((child): child is Tree.Element => 'tagName' in child && child.tagName === 'script' && child.attrs.some(({ value }) => value === type));
  return scripts.map((script) => (script.childNodes[0] as Tree.TextNode).value);
}
const dataIn = (html: string, tag: string): readonly unknown[] => scriptsIn(html, tag, 'application/json').map((text) => JSON.parse(text) as unknown);

describe('What a server fetched stands in the page for the browser:', () => {
  test('JSON as it came', async () => {
    const drawn = await renderToString('<salary-range src="/a.json"></salary-range>', { load: () => Promise.resolve(JSON.stringify(guide)) });
    expect(dataIn(drawn, 'salary-range')).toEqual([guide]);
  });

  test('a table as the section read from it, from which the same is drawn', async () => {
    const drawn = await renderToString('<salary-range src="/a.csv"></salary-range>', { load: () => Promise.resolve(new Response(csv, { headers: { 'content-type': 'text/csv' } })) });
    const [section, ...more] = dataIn(drawn, 'salary-range');
    expect(section).toMatchObject({ currency: 'EUR', minValue: 30000, median: 50000, maxValue: 70000 });
    expect(more).toEqual([]);
    const again = await renderToString(`<salary-range src="/a.csv"><script type="application/json">${JSON.stringify(section)}</script></salary-range>`);
    expect(again).toBe(drawn);
  });

  test('a table for a section of any name', async () => {
    const drawn = await renderToString('<guide-section name="advice" src="/a.csv"></guide-section>', { load: () => Promise.resolve('text\nRead\nAsk</script>\n') });
    expect(drawn).toContain('status="ready"');
    expect(dataIn(drawn, 'guide-section')).toEqual([['Read', 'Ask</script>']]);
  });

  test.each([
    ['a table where a guide is wanted', '<career-guide src="/a"></career-guide>', 'career-guide', csv],
    ['an empty answer', '<salary-range src="/a"></salary-range>', 'salary-range', ' '],
  ])('but not %s', async (_, html, tag, answer) => {
    const drawn = await renderToString(html, { load: () => Promise.resolve(answer) });
    expect(drawn).not.toContain('status="ready"');
    expect(dataIn(drawn, tag)).toEqual([]);
  });
});

describe('JSON-LD stands in a guide that is to have it,', () => {
  const json = JSON.stringify(guide);
  const inline = `<script type="application/json">${json}</script>`;
  const facts = (html: string): readonly unknown[] => scriptsIn(html, 'career-guide', 'application/ld+json').map((text) => JSON.parse(text) as unknown);
  const load = (): Promise<string> => Promise.resolve(json);

  test.each([
    ['written inside it', `<career-guide json-ld>${inline}</career-guide>`],
    ['fetched for it', '<career-guide json-ld src="/a"></career-guide>'],
    ['given as an attribute', `<career-guide json-ld data='${json}'></career-guide>`],
    ['from a provider with an address', '<career-data src="/a"><p><career-guide json-ld></career-guide></p></career-data>'],
    ['from a provider with data inside', `<career-data>${inline}<career-guide json-ld></career-guide></career-data>`],
  ])('with the guide %s', async (_, html) => {
    const drawn = await renderToString(html, { load });
    expect(facts(drawn)).toEqual([toJsonLd(guide)]);
    expect(JSON.stringify(facts(drawn))).toContain('"Tester"');
  });

  test('under a prefix', async () => {
    const drawn = await renderToString(`<acme-career-guide json-ld>${inline}</acme-career-guide>`, { prefix: 'acme' });
    expect(scriptsIn(drawn, 'acme-career-guide', 'application/ld+json')).toHaveLength(1);
  });

  test.each([
    ['unless nobody asked', `<career-guide>${inline}</career-guide>`, 0],
    ['unless there is no guide', '<career-guide json-ld></career-guide>', 0],
    ['unless the guide cannot be drawn', '<career-guide json-ld><script type="application/json">[]</script></career-guide>', 0],
    ['once', `<career-guide json-ld>${inline}<script type="application/ld+json">{}</script></career-guide>`, 1],
  ])('%s', async (_, html, times) => {
    expect(facts(await renderToString(html, { load }))).toHaveLength(times);
  });
});
