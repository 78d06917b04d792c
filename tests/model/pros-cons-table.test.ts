import { describe, expect, test } from 'vitest';
import { prosCons } from '../../src/model/pros-cons.js';
import { prosConsTable, readProsConsTable, writeProsConsTable } from '../../src/model/pros-cons-table.js';
import { testTable } from './table-laws.js';

testTable('the prosCons section', { form: prosConsTable, schema: prosCons, keys: ['prosCons'] });

describe('pros and cons in rows', () => {
  test('have a row each', () => {
    expect(writeProsConsTable({ cons: ['Hard'], pros: ['Paid', ''] })).toEqual([['list', 'text'], ['pros', 'Paid'], ['pros', '""'], ['cons', 'Hard']]);
    expect(prosConsTable.lists).toEqual(['pros', 'cons']);
  });

  test('are known by the words a reader sees, and by their keys in any language', () => {
    const words = new Map([['nachteile', 'cons'], ['vorteile', 'pros'], ['text', 'text'], ['liste', 'list']]);
    expect(readProsConsTable('Liste,Text\n Vorteile ,Pay\nNachteile,Risk\npros,Fun\n', words)).toEqual({ pros: ['Pay', 'Fun'], cons: ['Risk'] });
  });

  test('are known by their keys in large or small letters, where no word says otherwise', () => {
    expect(readProsConsTable('LIST,Text\nPros,Pay\n')).toEqual({ pros: ['Pay'] });
    expect(readProsConsTable('list,Text\nPros,Pay\n', new Map([['pros', 'cons']]))).toEqual({ cons: ['Pay'] });
  });

  test('tell an empty list from none', () => {
    expect(readProsConsTable(writeProsConsTable({ pros: [] }))).toEqual({ pros: [] });
    expect(readProsConsTable(writeProsConsTable({}))).toEqual({});
  });
});
