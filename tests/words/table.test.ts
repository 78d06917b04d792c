import { describe, expect, test } from 'vitest';
import { tableOf } from '../../src/chart/section-table.js';
import { educationTable } from '../../src/model/education-table.js';
import { marketTable } from '../../src/model/market-table.js';
import '../../src/words/all.js';
import type { Rows } from '../../src/model/csv.js';
import type { TableWords } from '../../src/words/table-words.js';
import { languages } from './every-language.js';

const titles = ({ columns, lists }: TableWords): readonly (readonly [title: string, key: string])[] =>
  [...Object.entries(columns), ...Object.entries(lists)].map(([key, title]) => [title.toLowerCase(), key]);

test('A title of a column or list means one key in all languages, as a table may be in any', () => {
  const keys = new Map<string, string>();
  for (const [lang, { table }] of languages) {
    for (const [title, key] of titles(table)) {
      expect(keys.get(title) ?? key, `${title} in ${lang}`).toBe(key);
      keys.set(title, key);
    }
  }
});

describe.each(languages)('A table of sections in %s', (_, { table: { columns, lists } }) => {
  test('reads back with its columns and lists as a reader sees them', () => {
    const education: Rows = [
      [columns.list!, columns.name!, columns.need!, columns.proves!, columns.text!],
      [lists.body!, '', '', '', 'Two ways lead here.'],
      [lists.levels!, 'Apprenticeship', 'required', '', ''],
      [lists.certifications!, 'Welding', '', 'Sound seams', ''],
      [lists.experienceRequirements!, '', '', '', 'Two years'],
      [lists.training!, '', '', '', 'On the job'],
    ];
    expect(tableOf(educationTable).readTable(education)).toEqual({
      body: 'Two ways lead here.',
      levels: [{ name: 'Apprenticeship', need: 'required' }],
      certifications: [{ name: 'Welding', proves: 'Sound seams' }],
      experienceRequirements: 'Two years',
      training: 'On the job',
    });
    const market: Rows = [
      [columns.list!, columns.title!, columns.items!],
      [lists.challenges!, 'Rules', 'A; B'],
      [lists.growthPaths!, 'Lead', 'C'],
      [lists.trends!, 'Remote', 'D'],
    ];
    expect(tableOf(marketTable).readTable(market)).toEqual({
      challenges: [{ title: 'Rules', items: ['A', 'B'] }],
      growthPaths: [{ title: 'Lead', items: ['C'] }],
      trends: [{ title: 'Remote', items: ['D'] }],
    });
  });

  test('tells its columns, lists and values apart', () => {
    expect(new Set(Object.values(columns)).size).toBe(Object.keys(columns).length);
    expect(new Set(Object.values(lists)).size).toBe(Object.keys(lists).length);
  });
});
