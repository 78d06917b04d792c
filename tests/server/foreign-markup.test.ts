import { describe, expect, test } from 'vitest';
import { renderToString } from '../../src/server.js';

const pay = '<salary-range median="5" currency="USD"></salary-range>';
const data = '<script type="application/json">{"title":"Tester","salary":{"currency":"USD","median":5}}</script>';

/** What was drawn, without our shadow roots and what our start tags say of themselves. */
const undrawn = (html: string): string => html.replace(/<template shadowroot="open"[^>]*>.*?<\/template>/gs, '').replace(/<(salary-range|career-data)\b([^>]*)>/g, (_, tag: string, rest: string) => `<${tag}${rest.replace(/ status="\w+"/, '').replace(/\s+/g, ' ').trimEnd()}>`);

describe('Markup that is not ours comes out as it went in:', () => {
  test.each([
    ['nothing', ''],
    ['a slot', '<slot></slot>'],
    ['a slot in a template', '<template><slot></slot></template>'],
    ['a slot in a shadow root', '<x-y><template shadowrootmode="open"><slot name=a></slot></template></x-y>'],
    ['a tag of the page', '<X-Y  Title=a\n data-b=\'c\'/>text</x-y>'],
    ['what Lit would take for its own', '<p a$lit$="1"><?lit$1$?>${x} \\n `</p>'],
    ['a whole page', '<!doctype html>\n<HTML lang=de><head><title>a & b</title><body><p>open<slot>'],
    ['our element in a template, which is no part of the page', `<template>${pay}</template>`],
    ['our tag in a drawing, where it is no element of HTML', `<svg><g>${pay}</g><salary-range median=5 currency=USD /></svg>`],
    ['our tag in a formula', `<math><mrow>${pay}</mrow><salary-range/></math>`],
    ['our tag in a comment or a text', `<!--${pay}--><textarea>${pay}</textarea>`],
  ])('%s', async (_, html) => {
    expect(await renderToString(html)).toBe(html);
    const both = await renderToString(html + (html.endsWith('<slot>') ? '' : pay));
    expect(both.startsWith(html)).toBe(true);
  });

  test('around our elements, whose end tags may be missing', async () => {
    const page = `<section><p a=b>1<salary-range median="5" currency="USD">2</p><slot>3</slot>${pay}<b>4${pay}</section>`;
    const drawn = await renderToString(page);
    expect(undrawn(drawn)).toBe(page);
    expect(drawn.match(/shadowrootmode="open"/g)).toHaveLength(3);
    expect(drawn.match(/status="ready"/g)).toHaveLength(3);
  });

  test('around elements that a table puts in front of itself', async () => {
    const page = `<table><tr><td>1${pay}</td></tr>${pay.replace('5', '6')}</table>`;
    const drawn = await renderToString(page);
    expect(undrawn(drawn)).toBe(page);
    expect(drawn.indexOf('$6')).toBeGreaterThan(drawn.indexOf('$5'));
  });
});

describe('What is ours is drawn', () => {
  test.each([
    ['a drawing that holds HTML', `<svg><foreignObject><p>${pay}</p></foreignObject>${pay}</svg>`],
    ['a formula that holds HTML', `<math><annotation-xml encoding="text/html">${pay}</annotation-xml><mrow>${pay}</mrow></math>`],
  ])('in %s, there alone', async (_, page) => {
    const drawn = await renderToString(page);
    expect(undrawn(drawn)).toBe(page);
    expect(drawn.match(/shadowrootmode="open"/g)).toHaveLength(1);
  });

  test('beside slots of the page', async () => {
    const foreign = '<x-y><template shadowrootmode="open"><slot></slot></template></x-y>';
    const drawn = await renderToString(foreign + pay);
    expect(drawn.startsWith(foreign)).toBe(true);
    expect(drawn).toContain('$5');
  });

  test('in the shadow root of another element, in its language and from its data', async () => {
    const drawn = await renderToString(`<x-y lang="de"><template shadowrootmode="open"><slot></slot><salary-range>${data}</salary-range></template></x-y>`);
    expect(drawn).toContain('status="ready"');
    expect(drawn).toMatch(/lang="de"[^>]*dir="ltr"/);
  });

  test('from the provider around it, through slots and shadow roots of others', async () => {
    const drawn = await renderToString(`<career-data>${data}<x-y slot="a"><template shadowrootmode="open"><slot></slot><salary-range slot="b"></salary-range></template></x-y><div><salary-range></salary-range></div></career-data>`);
    expect(drawn.match(/<salary-range[^>]* status="ready"/g)).toHaveLength(2);
  });

  test('with its attributes, none of which is read as markup', async () => {
    const drawn = await renderToString(`<salary-range title='a "b" &amp;lt; <!--career-place-->' title="<!--career-place-->" median=5 currency=USD career-place=7>x</salary-range>`);
    expect(drawn).toContain('title="a &quot;b&quot; &amp;lt; &lt;!--career-place--&gt;"');
    expect(drawn).toContain('$5');
    expect(drawn.endsWith('</template>x</salary-range>')).toBe(true);
    expect(drawn).not.toContain('career-place=');
  });

  test('once: what has been drawn comes out as it is', async () => {
    const once = await renderToString(`<main><career-data>${data}<salary-range tools></salary-range></career-data>${pay}<career-guide>${data}<p slot="footer">${pay}</p></career-guide></main>`);
    expect(await renderToString(once)).toBe(once);
    const more = await renderToString(once + pay);
    expect(more.startsWith(once)).toBe(true);
    expect(more.slice(once.length)).toContain('$5');
  });
});

describe('A page may be', () => {
  const table = '<table><tr><th>currency<th>median<tr><td>USD<td>';

  test.each([
    ['deep', `${'<div>'.repeat(3000)}${pay}`],
    ['deep where it holds data', `<salary-range>${table}${'<i>'.repeat(3000)}5</table></salary-range>`],
    ['deep with elements of ours', `${'<career-data>'.repeat(400)}${pay}`],
  ])('%s', async (_, page) => {
    const drawn = await renderToString(page);
    expect(undrawn(drawn)).toBe(page);
    expect(drawn.slice(drawn.lastIndexOf('<salary-range'))).toMatch(/^<salary-range[^>]* status="ready"/);
  });
});
