import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/model/check.js';
import { relatedRoles, type RelatedRoles } from '../../src/model/related-roles.js';
import { readRelatedRolesTable, relatedRolesTable, writeRelatedRolesTable } from '../../src/model/related-roles-table.js';
import { salary } from '../../src/model/salary.js';
import { hostileText, testTable } from './table-laws.js';

const text = hostileText.filter(Boolean);
const figure = fc.oneof(fc.integer({ min: 1, max: 1e6 }), fc.record({ value: fc.integer({ min: 1, max: 1e6 }), kind: fc.constant('measured'), note: text }, { requiredKeys: ['value', 'kind'], noNullPrototype: true }));
/** Pay that a salary table gives back as it was: texts that are not empty, and one level, as several take the order of the row above. */
const pay = fc.record(
  {
    currency: fc.constantFrom('USD', 'JPY'),
    name: text,
    region: text,
    unitText: fc.constantFrom('HOUR', 'YEAR'),
    median: figure,
    mean: figure,
    levels: fc.tuple(fc.record({ name: hostileText, value: figure, tier: fc.constant('a') }, { requiredKeys: ['name', 'value'], noNullPrototype: true })),
    sampleSize: figure,
    asOf: fc.constant('2024'),
    note: text,
    source: text,
  },
  { requiredKeys: ['currency'], noNullPrototype: true },
);

testTable('the relatedRoles section', { form: relatedRolesTable, schema: relatedRoles, keys: ['relatedRoles'], own: new Map([[salary, pay]]) });

describe('related roles in rows', () => {
  const section: RelatedRoles = [
    { title: 'A', url: '/a', salary: { currency: 'USD', unitText: 'YEAR', median: { value: 90000, kind: 'measured' }, percentiles: [{ percent: 20, value: 1 }], levels: [{ name: 'Lead', value: 5, tier: 'lead' }], source: { title: 'S' } } },
    { title: 'B', summary: 'Close by.', salary: { currency: 'EUR', minValue: { atLeast: 5 }, maxValue: 9 } },
    { title: 'C' },
  ];

  test('have a row each, with the columns of their pay after "salary."', () => {
    const [header, ...rows] = writeRelatedRolesTable(section);
    expect(header).toEqual([
      'title', 'summary', 'url', 'salary.currency', 'salary.unitText', 'salary.minValue', 'salary.maxValue', 'salary.median', 'salary.median.kind', 'salary.source',
      'salary.percentile:20', 'salary.level:Lead', 'salary.level:Lead.tier',
    ]);
    expect(rows[1]).toEqual(['B', 'Close by.', '', 'EUR', '', '>=5', '9', '', '', '', '', '', '']);
    expect(readRelatedRolesTable([header!, ...rows])).toEqual(section);
  });

  test('lose of their pay what a salary table cannot carry', () => {
    const read = readRelatedRolesTable(writeRelatedRolesTable([{ title: 'A', salary: { currency: 'USD', note: '', median: { value: 5 } } }]));
    expect(read).toEqual([{ title: 'A', salary: { currency: 'USD', median: 5 } }]);
  });

  test('leave what is wrong for the check to name', () => {
    const read = readRelatedRolesTable('title,salary.median,salary.minValue,salary.maxValue,salary.currency\nA,90k,,,USD\nB,5,,,\nC,,9,5,USD\n');
    expect(check(relatedRoles, read).problems.map(({ pointer, found }) => `${pointer} ${found}`)).toEqual(['/0/salary/median "90k"', '/1/salary/currency nothing', '/2/salary/maxValue 5']);
  });
});
