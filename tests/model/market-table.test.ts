import { describe, expect, test } from 'vitest';
import { market } from '../../src/model/market.js';
import { marketTable, readMarketTable, writeMarketTable } from '../../src/model/market-table.js';
import { testTable } from './table-laws.js';

testTable('the market section', { form: marketTable, schema: market, keys: ['market'] });

describe('a market in rows', () => {
  test('has a row for each paragraph and titled passage', () => {
    expect(writeMarketTable({ trends: [{ title: 'Cloud', items: ['a', 'b'] }], challenges: ['One.', 'Two.'], growthPaths: 'Up.' })).toEqual([
      ['list', 'title', 'text', 'items'],
      ['challenges', '', 'One.', ''],
      ['challenges', '', 'Two.', ''],
      ['growthPaths', '', 'Up.', ''],
      ['trends', 'Cloud', '', 'a; b'],
    ]);
  });

  test('reads one row as a text and several as paragraphs', () => {
    expect(readMarketTable('list,text\nchallenges,One.\ntrends,Two.\n,Three.\n')).toEqual({ challenges: 'One.', trends: ['Two.', 'Three.'] });
  });

  test('tells an empty text, an empty list and nothing apart', () => {
    expect(writeMarketTable({ challenges: '', trends: [] })).toEqual([['list', 'text'], ['challenges', '""'], ['trends', '']]);
    expect(readMarketTable(writeMarketTable({ challenges: '', trends: [] }))).toEqual({ challenges: '', trends: [] });
  });
});
