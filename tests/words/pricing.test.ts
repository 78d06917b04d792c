import { describe, expect, test } from 'vitest';
import { pricingColumns } from '../../src/model/pricing-table.js';
import { words as ar } from '../../src/words/ar.js';
import { words as de } from '../../src/words/de.js';
import { pricingWords } from '../../src/words/en/pricing.js';
import { languages } from './every-language.js';

const units = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;

describe.each(languages)('The words of plans in %s', (_, { pricing: words, pricingColumns: columns }) => {
  test('tell units, states and columns apart', () => {
    const apart = (list: readonly string[]): void => expect(new Set(list).size).toBe(list.length);
    apart(Object.values(words.periods));
    apart(Object.values(words.time));
    apart(units.map((unit) => words.perTime[unit]('user')));
    apart([words.yes, words.no, words.notListed]);
    apart(Object.values(columns));
    apart([words.everything('Free'), words.everythingAnd('Free')]);
  });

  test('title every column of the table, and take no title for the key of another', () => {
    expect(Object.keys(columns).sort()).toEqual([...pricingColumns].sort());
    for (const [key, title] of Object.entries(columns)) {
      const other = pricingColumns.find((column) => column.toLowerCase() === title.toLowerCase());
      expect(other ?? key).toBe(key);
    }
  });
});

test('English and German count in the singular and the plural', () => {
  expect([1, 2].map((count) => pricingWords.count(count, String(count)))).toEqual(['1 plan.', '2 plans.']);
  expect([1, 2].map((count) => pricingWords.monthsFree(count, String(count)))).toEqual(['1 month free', '2 months free']);
  expect([1, 2].map((count) => de.pricing.count(count, String(count)))).toEqual(['1 Tarif.', '2 Tarife.']);
});

test('Arabic keeps names that run from left to right apart from what stands beside them', () => {
  const outside = (text: string): string => text.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, '');
  const { headingOf, yourPlanIs, per, perTime, everything, everythingAnd, notIncluded, counted, billed, evidence } = ar.pricing;
  for (const text of [headingOf('ACME'), yourPlanIs('Plus'), per('user'), perTime.MONTH('user'), everything('Free'), everythingAnd('Free'), notIncluded('Chat'), counted('5', 'GB'), billed('annually'), evidence('Invoices')]) {
    expect(outside(text)).not.toMatch(/[A-Za-z]/);
  }
});
