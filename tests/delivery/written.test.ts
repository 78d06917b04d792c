import { describe, expect, test, vi } from 'vitest';
import { dataReader } from '../../src/delivery/data.js';
import { readAnswer } from '../../src/delivery/shared-request.js';
import { looksLikeJson, readJson, type Written } from '../../src/delivery/written.js';

const bom = '\uFEFF';
const answer = (body: string | Uint8Array<ArrayBuffer>, type?: string, status = 200): Promise<Written> => {
  const response = new Response(body, { status, headers: type === undefined ? {} : { 'content-type': type } });
  if (type === undefined) response.headers.delete('content-type');
  return readAnswer(response);
};

describe('JSON text', () => {
  test.each([
    ['{"a":1}', { a: 1 }],
    ['[1]', [1]],
    ['"text"', 'text'],
    ['null', null],
    ['0', 0],
    [' \n{"a":1}\n ', { a: 1 }],
    ['\uFEFF{"a":1}', { a: 1 }],
  ])('%s is read', (text, value) => {
    expect(readJson(text)).toEqual({ value });
  });

  test('that is wrong says where, in the words of the platform', () => {
    expect(readJson('{"a":}')).toEqual({ problem: { pointer: '', expected: 'JSON', found: expect.stringMatching(/^text that is not: .*(token|JSON)/i) as string } });
  });

  test('with a __proto__ changes no prototype', () => {
    const read = readJson('{"__proto__":{"polluted":true}}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect('value' in read && Object.getPrototypeOf(read.value)).toBe(Object.prototype);
  });

  test.each([
    ['{', true],
    ['  [', true],
    ['\n"', true],
    ['a,b', false],
    ['', false],
    ['<', false],
    ['12', false],
  ])('is known by its first character: %j', (text, is) => {
    expect(looksLikeJson(text)).toBe(is);
  });
});

describe('an answer', () => {
  test.each(['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON', 'application/ld+json', 'application/vnd.api+json;version=1'])(
    'is JSON by its media type %s',
    async (type) => {
      expect(await answer('{"title":"T"}', type)).toEqual({ value: { title: 'T' } });
      expect(await answer('12', type)).toEqual({ value: 12 });
      expect(await answer('currency,median', type)).toHaveProperty('problem.expected', 'JSON');
    },
  );

  test.each(['text/plain', 'application/octet-stream', 'text/html', undefined])('is JSON by its first character, whatever its type: %s', async (type) => {
    expect(await answer('{"title":"T"}', type)).toEqual({ value: { title: 'T' } });
    expect(await answer('\n [1]', type)).toEqual({ value: [1] });
    expect(await answer('"text"', type)).toEqual({ value: 'text' });
  });

  test.each(['text/plain', 'application/octet-stream', 'text/csv', 'text/csv; header=present', undefined])('is CSV otherwise: %s', async (type) => {
    expect(await answer('currency,median\r\nUSD,1', type)).toEqual({ csv: 'currency,median\r\nUSD,1' });
  });

  test('that says it is CSV is CSV, also when it starts like JSON', async () => {
    for (const text of ['"currency","median"\r\n"USD","1"', '[a],b\r\n1,2', '{a},b\r\n1,2']) expect(await answer(text, 'text/csv')).toEqual({ csv: text });
  });

  test('loses its byte-order mark', async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('currency;median')]);
    expect(await answer(bytes, 'text/csv')).toEqual({ csv: 'currency;median' });
    expect(await answer(`${bom}{"a":1}`, 'text/plain')).toEqual({ value: { a: 1 } });
    expect(await answer(`${bom}${bom}{"a":1}`, 'application/json')).toEqual({ value: { a: 1 } });
  });

  test.each([
    ['<!doctype html><title>Sign in</title>', 'text/html; charset=utf-8', 'text/html'],
    ['\n<html>', 'text/html', 'text/html'],
    ['<rss/>', undefined, 'markup'],
  ])('that is markup is an error that names what came: %s', async (body, type, found) => {
    expect(await answer(body, type)).toEqual({ problem: { pointer: '', expected: 'JSON or CSV', found } });
  });

  test('that is markup under the media type of JSON is wrong JSON', async () => {
    expect(await answer('<!doctype html>', 'application/json')).toHaveProperty('problem.expected', 'JSON');
  });

  test.each(['', ' \r\n', bom])('that is empty is an error, whatever its type: %j', async (body) => {
    for (const type of ['application/json', 'text/csv', 'text/plain', undefined]) {
      expect(await answer(body, type)).toEqual({ problem: { pointer: '', expected: 'JSON or CSV', found: 'an empty answer' } });
    }
  });

  test.each([404, 500, 403])('with the status %i is an error, whatever it holds', async (status) => {
    expect(await answer('{"title":"T"}', 'application/json', status)).toEqual({
      problem: { pointer: '', expected: 'an answer with data', found: `HTTP ${status}` },
    });
  });
});

describe('data', () => {
  const reader = (): { readonly read: (data: unknown) => Written | undefined; readonly warn: ReturnType<typeof vi.fn<(message: string) => void>> } => {
    const warn = vi.fn<(message: string) => void>();
    return { read: dataReader(warn), warn };
  };

  test.each([[undefined], [null], [''], ['  \n']])('that is %j is not used', (data) => {
    const { read, warn } = reader();
    expect(read(data)).toBeUndefined();
    expect(warn).not.toHaveBeenCalled();
  });

  test.each([[{ title: 'T' }], [[1]], [0], [false]])('that is a value is taken as it is: %j', (data) => {
    const { read } = reader();
    expect(read(data)).toEqual({ value: data });
  });

  test('that is an object is handed on itself, also when it is frozen', () => {
    const data = Object.freeze({ title: 'T' });
    const read = reader().read(data);
    expect(read && 'value' in read && read.value).toBe(data);
  });

  test.each([
    ['{"title":"T"}', { title: 'T' }],
    [' [1]', [1]],
    ['"text"', 'text'],
  ])('that is JSON text is read: %s', (data, value) => {
    expect(reader().read(data)).toEqual({ value });
  });

  test('that is wrong JSON is an error', () => {
    expect(reader().read('{"title":')).toHaveProperty('problem.expected', 'JSON');
  });

  test.each(['guide.json', '12', 'null'])('that is text of another kind is an error that shows it: %s', (data) => {
    expect(reader().read(data)).toEqual({ problem: { pointer: '', expected: 'JSON text in "data"', found: JSON.stringify(data) } });
  });

  test('that is text of another kind may be a section', () => {
    const read = dataReader(vi.fn(), (text) => text.startsWith('Show'));
    expect(read('Show three things.')).toEqual({ value: 'Show three things.' });
    expect(read('"Show"')).toEqual({ value: 'Show' });
    expect(read(' ')).toBeUndefined();
    expect(read('guide.json')).toHaveProperty('problem.expected', 'JSON text in "data"');
  });

  test('that is long text is shown by its beginning', () => {
    const read = reader().read('x'.repeat(10_000));
    expect(read && 'problem' in read && read.problem.found.length).toBeLessThan(70);
  });

  test('that is text is read once for as long as it stays the same, and again when it changes', () => {
    const { read } = reader();
    const first = read('{"a":1}');
    expect(read('{"a":1}')).toBe(first);
    expect(read('{"a":2}')).toEqual({ value: { a: 2 } });
    expect(read('{"a":1}')).not.toBe(first);
  });

  test.each(['[object Object]', '[object Array]', ' [object Object]'])('that a framework turned into %j is ignored, with one warning that says "property"', (data) => {
    const { read, warn } = reader();
    for (let turn = 0; turn < 3; turn++) expect(read(data)).toBeUndefined();
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toMatch(/\[object Object\].*property/);
  });

  test('is read again after such text', () => {
    const { read } = reader();
    read('[object Object]');
    expect(read('{"a":1}')).toEqual({ value: { a: 1 } });
    expect(read(undefined)).toBeUndefined();
  });
});
