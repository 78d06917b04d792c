import { describe, expect, test } from 'vitest';
import { check } from '../../src/model/check.js';
import { technologies, type Technologies } from '../../src/model/technologies.js';
import { readTechnologiesTable, technologiesTable, writeTechnologiesTable } from '../../src/model/technologies-table.js';
import { testTable } from './table-laws.js';

/** A table cannot tell a name from an object of nothing but a name. */
const carried = (section: Technologies): unknown => section.map((entry) => (typeof entry === 'object' && Object.keys(entry).length === 1 ? entry.name : entry));

testTable('the technologies section', { form: technologiesTable, schema: technologies, keys: ['technologies'], carried });

describe('technologies in rows', () => {
  test('have a row each, with the columns that are used', () => {
    expect(writeTechnologiesTable(['Git', { name: 'Azure', category: 'Cloud', url: 'https://a.example/' }])).toEqual([
      ['name', 'category', 'url'],
      ['Git', '', ''],
      ['Azure', 'Cloud', 'https://a.example/'],
    ]);
    expect(writeTechnologiesTable(['Git'])).toEqual([['name'], ['Git']]);
    expect(writeTechnologiesTable([])).toEqual([['name']]);
  });

  test('are plain names where a row has nothing else', () => {
    expect(readTechnologiesTable(writeTechnologiesTable([{ name: 'Git' }]))).toEqual(['Git']);
    expect(readTechnologiesTable('name;category\nGit;\nAzure;Cloud\n')).toEqual(['Git', { name: 'Azure', category: 'Cloud' }]);
  });

  test('leave what is wrong for the check to name', () => {
    expect(check(technologies, readTechnologiesTable('name,category\n,Cloud\n')).problems.map(({ pointer, found }) => [pointer, found])).toEqual([['/0/name', 'nothing']]);
  });
});
