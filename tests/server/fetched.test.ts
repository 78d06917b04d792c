import { describe, expect, test, vi } from 'vitest';
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
});
