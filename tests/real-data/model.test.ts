import { describe, expect, test } from 'vitest';
import { sayProblem } from '../../src/model/check.js';
import { checkGuide, guide as schema } from '../../src/model/guide.js';
import { audit } from './audit.js';
import { adapters, realGuides } from './guides.js';
import { load } from './load.js';
import { unknownKeys } from './unknown-keys.js';

const files = Object.keys(adapters);

/** A sweep over real data, or a test that says why there is none. */
const sweep = (title: string, run: (file: string) => void): void => {
  if (realGuides()) test.each(files)(`${title}: %s`, run);
  else test.skip(`${title}: the sweep over real data is left out, because ../shared is not here`, () => undefined);
};

const made = (file: string) => (realGuides() ?? []).filter(({ name }) => name.startsWith(`${file}/`));

describe('real data', () => {
  sweep('becomes guides with no problem and no warning', (file) => {
    expect(made(file).length).toBeGreaterThan(0);
    const found = made(file).flatMap(({ name, guide }) => {
      const { problems, warnings } = checkGuide(guide);
      return [...problems.map((problem) => `${name} ${sayProblem(problem)}`), ...warnings.map(({ pointer }) => `${name} ${pointer}: a slip?`)];
    });
    expect(found).toEqual([]);
  });

  sweep('becomes guides that survive being written as JSON', (file) => {
    for (const { guide } of made(file)) expect(checkGuide(JSON.parse(JSON.stringify(guide))).problems).toEqual([]);
  });

  sweep('hides nothing under keys that the document does not have', (file) => {
    expect(made(file).flatMap(({ name, guide }) => unknownKeys(schema, guide).map((key) => name + key))).toEqual([]);
  });

  sweep('loses nothing but what the adapter names', (file) => {
    const { provenance, records } = load<never>(file)!;
    const { adapt, losses } = adapters[file]!;
    expect(audit((record) => adapt(record, provenance), records, losses)).toEqual([]);
  });
});

describe('audit', () => {
  interface Item {
    readonly name: string;
    readonly tags: readonly { readonly text: string; readonly rank: number }[];
    readonly counts: Readonly<Record<string, number>>;
  }
  const records: readonly Item[] = [
    { name: 'a', tags: [{ text: 'x', rank: 1 }], counts: { DE: 1, FR: 2 } },
    { name: 'b', tags: [], counts: { US: 3 } },
  ];
  const rank = { field: 'tags[]/rank', why: 'Order.' };
  const counts = { field: 'counts', why: 'Numbers.' };
  const map = ({ name, tags }: Item) => ({ title: name, tags: tags.map(({ text }) => text) });

  test('is content when all fields are carried or named as lost', () => {
    expect(audit(map, records, [rank, counts])).toEqual([]);
  });

  test('finds a field that nobody reads', () => {
    expect(audit(map, records, [counts])).toEqual(['tags[]/rank is neither read nor listed as lost']);
  });

  test('finds a field that is read and thrown away', () => {
    const careless = (item: Item) => ({ ...map(item), title: item.name ? 'same' : 'other' });
    expect(audit(careless, records, [rank, counts])).toEqual(['name is read, but thrown away: "a"']);
  });

  test('finds a field of which some values are thrown away, and lets a loss name it as lost in part', () => {
    const partial = (item: Item) => ({ ...map(item), title: item.name.endsWith('a') ? 'A' : item.name });
    expect(audit(partial, records, [rank, counts])).toEqual(['name is read, but thrown away: "a"']);
    expect(audit(partial, records, [rank, counts, { field: 'name', why: 'Only A.', part: true }])).toEqual([]);
  });

  test('finds a loss in part that is no loss', () => {
    const losses = [rank, counts, { field: 'name', why: 'None.', part: true }] as const;
    expect(audit(map, records, losses)).toEqual(['name is listed as lost in part, but carried']);
  });

  test('finds a loss that is carried after all', () => {
    const losses = [rank, counts, { field: 'name', why: 'None.' }];
    expect(audit(map, records, losses)).toEqual(['name is listed as lost, but read']);
  });

  test('finds a loss that no record has', () => {
    const losses = [rank, counts, { field: 'tags[]/color', why: 'None.' }];
    expect(audit(map, records, losses)).toEqual(['tags[]/color is listed as lost, but no record has it']);
  });

  test('takes * for any one name, and leaves the names themselves free to be read', () => {
    const byCountry = (item: Item) => ({ ...map(item), countries: Object.keys(item.counts) });
    expect(audit((item: Item) => ({ ...byCountry(item) }), records, [rank, { field: 'counts/*', why: 'Numbers.' }])).toEqual([]);
  });

  test('does not let a loss cover a field whose name only begins like it', () => {
    expect(audit(map, records, [rank, { field: 'count', why: 'Numbers.' }])).toContain('counts/DE is neither read nor listed as lost');
  });

  test('gives the mapping a record that it cannot change', () => {
    const greedy = (item: Item) => Object.assign(item, { name: 'mine' });
    expect(() => audit(greedy, records, [])).toThrow(TypeError);
  });
});

describe('unknownKeys', () => {
  test('points at what the document does not have, at any depth', () => {
    const guide = { title: 'T', mood: 1, salary: [{ currency: 'EUR', bonus: 2 }], skills: [{ title: 'S', items: ['a', { name: 'b', why: 'c' }] }] };
    expect(unknownKeys(schema, guide)).toEqual(['/mood', '/salary/0/bonus', '/skills/0/items/1/why']);
  });
});
