import { describe, expect, test, vi } from 'vitest';
import { GuideError } from '../../src/classes.js';
import { renderToString } from '../../src/server.js';

const pay = (median: number): string => JSON.stringify({ title: 'Tester', salary: { currency: 'EUR', median } });
const from = (src: string): string => `<salary-range src="${src}"></salary-range>`;

describe('A server asks', () => {
  test('for each address of a page once, and hands the answer to all', async () => {
    const load = vi.fn((src: string) => Promise.resolve(new Response(pay(src === '/a' ? 10000 : 20000))));
    const drawn = await renderToString(`${from('/a')}${from('/b')}<career-data src="/a">${from('/a')}</career-data>`, { load });
    expect(load.mock.calls).toEqual([['/a'], ['/b']]);
    expect(drawn.match(/status="ready"/g)).toHaveLength(4);
    expect(drawn.match(/"median":10000/g)).toHaveLength(3);
    expect(drawn.match(/"median":20000/g)).toHaveLength(1);
  });

  test('for all addresses at once', async () => {
    const waiting: (() => void)[] = [];
    const drawn = renderToString(from('/a') + from('/b'), { load: (src) => new Promise((resolve) => waiting.push(() => resolve(pay(src === '/a' ? 10000 : 20000)))) });
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    for (const answer of waiting.reverse()) answer();
    expect((await drawn).match(/"median":\d+/g)).toEqual(['"median":10000', '"median":20000']);
  });

  test('again for another page', async () => {
    const load = vi.fn(() => Promise.resolve(pay(10000)));
    await renderToString(from('/a'), { load });
    await renderToString(from('/a'), { load });
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('in vain without harm to what is had elsewhere', async () => {
    const load = (src: string): Promise<string | Response> => {
      if (src === '/throws') throw new Error('no');
      if (src === '/rejects') return Promise.reject(new Error('no'));
      return Promise.resolve(src === '/missing' ? new Response('no', { status: 404 }) : pay(10000));
    };
    const drawn = await renderToString(['/throws', '/rejects', '/missing', '/a'].map(from).join(''), { load });
    expect([...drawn.matchAll(/<salary-range[^>]* status="(\w+)"/g)].map(([, status]) => status)).toEqual(['loading', 'loading', 'loading', 'ready']);
  });

  test('and says once for each address why there is no data from it', async () => {
    const failure = new Error('no');
    const load = (src: string): Promise<string | Response> => {
      if (src === '/throws') throw failure;
      if (src === '/rejects') return Promise.reject(failure);
      return Promise.resolve(src === '/missing' ? new Response('no', { status: 404 }) : src === '/page' ? '<p>Sorry' : src === '/broken' ? '{"title":' : pay(10000));
    };
    const heard = new Map<string, unknown>();
    const onError = vi.fn((error: unknown, src: string) => void heard.set(src, error));
    const drawn = await renderToString(['/throws', '/rejects', '/missing', '/missing', '/page', '/broken', '/a'].map(from).join(''), { load, onError });
    expect(drawn.match(/status="loading"/g)).toHaveLength(6);
    expect(onError).toHaveBeenCalledTimes(5);
    expect([heard.get('/throws'), heard.get('/rejects')]).toEqual([failure, failure]);
    for (const src of ['/missing', '/page', '/broken']) expect(heard.get(src)).toBeInstanceOf(GuideError);
    expect(String(heard.get('/missing'))).toContain('/missing\n/: expected an answer with data, found HTTP 404');
    expect((heard.get('/page') as GuideError).problems).toEqual([{ pointer: '', expected: 'JSON or CSV', found: 'text/plain' }]);
  });

  test('and stops where the page says so', async () => {
    const load = (): Promise<string> => Promise.reject(new Error('no'));
    await expect(renderToString(from('/a'), { load, onError: (error) => { throw error; } })).rejects.toThrow('no');
  });

  test.each(['/a', 'a.json', '?a', '//b.example/a', 'https://b.example/a', 'HTTP://b.example/a'])('for %s', async (src) => {
    const load = vi.fn(() => Promise.resolve(pay(10000)));
    expect(await renderToString(from(src), { load })).toContain('status="ready"');
    expect(load.mock.calls).toEqual([[src]]);
  });

  test.each(['file:///etc/passwd', 'data:application/json,{}', 'javascript:1', 'ftp://b.example/a', 'http://', ''])('never for "%s"', async (src) => {
    const load = vi.fn(() => Promise.resolve(pay(10000)));
    expect(await renderToString(from(src), { load })).not.toContain('status="ready"');
    expect(load).not.toHaveBeenCalled();
  });

  test.each([
    ['is blank', ' '],
    ['is what a framework makes of an object', '[object Object]'],
  ])('where the attribute "data" %s', async (_, data) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const drawn = await renderToString(`<salary-range data="${data}" src="/a"></salary-range>`, { load: () => Promise.resolve(pay(10000)) });
    warn.mockRestore();
    expect(drawn).toContain('status="ready"');
    expect(drawn).toContain('"median":10000');
  });

  test.each([
    ['an attribute', `<salary-range src="/a" data='${pay(20000)}'></salary-range>`],
    ['an attribute that is wrong', '<salary-range src="/a" data="pay"></salary-range>'],
    ['a script', `<salary-range src="/a"><script type="application/json">${pay(20000)}</script></salary-range>`],
    ['a table', '<salary-range src="/a"><table><tr><th>currency<th>median<tr><td>EUR<td>20000</table></salary-range>'],
  ])('never where there is data in %s', async (_, html) => {
    const load = vi.fn(() => Promise.resolve(pay(10000)));
    expect(await renderToString(html, { load })).not.toContain('status="loading"');
    expect(load).not.toHaveBeenCalled();
  });
});
