import { describe, expect, test } from 'vitest';
import { check } from '../../src/model/check.js';
import { demand } from '../../src/model/demand.js';
import { demandTable, readDemandTable, writeDemandTable } from '../../src/model/demand-table.js';
import { testTable } from './table-laws.js';

testTable('the demand section', { form: demandTable, schema: demand, keys: ['demand'] });

describe('demand in a row', () => {
  test('has its scale and drivers in a cell each, as a person would write them', () => {
    expect(writeDemandTable({ value: 'High', scale: ['Low', 'Medium', 'High'], drivers: ['Cloud: growing', 'Risk'], source: 'bls' })).toEqual([
      ['value', 'scale', 'drivers', 'source'],
      ['High', 'Low; Medium; High', 'Cloud: growing; Risk', 'bls'],
    ]);
    expect(readDemandTable('value,scale\nhigh,low; medium; high\n')).toEqual({ value: 'high', scale: ['low', 'medium', 'high'] });
  });

  test('writes texts that cannot stand in a list, and a source written in place, as JSON', () => {
    expect(writeDemandTable({ value: '', drivers: ['a; b'], scale: [''], source: { title: 'A' } })[1]).toEqual(['""', '[""]', '["a; b"]', '{"title":"A"}']);
  });

  test('leaves what is wrong for the check to name', () => {
    const problems = (csv: string): unknown => check(demand, readDemandTable(csv)).problems.map(({ pointer, found }) => `${pointer} ${found}`);
    expect(problems('value;scale\nHuge;"low; high"\n')).toEqual(['/value "Huge"']);
    expect(problems('note\nOne\n')).toEqual(['/value nothing']);
    expect(problems('value\nlow\nhigh\n')).toEqual([' a list of 2']);
    expect(problems('value\n')).toEqual(['/value nothing']);
  });

  test('knows a key as itself, whatever a word means in another language', () => {
    expect(readDemandTable(' value ;note\nlow;so\n', new Map([['note', 'value'], ['value', 'note']]))).toEqual({ value: 'low', note: 'so' });
  });

  test('keeps a column that it does not know as text, and writes none', () => {
    expect(readDemandTable('value,remark\nlow,=1\n')).toEqual({ value: 'low', remark: '=1' });
    expect(writeDemandTable({ value: 'low', remark: 'x' })).toEqual([['value'], ['low']]);
  });
});
