import { describe, expect, test } from 'vitest';
import { english } from '../../src/words/english.js';
import { setWordsInOrder } from '../../src/words/in-order.js';
import { wordsFor, type Words } from '../../src/words/words.js';
import { en, languages } from './every-language.js';

/** Words as the build writes them for the CDN: lists instead of objects. */
const inOrder = (value: unknown): unknown => (typeof value === 'object' && value !== null ? Object.values(value).map(inOrder) : value);
const partsOf = (words: Words): unknown[] => inOrder(words) as unknown[];

/** The keys of words, those inside with their own. */
const keysOf = (value: unknown): unknown => (typeof value === 'object' && value !== null ? Object.entries(value).map(([key, inner]) => [key, keysOf(inner)]) : undefined);

test('English is all that the elements say', () => {
  expect(english).toEqual(en);
});

test.each(languages.slice(1))('The words in %s stand in the order of English, or the files for the CDN would mix them up', (_, words) => {
  expect(keysOf(words)).toEqual(keysOf(english));
});

describe('Words in the order of English', () => {
  test.each<readonly [string, Words]>([['en', english], ...languages.slice(1)])('are those of %s again', (lang, words) => {
    expect(setWordsInOrder(`x-${lang}`, partsOf(words))).toEqual(words);
    expect(wordsFor(`x-${lang}`, 'tiers', english.tiers)).toEqual(words.tiers);
  });

  test('may be an object that has its keys', () => {
    const parts = partsOf(english);
    const { salary } = english;
    parts[Object.keys(english).indexOf('salary')] = Object.entries(salary).map(([key, word]) => (key === 'heading' ? salary.heading : inOrder(word)));
    expect(setWordsInOrder('x-keys', parts).salary).toEqual(salary);
  });

  const faq = Object.keys(english).indexOf('faq');
  const table = Object.keys(english).indexOf('table');
  test.each<[string, number, (part: unknown[]) => unknown[]]>([
    ['fewer words', faq, () => []],
    ['more words', faq, (part) => [...part, 'new']],
    ['fewer words inside', table, ([columns, ...rest]) => [(columns as unknown[]).slice(1), ...rest]],
    ['a sentence where there was a word', faq, () => [() => 'new']],
    ['a word where there was a list', table, ([, ...rest]) => ['new', ...rest]],
  ])('of another version, with %s, are left out: English stands in', (_, at, change) => {
    const parts = partsOf(languages[1]![1]);
    parts[at] = change(parts[at] as unknown[]);
    const known = Object.keys(setWordsInOrder('x-other', parts));
    expect(known).toEqual(Object.keys(english).filter((_name, index) => index !== at));
  });

  test('of a version with more parts or fewer teach nothing', () => {
    expect(setWordsInOrder('x-fewer', partsOf(english).slice(1))).toEqual({});
    expect(setWordsInOrder('x-more', [...partsOf(english), []])).toEqual({});
    expect(wordsFor('x-fewer', 'faq', english.faq)).toBe(english.faq);
  });
});
