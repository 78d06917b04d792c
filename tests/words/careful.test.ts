import { describe, expect, test } from 'vitest';
import { carefulWords } from '../../src/words/careful.js';
import { english } from '../../src/words/english.js';
import '../../src/words/all.js';
import type { Words } from '../../src/words/words.js';
import { walk } from './every-word.js';
import { readCalls } from './calls.js';

const languages = ['en', 'de', 'es', 'fr', 'ja', 'ar'];
const parts = Object.keys(english) as (keyof Words)[];
const wordsOf = (locale: string): Words => Object.fromEntries(parts.map((part) => [part, carefulWords(locale, part, english[part])])) as unknown as Words;
const calls = readCalls();
const outside = (text: string): string => text.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, '');

/** A sentence of each word with every marker of an argument replaced by a text. */
function said(locale: string, text: string): readonly { readonly path: string; readonly text: string }[] {
  const fill = (arg: unknown): unknown => (typeof arg === 'string' ? arg.replace(/^⟦\d+⟧$/, text) : Array.isArray(arg) ? arg.map(fill) : arg);
  return [...walk(wordsOf(locale))].flatMap(([path, word]) => (typeof word === 'string' ? [] : calls.get(path)!.map(({ args }) => ({ path, text: word(...args.map(fill)) }))));
}

describe.each(languages)('The words of %s', (locale) => {
  test('leave a text that runs as they do as it is', () => {
    expect(said(locale, locale === 'ar' ? 'محاسب أول' : 'Senior C++ (2–5)').filter(({ text }) => /[\u2066-\u2069]/.test(text))).toEqual([]);
  });

  test('are the same words each time', () => {
    expect(carefulWords(locale, 'salary', english.salary)).toBe(carefulWords(locale, 'salary', english.salary));
  });
});

test.each(languages.filter((locale) => locale !== 'ar'))('The words of %s keep a text from right to left apart, once', (locale) => {
  const name = 'محاسب أول (2–5)';
  const loose = said(locale, name).filter(({ text }) => /[\u0600-\u06ff]/.test(outside(text)));
  expect(loose).toEqual([]);
  // What a sentence is made of may be a sentence itself.
  expect(said(locale, `\u2068${name}\u2069: 5`).filter(({ text }) => text.includes('\u2068\u2068'))).toEqual([]);
});

test('A language without words of its own has those of English, careful too', () => {
  expect(carefulWords('sv', 'frame', english.frame).named('محاسب', '5')).toBe('\u2068محاسب\u2069: 5');
});
