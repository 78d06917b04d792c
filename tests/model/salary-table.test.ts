import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv, writeCsv } from '../../src/model/csv.js';
import { check } from '../../src/model/check.js';
import { parseFigure, writeFigure } from '../../src/model/figure-text.js';
import type { Figure } from '../../src/model/figure.js';
import { salariesOf, salarySection, type SalarySection } from '../../src/model/salary.js';
import { readSalaryTable, writeSalaryTable } from '../../src/model/salary-table.js';

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const period = fc.constantFrom('2024', '2024-05', '2024-05-31', '2023/2024');
const source = fc.oneof(text, fc.record({ title: text, publisher: text }, { requiredKeys: ['title'] }));
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const details = { kind: fc.constantFrom('measured', 'estimated', 'derived', 'editorial'), source, period, note: text } as const;
const figure = fc.oneof(
  finite,
  fc.record({ value: finite, ...details }, { requiredKeys: ['value'] }),
  fc.record({ atLeast: finite, ...details }, { requiredKeys: ['atLeast'] }),
  fc.record({ atMost: finite, ...details }, { requiredKeys: ['atMost'] }),
  fc.record({ suppressed: fc.oneof(fc.constantFrom('unreliable', 'confidential', 'not-applicable', 'too few', ' too few\n', '"', '"few"', ''), text), source, period }, { requiredKeys: ['suppressed'] }),
) as fc.Arbitrary<Figure>;

/** A figure of one shape for each meaning, as a table cannot tell `5` from `{"value": 5}`. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === 'value') return (value as { value: unknown }).value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, plain(field)]));
};

const salary = fc.record(
  {
    name: text,
    region: text,
    currency: fc.constantFrom('USD', 'EUR', 'JPY'),
    unitText: fc.constantFrom('HOUR', 'YEAR'),
    minValue: figure,
    percentile25: figure,
    median: figure,
    mean: figure,
    percentiles: fc.uniqueArray(fc.record({ percent: fc.integer({ min: 1, max: 99 }), value: figure }), { selector: ({ percent }) => percent, minLength: 1, maxLength: 3 }),
    levels: fc.array(fc.record({ name: text, value: figure, tier: fc.constantFrom('junior', 'senior') }, { requiredKeys: ['name', 'value'] }), { minLength: 1, maxLength: 3 }),
    sampleSize: figure,
    asOf: period,
    note: text,
    source,
  },
  { requiredKeys: ['currency'] },
);

describe('the table of the salary section', () => {
  test('reads back one salary as it was written, through rows and through CSV', () => {
    fc.assert(
      fc.property(salary, (one) => {
        const rows = writeSalaryTable([one]);
        expect(plain(readSalaryTable(rows))).toEqual(plain(one));
        expect(plain(readSalaryTable(writeCsv(rows)))).toEqual(plain(one));
      }),
      { numRuns: 500 },
    );
  });

  test('reads back several salaries, each with its own fields', () => {
    const noLevels = salary.map((one) => ({ ...one, levels: undefined, percentiles: undefined }));
    fc.assert(
      fc.property(fc.array(noLevels, { minLength: 2, maxLength: 4 }), (many) => {
        expect(plain(readSalaryTable(writeCsv(writeSalaryTable(many as never))))).toEqual(plain(many));
      }),
    );
  });

  test('has the columns that are used, in the order of the document', () => {
    const [header] = writeSalaryTable([
      { currency: 'USD', levels: [{ name: 'Entry', value: { value: 1, kind: 'derived' }, tier: 'a' }], median: { atLeast: 2 }, name: 'x' } as never,
    ]);
    expect(header).toEqual(['name', 'currency', 'median', 'level:Entry', 'level:Entry.kind', 'level:Entry.tier']);
  });

  test('tells levels of one name and names that look like columns apart', () => {
    const levels = ['a', 'a', 'a.kind', 'a.Kind', 'A.NOTE', 'a\\', 'a\\2', 'a.tier'].map((name, index) => ({ name, value: { value: index, kind: 'measured' } }));
    expect(readSalaryTable(writeSalaryTable([{ currency: 'USD', levels } as never]))).toEqual({ currency: 'USD', levels });
  });

  test('knows columns by the words a reader sees', () => {
    const words = new Map([['lowest', 'minValue'], ['währung', 'currency']]);
    expect(readSalaryTable([['Währung', 'Lowest'], ['EUR', '5']], words)).toEqual({ currency: 'EUR', minValue: 5 });
  });

  test('leaves what is not a figure for the check to name', () => {
    const read = readSalaryTable('currency;median\r\nUSD;12k\r\n') as SalarySection;
    expect(check(salarySection, read).problems).toEqual([{ pointer: '/median', expected: 'a number', found: '"12k"' }]);
    expect(salariesOf(read)).toHaveLength(1);
  });

  test('is written for one salary as for a list of them', () => {
    const one: SalarySection = { currency: 'USD', median: 5 };
    const frozen = Object.freeze([one]);
    expect(writeSalaryTable(one)).toEqual([['currency', 'median'], ['USD', '5']]);
    expect(writeSalaryTable([one])).toEqual(writeSalaryTable(one));
    expect(writeSalaryTable(frozen)).toEqual(writeSalaryTable(one));
    expect(writeSalaryTable([])).toEqual([['currency']]);
  });

  test('cannot carry a list of one salary, nor empty lists', () => {
    expect(readSalaryTable(writeSalaryTable([{ currency: 'USD', levels: [], percentiles: [] }]))).toEqual({ currency: 'USD' });
  });
});

describe('figures as text', () => {
  test('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.oneof(finite, fc.record({ atLeast: finite, atMost: finite }), fc.record({ atLeast: finite }), fc.record({ atMost: finite })), (value) => {
        expect(parseFigure(writeFigure(value as Figure))).toEqual(value);
      }),
    );
  });

  test.each([
    ['208000+', { atLeast: 208000 }],
    [' 12.5 ', 12.5],
    ['>= 5', { atLeast: 5 }],
    ['<=5', { atMost: 5 }],
    ['suppressed: too few', { suppressed: 'too few' }],
    ['suppressed:  too few ', { suppressed: 'too few' }],
    ['suppressed: " too few "', { suppressed: ' too few ' }],
    ['suppressed: "too" few', { suppressed: '"too" few' }],
    ['12k', '12k'],
    ['$125,000', '$125,000'],
    ['', ''],
    ['0x10', '0x10'],
    ['Infinity', 'Infinity'],
    ['5.', 5],
    ['.5', 0.5],
    ['.', '.'],
  ])('%j is read as %j', (text, expected) => {
    expect(parseFigure(text)).toEqual(expected);
  });

  test('of any length are read at once: what takes steps by the square of it takes many seconds', () => {
    const start = performance.now();
    for (const digits of ['1', '1.', '>=1', '1e1', '-', '.1']) {
      const text = `${digits.repeat(Math.ceil(150_000 / digits.length))}x`;
      expect(parseFigure(text)).toBe(text);
      expect(readCsv(writeCsv([[text, '']]))).toEqual([[text, '']]);
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('CSV', () => {
  const cell = fc.string({ unit: 'binary', maxLength: 8 });
  test('reads back every cell exactly', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        expect(readCsv(writeCsv(rows))).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['abc', ''])('says what stands in place of a rank: "%s"', (rank) => {
    const { problems } = check(salarySection, readSalaryTable(`currency,percentile:${rank}\nUSD,7\n`));
    expect(problems.map(({ pointer, found }) => `${pointer} ${found}`)).toEqual([`/percentiles/0/percent "${rank}"`]);
  });

  test('lets no cell begin like a formula, and leaves numbers alone', () => {
    fc.assert(
      fc.property(fc.oneof(cell, fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'"), cell).map((parts) => parts.join(''))), (text) => {
        const written = writeCsv([[text, 'x']]).replace(/^"/, '');
        expect(/^[=+\-@\t\r\n]/.test(written) && Number.isNaN(Number(text))).toBe(false);
      }),
    );
    expect(writeCsv([['-5', '+1.5e3', '=1+1', "'quoted"]])).toBe("-5,+1.5e3,'=1+1,''quoted\r\n");
    expect(writeCsv([['＝1+1', '＠SUM(A1)', '＋1', '－1']])).toBe("'＝1+1,'＠SUM(A1),'＋1,'－1\r\n");
  });

  test.each([
    ['a;b\n1;2', [['a', 'b'], ['1', '2']]],
    ['a\tb\r\n1\t2\r\n', [['a', 'b'], ['1', '2']]],
    ['\uFEFFa,b\n"x ""y"",\nz",2', [['a', 'b'], ['x "y",\nz', '2']]],
    ["a,b\n'plain,'-5", [['a', 'b'], ["'plain", "'-5"]]],
    ['"a;b",c\n1,2', [['a;b', 'c'], ['1', '2']]],
    ['a,b\n\n1,2\n\n', [['a', 'b'], ['1', '2']]],
    ['currency;level:Senior, US\nUSD;5\n', [['currency', 'level:Senior, US'], ['USD', '5']]],
    ['currency;level:Senior, US', [['currency', 'level:Senior, US']]],
    ['currency,level:A;B\nUSD,5\n', [['currency', 'level:A;B'], ['USD', '5']]],
    ['name;note;x\nA;"b, c"\nB, C;d, e;f\n', [['name', 'note', 'x'], ['A', 'b, c'], ['B, C', 'd, e', 'f']]],
    ['title\ttasks, all\nA\tb, c\n', [['title', 'tasks, all'], ['A', 'b, c']]],
    ['a;b,c\n1;2,3\n', [['a;b', 'c'], ['1;2', '3']]],
    ['text\nA, b\nC; d; e\n', [['text'], ['A, b'], ['C; d; e']]],
    ['"open\n', [['open\n']]],
  ])('reads %j', (text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });
});
