import { describe, expect, test } from 'vitest';
import { check } from '../../src/model/check.js';
import { regions } from '../../src/model/regions.js';
import { readRegionsTable, regionsTable, writeRegionsTable } from '../../src/model/regions-table.js';
import { testTable } from './table-laws.js';

testTable('the regions section', { form: regionsTable, schema: regions, keys: ['regions'] });

describe('regions in rows', () => {
  test('say first what each row is, and hold a scale in one cell', () => {
    expect(
      writeRegionsTable({
        regulations: [{ name: 'GDPR', place: 'EU' }],
        hubs: [{ name: 'London', country: 'GB' }],
        demand: [{ name: 'Canada', code: 'CA', value: 'low', scale: ['low', 'medium', 'high'], trend: 'rising' }],
      }),
    ).toEqual([
      ['list', 'name', 'code', 'value', 'scale', 'trend', 'country', 'place'],
      ['demand', 'Canada', 'CA', 'low', 'low; medium; high', 'rising', '', ''],
      ['hubs', 'London', '', '', '', '', 'GB', ''],
      ['regulations', 'GDPR', '', '', '', '', '', 'EU'],
    ]);
  });

  test('know lists by the words a reader sees', () => {
    const words = new Map([['liste', 'list'], ['zentren', 'hubs'], ['ort', 'name']]);
    expect(readRegionsTable('Liste;Ort\nZentren;Berlin\n;Wien\nhubs;Bern\n', words)).toEqual({ hubs: [{ name: 'Berlin' }, { name: 'Wien' }, { name: 'Bern' }] });
  });

  test('leave what is wrong for the check to name', () => {
    const read = readRegionsTable('list,name,trend,value,scale\ndemand,A,up,,\ndemand,B,,top,low; high\nhubs,,,x,\n');
    expect(check(regions, read).problems.map(({ pointer, found }) => `${pointer} ${found}`)).toEqual(['/demand/0/trend "up"', '/demand/1/value "top"', '/hubs/0/name nothing']);
  });
});
