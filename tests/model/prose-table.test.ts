import { describe, expect, test } from 'vitest';
import { check } from '../../src/model/check.js';
import { prose } from '../../src/model/prose.js';
import { proseTable, readProseTable, writeProseTable } from '../../src/model/prose-table.js';
import { testTable } from './table-laws.js';

testTable('prose', { form: proseTable, schema: prose, keys: ['coreFunctions', 'workSetting', 'careerPath', 'globalOutlook', 'portfolio'] });

describe('prose in rows', () => {
  test('has a row for each paragraph and each titled passage', () => {
    expect(writeProseTable(['One.', { title: 'More', body: ['Two.', 'Three.'], items: ['a', 'b'] }, { title: 'Last', body: ['Four.'] }])).toEqual([
      ['title', 'text', 'items'],
      ['', 'One.', ''],
      ['More', 'Two.\n\nThree.', 'a; b'],
      ['Last', 'Four.', ''],
    ]);
  });

  test('tells one text from a list of one, and no text from none', () => {
    expect(writeProseTable('One.')).toEqual([['title', 'text'], ['', 'One.']]);
    expect(writeProseTable(['One.'])).toEqual([['title', 'text'], ['', '["One."]']]);
    expect(writeProseTable('')).toEqual([['title', 'text'], ['', '""']]);
    expect(writeProseTable([])).toEqual([['title']]);
    expect(readProseTable('text\nOne.\n')).toBe('One.');
    expect(readProseTable('text\nOne.\nTwo.\n')).toEqual(['One.', 'Two.']);
  });

  test('parts paragraphs at blank lines, also where each has a row', () => {
    expect(readProseTable([['text'], ['One.\n\nTwo.'], ['Three.\r\n\r\nFour.']])).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
    expect(readProseTable([['text'], ['One.\n \nTwo.']])).toEqual(['One.', 'Two.']);
    expect(readProseTable([['text'], ['One.\nStill one.']])).toBe('One.\nStill one.');
    expect(readProseTable(writeProseTable(['a\n\nb', 'c']))).toEqual(['a\n\nb', 'c']);
  });

  test('takes a text that only begins like JSON as it is', () => {
    expect(readProseTable([['text'], ['"So it is," she said.'], ['[sic]']])).toEqual(['"So it is," she said.', '[sic]']);
  });

  test('leaves points without a title for the check to name', () => {
    expect(check(prose, readProseTable([['text', 'items'], ['One.', 'a; b'], ['Two.', '']])).problems.map(({ pointer, found }) => [pointer, found])).toEqual([['/0/title', 'nothing']]);
  });

  test('does not write unknown keys', () => {
    expect(readProseTable(writeProseTable([{ title: 'A', more: 'x' }]))).toEqual([{ title: 'A' }]);
  });
});
