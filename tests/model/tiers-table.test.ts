import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/model/check.js';
import { writeCsv } from '../../src/model/csv.js';
import { tiers as schema, type Tiers } from '../../src/model/tiers.js';
import { readTiersTable, tierColumns, writeTiersTable } from '../../src/model/tiers-table.js';
import { realGuides } from '../real-data/guides.js';

const text = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), fc.constantFrom('a; b', 'a;', ';', '["a"]', '"', '[', 'a\n\nb', '\n\n', ' a', 'a ', '=1+1', '__proto__', "'", '\r\n\r\n', 'a;\u00a0b'));
const passage = fc.record({ title: text, body: fc.array(text, { maxLength: 2 }), items: fc.array(text, { maxLength: 2 }) }, { requiredKeys: ['title'], noNullPrototype: true });
const years = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const experience = fc.oneof(
  fc.record({ minYears: years }),
  fc.record({ maxYears: years }),
  fc.tuple(years, years).map(([a, b]) => ({ minYears: Math.min(a, b), maxYears: Math.max(a, b) })),
);
const tier = fc.record(
  {
    title: text,
    id: fc.stringMatching(/^[A-Za-z0-9._-]{1,6}$/),
    alternateTitles: fc.array(fc.oneof(text, fc.constant('')), { minLength: 1, maxLength: 3 }),
    track: text,
    experience,
    description: fc.oneof(text, fc.array(fc.oneof(text, passage), { maxLength: 3 })),
    focus: fc.array(fc.oneof(text, fc.record({ title: text, items: fc.array(text, { maxLength: 2 }) }, { requiredKeys: ['title'], noNullPrototype: true })), { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['title'], noNullPrototype: true },
) as fc.Arbitrary<Tiers[number]>;

const sample = (JSON.parse(readFileSync('data/guides/information-technology-manager.json', 'utf8')) as { readonly tiers: Tiers }).tiers;

describe('the table of the tiers section', () => {
  test('reads back as it was written, through rows and through CSV', () => {
    fc.assert(
      fc.property(fc.array(tier, { minLength: 1, maxLength: 4 }), (tiers) => {
        const rows = writeTiersTable(tiers);
        expect(readTiersTable(rows)).toEqual(tiers);
        expect(readTiersTable(writeCsv(rows))).toEqual(tiers);
      }),
      { numRuns: 500 },
    );
  });

  test('has the columns that are used, in the order of the document', () => {
    expect(writeTiersTable([])).toEqual([['title']]);
    expect(writeTiersTable([{ title: 'A', focus: ['x'] }, { title: 'B', experience: { maxYears: 0 } }])).toEqual([['title', 'maxYears', 'focus'], ['A', '', 'x'], ['B', '0', '']]);
  });

  test('holds focus as a list that a person can write', () => {
    const [header, junior] = writeTiersTable(sample);
    expect(header).toEqual(tierColumns.filter((column) => column !== 'track'));
    expect(junior!.at(-1)).toMatch(/^A small IT team or a project; Daily operations; /);
    expect(readTiersTable('title,minYears,focus\r\nJunior,2,Plans; Works\r\n')).toEqual([{ title: 'Junior', experience: { minYears: 2 }, focus: ['Plans', 'Works'] }]);
  });

  test('holds other titles as such a list, and as JSON where one of them has a semicolon', () => {
    const cellOf = (...alternateTitles: readonly string[]): string => writeTiersTable([{ title: 'A', alternateTitles: [...alternateTitles] }])[1]![1]!;
    expect(cellOf('Team Lead', 'Group Lead')).toBe('Team Lead; Group Lead');
    expect(cellOf('Lead; acting')).toBe('["Lead; acting"]');
    expect(cellOf()).toBe(undefined);
    expect(readTiersTable('title,alternateTitles\r\nJunior,Team Lead;  Group Lead\r\n')).toEqual([{ title: 'Junior', alternateTitles: ['Team Lead', 'Group Lead'] }]);
  });

  test('holds paragraphs with blank lines between, and what is more than that as JSON', () => {
    const cellOf = (description: Tiers[number]['description']): string => writeTiersTable([{ title: 'A', description }])[1]![1]!;
    expect(cellOf('One.')).toBe('One.');
    expect(cellOf(['One.', 'Two.'])).toBe('One.\n\nTwo.');
    expect(cellOf(['One.'])).toBe('["One."]');
    expect(cellOf([{ title: 'T', items: ['x'] }])).toBe('[{"title":"T","items":["x"]}]');
  });

  test('knows columns by the words a reader sees', () => {
    const words = new Map([['stufe', 'title'], ['ab (jahre)', 'minYears']]);
    expect(readTiersTable([['Stufe', ' Ab (Jahre) '], ['Junior', '2']], words)).toEqual([{ title: 'Junior', experience: { minYears: 2 } }]);
  });

  test('leaves what is wrong for the check to name', () => {
    const read = readTiersTable('title;minYears;id\r\nA;10+;a b\r\n;5;\r\n');
    expect(check(schema, read).problems).toEqual([
      { pointer: '/0/id', expected: 'an id of letters, digits, ".", "_" or "-"', found: '"a b"' },
      { pointer: '/0/experience/minYears', expected: 'a number of years, 0 or more', found: '"10+"' },
      { pointer: '/1/title', expected: 'text', found: 'nothing' },
    ]);
  });

  test('takes a cell that only looks like JSON as text', () => {
    expect(readTiersTable([['title', 'description', 'focus'], ['A', '[sic] so', '["a; b'], ['B', '"x"', '"y"']])).toEqual([{ title: 'A', description: '[sic] so', focus: ['["a', 'b'] }, { title: 'B', description: 'x', focus: ['"y"'] }]);
  });

  test('gives back what nobody here wrote, but for what it does not carry', () => {
    const real = (realGuides() ?? []).flatMap(({ guide }) => check(schema, guide.tiers).value ?? []);
    for (const tiers of [sample, real]) {
      const carried = tiers.map((tier) => ({ ...tier, salary: undefined }));
      expect(readTiersTable(writeCsv(writeTiersTable(tiers)))).toEqual(JSON.parse(JSON.stringify(carried)));
    }
  });
});
