/** What holds for the table of every section. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import guide from '../../data/guides/information-technology-manager.json' with { type: 'json' };
import { check } from '../../src/model/check.js';
import { writeCsv, type Rows } from '../../src/model/csv.js';
import { figure, share } from '../../src/model/figure.js';
import { readTable, writeTable, type Form } from '../../src/model/table-form.js';
import { isRecord, type Schema } from '../../src/model/values.js';
import { realGuides } from '../real-data/guides.js';
import { valueOf, type Choice } from './arbitraries.js';

/** Texts, also those that could be taken for something else in a cell, a row or a spreadsheet. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.constantFrom(
    '', ' ', ';', '; ', 'a; b', 'a;b', 'a;', '"', '""', '"a"', '["a"]', '[', '{"title":"a"}', '[1]', '\n', '\n\n', 'a\n\nb', '\r\n\r\n', 'a\r\n \r\nb', ' a', 'a ',
    '=1+1', '+1', '-', '@a', "'", "'=1", '\t', ',', '__proto__', 'constructor', 'list', 'null', '5', '>=5', '5+', 'suppressed: no', '\uFEFF', 'a;\u00a0b', '\u2028',
  ),
);

const real = hostileText.filter(Boolean);

/** Figures that a table gives back as they are: a number by itself where there is nothing else to say. */
function figuresWithin(min: number, max: number): fc.Arbitrary<unknown> {
  const number = fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  const about = {
    kind: fc.constantFrom('measured', 'estimated', 'derived', 'editorial'),
    source: fc.oneof(real, fc.record({ title: hostileText, url: hostileText }, { requiredKeys: ['title'], noNullPrototype: true })),
    period: fc.constantFrom('2024', '2024/2034'),
    note: real,
  };
  const record = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> => {
    const every: Record<string, fc.Arbitrary<unknown>> = { ...fields, ...about };
    return fc.record(every, { requiredKeys: Object.keys(fields), noNullPrototype: true });
  };
  const bounds = fc.tuple(number, number).map(([one, other]) => ({ atLeast: Math.min(one, other), atMost: Math.max(one, other) }));
  return fc.oneof(
    number,
    record({ value: number }).map((one) => (Object.keys(one as object).length > 1 ? one : (one as { value: number }).value)),
    record({ atLeast: number }),
    record({ atMost: number }),
    bounds,
    record({ suppressed: fc.oneof(fc.constantFrom('unreliable', 'too few', '; "'), hostileText) }),
  );
}

/** Lets a value stand on the scale beside it, where it would hardly ever stand by chance. */
function onScales(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(onScales);
  if (!isRecord(value)) return value;
  const { scale, ...rest } = Object.fromEntries(Object.entries(value).map(([key, field]) => [key, onScales(field)]));
  if (!Array.isArray(scale) || !scale.length) return rest;
  const steps = ['value', 'from', 'to'].filter((key) => typeof rest[key] === 'string').map((key) => [key, scale[key === 'to' ? scale.length - 1 : 0] as unknown] as const);
  return { ...rest, scale, ...Object.fromEntries(steps) };
}

/** Sections of all shapes that their check lets through. */
const sectionsOf = (schema: Schema, own: NonNullable<Choice['own']> = new Map()): fc.Arbitrary<unknown> =>
  valueOf(schema, { strings: hostileText, own: new Map([[figure, figuresWithin(-1e12, 1e12)], [share, figuresWithin(0, 1)], ...own]) })
    .map((value) => check(schema, onScales(value)).value)
    .filter((value) => value !== undefined);

/** What one section's table is held to. */
export interface Table<Section> {
  readonly form: Form<Section>;
  readonly schema: Schema;
  /** The keys of a guide under which there is such a section. */
  readonly keys: readonly string[];
  /** What some values are, where not everything that the schema takes is carried. */
  readonly own?: Choice['own'];
  /** What is left of a section, as far as a table cannot carry it. */
  readonly carried?: (section: Section) => unknown;
}

/** Tests a table: that reading undoes writing, and what else every table promises. */
export function testTable<Section>(name: string, { form, schema, keys, own, carried = (section) => section }: Table<Section>): void {
  const sections = sectionsOf(schema, own).map((value) => carried(value as Section) as Section);
  const read = (source: Rows | string, words?: ReadonlyMap<string, string>): unknown => readTable(form, source, words);
  const every = (law: (section: Section, rows: Rows) => void): void => fc.assert(fc.property(sections, (section) => {
      law(section, writeTable(form, section));
    }), { numRuns: 300 });

  describe(`the table of ${name}`, () => {
    test('reads back what was written, through rows and through CSV', () => {
      every((section, rows) => {
        expect(read(rows)).toEqual(section);
        expect(read(writeCsv(rows))).toEqual(section);
      });
    });

    test('is read into a section that its check lets through', () => {
      every((section, rows) => {
        expect(check(schema, read(rows))).toEqual({ value: section, problems: [] });
      });
    });

    test('has the columns that are used, each once, in one order', () => {
      every((_, [header, ...rows]) => {
        const known = header!.map((column) => form.columns.findIndex((fixed) => column === fixed || column.startsWith(`${fixed}.`))).filter((at) => at >= 0);
        expect(new Set(header).size).toBe(header!.length);
        expect(header![0]).toBe(form.columns[0]);
        expect(known).toEqual([...known].sort((a, b) => a - b));
        for (const [at, column] of header!.entries()) expect(at === 0 || rows.some((row) => row[at]), column).toBeTruthy();
      });
      expect(new Set(form.columns).size).toBe(form.columns.length);
    });

    test('has no cell that a spreadsheet would run', () => {
      every((_, rows) => {
        for (const row of rows) for (const cell of row) {
          const written = writeCsv([['x', cell]]).slice(2).replace(/^"/, '');
          expect(/^[=+\-@\t\r\n]/.test(written.replace(/\r\n$/, '')) && Number.isNaN(Number(cell))).toBe(false);
        }
      });
    });

    test('knows columns and lists by the words a reader sees, in rows with space between', () => {
      const words = new Map([...form.columns, ...(form.lists ?? [])].map((key) => [`das wort für ${key.toLowerCase()}`, key]));
      const inWords = (key: string): string => ` Das Wort für ${key} `;
      every((section, [header, ...rows]) => {
        const titles = header!.map((column) => (form.columns.includes(column) ? inWords(column) : column));
        const named = rows.map((row) => row.map((cell, at) => (form.lists && at === 0 ? inWords(cell) : cell)));
        expect(read([titles, header!.map(() => ''), ...named, []], words)).toEqual(section);
      });
    });

    test('knows columns and lists in large letters and small ones', () => {
      every((section, [header, ...rows]) => {
        for (const turn of [(key: string) => key.toUpperCase(), (key: string) => key.toLowerCase()]) {
          const isFixed = (column: string): boolean => form.columns.some((fixed) => column === fixed || column.startsWith(`${fixed}.`));
          const titles = header!.map((column) => (isFixed(column) ? turn(column) : column));
          expect(read([titles, ...rows.map((row) => row.map((cell, at) => (form.lists && at === 0 ? turn(cell) : cell)))])).toEqual(section);
        }
      });
    });

    if (form.lists) {
      test('does not read as nothing without the column that tells lists apart', () => {
        every((_, rows) => {
          const without = rows.map((row) => row.slice(1));
          if (!without.slice(1).some((row) => row.some(Boolean))) return;
          expect(check(schema, read(without)).problems).toMatchObject([{ pointer: '', expected: 'an object' }]);
        });
      });
    }

    test('is read from columns in any order, beside others that it does not know', () => {
      every((section, rows) => {
        const turned = rows.map((row, at) => [...row, at ? '' : 'remark'].reverse());
        expect(read(turned)).toEqual(section);
      });
    });

    test('takes any rows at all without throwing, and changes no other object', () => {
      const title = fc.oneof(fc.constantFrom(...form.columns, ...form.columns.map((column) => `${column}.note`), '__proto__', 'constructor', 'toString', 'list'), hostileText);
      const cell = fc.oneof(fc.constantFrom(...(form.lists ?? []), '__proto__', 'constructor', 'toString'), hostileText);
      fc.assert(
        fc.property(fc.array(title, { maxLength: 6 }), fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 4 }), (header, rows) => {
          const { problems } = check(schema, read([header, ...rows]));
          expect(problems.filter(({ expected }) => expected === 'data that can be read')).toEqual([]);
          check(schema, read(writeCsv([header, ...rows])));
        }),
        { numRuns: 300 },
      );
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(read('')).toEqual(read([[...form.columns]]));
    });

    test('changes nothing of what it writes', () => {
      every((section) => {
        const copy = structuredClone(section);
        writeTable(form, section);
        expect(section).toEqual(copy);
      });
    });

    const given = [guide, ...(realGuides() ?? []).map((made) => made.guide)].flatMap((one) => keys.map((key) => (one as Readonly<Record<string, unknown>>)[key])).filter((section) => section !== undefined);
    test.runIf(given.length)('gives back the sample guide’s, and those of real guides', () => {
      for (const one of given) {
        const { value } = check(schema, one);
        const section = carried(value as Section) as Section;
        expect(read(writeCsv(writeTable(form, section)))).toEqual(section);
      }
    });
  });
}
