import { describe, expect, test } from 'vitest';
import type { Provided } from '../../src/delivery/context.js';
import { resolve, type Described, type Reader, type Resolution, type Way, type Ways } from '../../src/delivery/resolve.js';
import type { Written } from '../../src/delivery/written.js';

const tell: Described['tell'] = (problem) => problem;
const ways = ['data', 'inline', 'src', 'attributes', 'context'] as const satisfies readonly Way[];
const nothing: Ways = { data: undefined, inline: undefined, src: undefined, attributes: undefined, context: undefined };

/** An element that draws the `salary` section, and reads tables by counting their rows. */
const element: Reader = {
  key: 'salary',
  readRows: (rows) => ({ value: typeof rows === 'string' ? { csv: rows } : 'table' in rows ? {} : { rows: rows.length } }),
};
/** An element that takes whole guides only. */
const guideElement: Reader = { key: undefined };

const resolved = (given: Partial<Ways>, reader: Reader = element): Resolution => resolve({ ...nothing, ...given }, reader);
const value = (value: unknown): Written => ({ value });
const problem = { pointer: '', expected: 'JSON', found: 'nonsense' };

/** What each way answers when something right stands on it: a section that names its way. */
const right: { readonly [way in Way]: Ways[way] } = {
  data: value({ from: 'data' }),
  inline: value({ from: 'inline' }),
  src: value({ from: 'src' }),
  attributes: { section: { from: 'attributes' }, tell },
  context: { salary: { from: 'context' } },
};

/** Something on each way that cannot be drawn. */
const broken: { readonly [way in Exclude<Way, 'attributes'>]: Ways[way] } = {
  data: { problem },
  inline: { problem },
  src: { problem },
  context: new Error('no guide'),
};

/** Every choice of ways that are used at once: each alone, each pair, up to all five. */
const choices: readonly (readonly Way[])[] = Array.from({ length: 2 ** ways.length - 1 }, (_, index) => ways.filter((_way, bit) => (index + 1) & (1 << bit)));
const given = (used: readonly Way[]): Partial<Ways> => Object.fromEntries(used.map((way) => [way, right[way]]));

/** The ways of `given`, and a list of those that were asked. */
function watched(given: Partial<Ways>): { readonly ways: Ways; readonly asked: Way[] } {
  const asked: Way[] = [];
  const all = Object.defineProperties(
    {},
    Object.fromEntries(ways.map((way) => [way, { enumerable: true, get: () => (asked.push(way), given[way]) }])),
  ) as Ways;
  return { ways: all, asked };
}

describe('the nearest way wins', () => {
  test.each(choices.map((used) => ({ used, title: used.join(' + ') })))('$title', ({ used }) => {
    const [nearest] = used as [Way];
    expect(resolved(given(used))).toMatchObject({ status: 'ready', way: nearest, section: { from: nearest } });
  });

  test.each(choices.filter(([nearest]) => nearest !== 'attributes').map((used) => ({ used, title: used.join(' + ') })))(
    'even when it is broken: $title',
    ({ used }) => {
      const [nearest] = used as [keyof typeof broken];
      expect(resolved({ ...given(used), [nearest]: broken[nearest] })).toMatchObject({ status: 'failed', way: nearest });
    },
  );

  test('even when it says null, or a guide without the key: the element is empty', () => {
    for (const way of ['data', 'inline', 'src'] as const) {
      expect(resolved({ ...right, [way]: value(null), ...earlierUnused(way) })).toEqual({ status: 'empty' });
      expect(resolved({ ...right, [way]: value({ title: 'Tester' }), ...earlierUnused(way) })).toEqual({ status: 'empty', way, guide: { title: 'Tester' } });
    }
  });

  test('even while it is on its way', () => {
    expect(resolved({ ...right, data: undefined, inline: undefined, src: 'loading' })).toEqual({ status: 'loading' });
  });

  test('and without any, the element is empty', () => {
    expect(resolved({})).toEqual({ status: 'empty' });
    expect(resolved({}, guideElement)).toEqual({ status: 'empty' });
  });
});

const earlierUnused = (way: Way): Partial<Ways> => Object.fromEntries(ways.slice(0, ways.indexOf(way)).map((earlier) => [earlier, undefined]));

describe('a way is asked only when no nearer one is used', () => {
  test.each(ways)('%s', (used) => {
    const { ways: all, asked } = watched({ [used]: right[used] });
    resolve(all, element);
    expect(asked).toEqual(ways.slice(0, ways.indexOf(used) + 1));
  });

  test('also when the nearer one is broken or empty', () => {
    for (const wrong of [{ problem }, value(null), value({ title: 'Tester' })]) {
      const { ways: all, asked } = watched({ ...right, data: wrong });
      resolve(all, element);
      expect(asked).toEqual(['data']);
    }
  });
});

describe('an object is a guide or a section', () => {
  interface Row {
    readonly is: string;
    readonly written: unknown;
    readonly reader?: Reader;
    readonly answer: Partial<Resolution> & { readonly status: Resolution['status'] };
  }
  const median = { currency: 'USD', median: 1 };
  const table: readonly Row[] = [
    { is: 'a guide by its key', written: { salary: median }, answer: { status: 'ready', at: '/salary', section: median, guide: { salary: median } } },
    { is: 'a guide by title and key', written: { title: 'T', salary: median }, answer: { status: 'ready', at: '/salary', section: median } },
    { is: 'a guide by title, without the key', written: { title: 'T', tiers: [] }, answer: { status: 'empty', guide: { title: 'T', tiers: [] } } },
    { is: 'a guide by $schema, without the key', written: { $schema: 's' }, answer: { status: 'empty', guide: { $schema: 's' } } },
    { is: 'a guide whose section is null', written: { salary: null }, answer: { status: 'empty', guide: { salary: null } } },
    { is: 'a guide whose section is undefined', written: { title: 'T', salary: undefined }, answer: { status: 'empty' } },
    { is: 'a guide whose title is null', written: { title: null }, answer: { status: 'empty' } },
    { is: 'a guide whose section is a list', written: { salary: [median] }, answer: { status: 'ready', at: '/salary', section: [median] } },
    { is: 'a guide whose section is nonsense', written: { salary: 0 }, answer: { status: 'ready', at: '/salary', section: 0 } },
    { is: 'a section', written: median, answer: { status: 'ready', at: '', section: median } },
    { is: 'a section that is a list', written: [median], answer: { status: 'ready', at: '', section: [median] } },
    { is: 'a section that is empty', written: {}, answer: { status: 'ready', at: '', section: {} } },
    { is: 'a section that is text', written: 'title', answer: { status: 'ready', at: '', section: 'title' } },
    { is: 'a section that is zero', written: 0, answer: { status: 'ready', at: '', section: 0 } },
    { is: 'a section that is false', written: false, answer: { status: 'ready', at: '', section: false } },
    { is: 'a section with the key of another element', written: { tiers: [] }, answer: { status: 'ready', at: '', section: { tiers: [] } } },
    { is: 'a section that only inherits the key', written: Object.create({ salary: median, title: 'T' }), answer: { status: 'ready', at: '' } },
    { is: 'a section with a __proto__ of its own', written: JSON.parse('{"__proto__":{"title":"T"},"median":1}'), answer: { status: 'ready', at: '' } },
    { is: 'a whole guide', written: { title: 'T' }, reader: guideElement, answer: { status: 'ready', at: '', guide: { title: 'T' }, section: { title: 'T' } } },
    { is: 'a whole guide without a title', written: { salary: median }, reader: guideElement, answer: { status: 'ready', at: '', guide: { salary: median } } },
    { is: 'nothing for an element that takes guides', written: null, reader: guideElement, answer: { status: 'empty' } },
  ];

  for (const way of ['data', 'inline', 'src'] as const) {
    test.each(table)(`$is, by ${way}`, ({ written, reader, answer }) => {
      const resolution = resolved({ [way]: value(written) }, reader);
      expect(resolution).toMatchObject(answer);
      if (answer.status === 'ready') expect(resolution).toHaveProperty('way', way);
    });
  }

  test.each([
    [[], 'a list'],
    ['a guide', 'string'],
    [7, 'number'],
    [true, 'boolean'],
  ])('an element that takes guides says what it found instead: %j', (written, found) => {
    expect(resolved({ data: value(written) }, guideElement)).toEqual({ status: 'failed', way: 'data', problems: [{ pointer: '', expected: 'a guide', found }] });
  });

  test('a section has no guide', () => {
    expect(resolved({ data: value(median) })).not.toHaveProperty('guide');
  });

  test('guide and section are the very objects that were given', () => {
    const guide = Object.freeze({ title: 'T', salary: Object.freeze({ currency: 'USD' }) });
    const resolution = resolved({ data: value(guide) });
    expect(resolution).toHaveProperty('guide', guide);
    expect('section' in resolution && resolution.section).toBe(guide.salary);
  });
});

describe('a pointer starts at the root of what the author wrote', () => {
  const section = { currency: 'USD' };

  test.each([
    ['a guide', { data: value({ salary: section }) }, '/salary'],
    ['a section', { data: value(section) }, ''],
    ['attributes', { attributes: { section, tell } }, ''],
    ['a provider', { context: { title: 'T', salary: section } }, '/salary'],
  ] as const)('%s', (_name, given, at) => {
    expect(resolved(given)).toMatchObject({ status: 'ready', at });
  });

  test('attributes keep what says a problem in their names', () => {
    const described: Described = { section, tell };
    expect(resolved({ attributes: described })).toEqual({ status: 'ready', way: 'attributes', at: '', section, tell });
  });
});

describe('a provider', () => {
  test.each<[string, Provided, Partial<Resolution>]>([
    ['has no guide', undefined, { status: 'empty' }],
    ['is loading', 'loading', { status: 'loading' }],
    ['has the section', { salary: { currency: 'USD' } }, { status: 'ready', way: 'context', at: '/salary' }],
    ['has a guide without the section', { title: 'T' }, { status: 'empty', guide: { title: 'T' } }],
    ['has a guide whose section is null', { title: 'T', salary: null }, { status: 'empty' }],
    ['has what looks like a section: it is taken for a guide all the same', { currency: 'USD', median: 1 }, { status: 'empty' }],
  ])('%s', (_name, context, answer) => {
    expect(resolved({ context })).toMatchObject(answer);
  });

  test('that failed hands on its own error, without problems of the element', () => {
    const error = new Error('HTTP 404');
    const resolution = resolved({ context: error });
    expect(resolution).toMatchObject({ status: 'failed', way: 'context', problems: [] });
    expect('error' in resolution && resolution.error).toBe(error);
  });

  test('hands whole guides to elements that take them, in any of its states', () => {
    expect(resolved({ context: { salary: 1 } }, guideElement)).toMatchObject({ status: 'ready', way: 'context', guide: { salary: 1 } });
    expect(resolved({ context: 'loading' }, guideElement)).toEqual({ status: 'loading' });
    expect(resolved({ context: new Error() }, guideElement)).toMatchObject({ status: 'failed', way: 'context' });
    expect(resolved({ context: undefined }, guideElement)).toEqual({ status: 'empty' });
  });
});

describe('a table', () => {
  const rows = [['currency'], ['USD']];

  test('is read by the element, from the rows of a child and from CSV', () => {
    expect(resolved({ inline: { rows } })).toEqual({ status: 'ready', way: 'inline', section: { rows: 2 }, at: '' });
    expect(resolved({ src: { csv: 'currency' } })).toEqual({ status: 'ready', way: 'src', section: { csv: 'currency' }, at: '' });
  });

  test('is an error for an element without a tabular form', () => {
    for (const written of [{ rows }, { csv: 'currency' }]) {
      expect(resolved({ inline: written }, { key: 'prose' })).toEqual({
        status: 'failed',
        way: 'inline',
        problems: [{ pointer: '', expected: 'JSON', found: 'a table' }],
      });
    }
  });

  test('is loading while the code that reads it is', () => {
    expect(resolved({ inline: { rows } }, { key: 'salary', readRows: () => undefined })).toEqual({ status: 'loading' });
  });

  test('that cannot be read is an error of its way', () => {
    expect(resolved({ src: { csv: '' } }, { key: 'salary', readRows: () => ({ problem }) })).toEqual({ status: 'failed', way: 'src', problems: [problem] });
  });
});
