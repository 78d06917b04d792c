import { describe, expect, test } from 'vitest';
import { check } from '../../src/model/check.js';
import { writeCsv } from '../../src/model/csv.js';
import { readTextsTable, textsTable, writeTextsTable } from '../../src/model/texts-table.js';
import { list, text } from '../../src/model/values.js';
import { testTable } from './table-laws.js';

const schema = list(text);
testTable('a list of texts', { form: textsTable, schema, keys: ['responsibilities', 'mistakes', 'advice'] });

describe('texts in rows', () => {
  test('have a row each, as they are', () => {
    expect(writeTextsTable(['One; two', 'a\n\nb', '"c"', '["d"]'])).toEqual([['text'], ['One; two'], ['a\n\nb'], ['"c"'], ['["d"]']]);
    expect(writeTextsTable([])).toEqual([['text']]);
    expect(readTextsTable('text\nOne\n')).toEqual(['One']);
  });

  test('are kept where there is nothing, or nothing but quotation marks', () => {
    const texts = ['', '"', '""', '"""', '" "'];
    expect(writeTextsTable(texts).flat()).toEqual(['text', '""', '"""', '""""', '"""""', '" "']);
    expect(readTextsTable(writeCsv(writeTextsTable(texts)))).toEqual(texts);
    expect(readTextsTable([['text'], ['"']])).toEqual(['"']);
  });

  test('leave more than a text in a row for the check to name', () => {
    const read = readTextsTable('text,why\nOne,\nTwo,because\n');
    expect(read).toEqual(['One', { text: 'Two', why: 'because' }]);
    expect(check(schema, read).problems).toEqual([{ pointer: '/1', expected: 'text', found: 'an object' }]);
  });
});
