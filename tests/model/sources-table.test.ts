import { describe, expect, test } from 'vitest';
import { check } from '../../src/model/check.js';
import { source } from '../../src/model/source.js';
import { readSourcesTable, sourcesTable, writeSourcesTable } from '../../src/model/sources-table.js';
import { list } from '../../src/model/values.js';
import { testTable } from './table-laws.js';

const schema = list(source);
testTable('sources', { form: sourcesTable, schema, keys: ['sources'] });

describe('sources in rows', () => {
  test('have a row each, with the columns that are used', () => {
    expect(writeSourcesTable([{ id: 'bls', title: 'OEWS', period: '2024', url: 'https://a.example/' }, { id: 'b', title: 'B', attribution: '© B' }])).toEqual([
      ['id', 'title', 'url', 'period', 'attribution'],
      ['bls', 'OEWS', 'https://a.example/', '2024', ''],
      ['b', 'B', '', '', '© B'],
    ]);
  });

  test('leave what is wrong for the check to name', () => {
    expect(check(schema, readSourcesTable('id,title,period\na b,A,soon\n,B,\n')).problems.map(({ pointer, found }) => `${pointer} ${found}`)).toEqual(['/0/id "a b"', '/0/period "soon"', '/1/id nothing']);
  });
});
