import { describe, expect, test } from 'vitest';
import type { FigureKind } from '../../src/model/figure.js';
import type { UnitText } from '../../src/model/salary.js';
import { words as ar } from '../../src/words/ar.js';
import { words as de } from '../../src/words/de.js';
import { dayWords } from '../../src/words/en/day.js';
import { frameWords } from '../../src/words/en/frame.js';
import { pricingColumnWords } from '../../src/words/en/pricing-columns.js';
import { pricingWords } from '../../src/words/en/pricing.js';
import { salaryWords } from '../../src/words/en/salary.js';
import { skillMapWords } from '../../src/words/en/skill-map.js';
import { tiersWords } from '../../src/words/en/tiers.js';
import { formats } from '../../src/words/locale.js';
import type { Words } from '../../src/words/words.js';

const en = { frame: frameWords, salary: salaryWords, tiers: tiersWords, day: dayWords, pricing: pricingWords, pricingColumns: pricingColumnWords, skillMap: skillMapWords } as Words;
const languages: readonly (readonly [lang: string, words: Words])[] = [['en', en], ['de', de], ['ar', ar]];
const translations = languages.slice(1);

const units: readonly UnitText[] = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'];
const parts = ['kind', 'source', 'period', 'note', 'tier'] as const;

type Word = string | ((...args: readonly unknown[]) => string);

/** Every word of a language by its path: `salary.per.YEAR`. */
function walk(value: unknown, path = ''): ReadonlyMap<string, Word> {
  if (typeof value === 'string' || typeof value === 'function') return new Map([[path, value as Word]]);
  return new Map(Object.entries(value as object).flatMap(([key, inner]) => [...walk(inner, path ? `${path}.${key}` : key)]));
}

/** What stands for an argument: no language writes it by itself. */
const marker = (index: number): string => `⟦${index}⟧`;

/** Functions whose arguments choose a word, with every choice; the rest of the arguments are markers. */
const choices: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'frame.download': ['CSV', 'SVG', 'PNG'].map((format) => [format]),
  'frame.columnOf': parts.map((part) => [marker(0), part]),
  'salary.percentile': [1, 2, 3, 4, 11, 12, 13, 20, 21, 22, 23, 37, 90, 99].map((percent) => [percent, String(percent)]),
  ...Object.fromEntries(['count', 'unpriced', 'monthsFree', 'more'].map((word) => [`pricing.${word}`, [1, 2, 3, 11, 100].map((count) => [count, String(count)])])),
  'skillMap.overview': [[1, '1', 2, '2', marker(4)], [15, '15', 3, '3', marker(4)], [25, '25', 1, '1', marker(4)]],
  'skillMap.links': [1, 2, 12].map((count) => [count, String(count)]),
  'skillMap.coverage': [1, 2, 15].map((all) => [marker(0), all, String(all)]),
  'salary.convertedUnit': units.flatMap((from) => units.filter((to) => to !== from).map((to) => [from, to, marker(2)])),
};

/** Every text a word can be, with the arguments that must stand in it. */
function texts(path: string, word: Word): readonly { readonly text: string; readonly args: readonly string[] }[] {
  if (typeof word === 'string') return [{ text: word, args: [] }];
  const calls = choices[path] ?? [Array.from({ length: word.length }, (_, index) => marker(index))];
  return calls.map((args) => ({ text: word(...args), args: args.map(String).filter((arg) => !(parts as readonly string[]).includes(arg) && !(units as readonly string[]).includes(arg)) }));
}

const every = (words: Words): readonly { readonly path: string; readonly text: string; readonly args: readonly string[] }[] =>
  [...walk(words)].flatMap(([path, word]) => texts(path, word).map((said) => ({ path, ...said })));

/** What a text says by itself, without its arguments and the marks that cannot be seen. */
const bare = ({ text, args }: { readonly text: string; readonly args: readonly string[] }): string =>
  args.reduce((rest, arg) => rest.replaceAll(arg, ''), text).replace(/\p{Format}/gu, '');

/** The words that are the same in English, and why. */
const same: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    'pricingColumns.name': 'German has the same word',
    'salary.median': 'German has the same word',
    'salary.columns.median': 'German has the same word',
    'salary.columns.name': 'German has the same word',
    'salary.columns.region': 'German has the same word',
    'day.columns.name': 'German has the same word',
  },
  ar: {},
};

describe.each(languages)('The words in %s', (_, words) => {
  test('are those of English, no fewer and no more', () => {
    expect([...walk(words).keys()].sort()).toEqual([...walk(en).keys()].sort());
  });

  test('are a function where English has one, of as many arguments', () => {
    const shape = (all: Words): unknown => Object.fromEntries([...walk(all)].map(([path, word]) => [path, typeof word === 'string' ? 'text' : word.length]));
    expect(shape(words)).toEqual(shape(en));
  });

  test('are never empty', () => {
    expect(every(words).filter((said) => typeof said.text !== 'string' || !said.text.trim())).toEqual([]);
  });

  test('hold each argument once, so that no amount is lost', () => {
    const lost = every(words).flatMap(({ path, text, args }) => args.filter((arg) => text.split(arg).length !== 2).map((arg) => `${path}: ${arg} in ${text}`));
    expect(lost).toEqual([]);
  });

  test('have no space at an end, nor two in a row', () => {
    expect(every(words).filter(({ text }) => text !== text.trim() || /\s\s/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('leave the signs of percents and currencies to the platform', () => {
    expect(every(words).filter((said) => /[%٪]|\p{Currency_Symbol}/u.test(bare(said))).map(({ path }) => path)).toEqual([]);
  });

  test('end a sentence where English does', () => {
    const ended = (all: Words): readonly string[] => every(all).filter(({ text }) => text.endsWith('.')).map(({ path }) => path);
    expect(ended(words)).toEqual(ended(en));
  });

  test('open as many isolates as they close, one after the other', () => {
    expect(every(words).filter(({ text }) => !/^[^\u2066-\u2069]*([\u2066-\u2068][^\u2066-\u2069]*\u2069[^\u2066-\u2069]*)*$/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('tell units, kinds, parts of a figure and conversions apart', () => {
    const { frame, salary } = words;
    const apart = (list: readonly string[]): void => expect(new Set(list).size).toBe(list.length);
    for (const record of [salary.heading, salary.units]) apart(Object.values(record));
    for (const record of [salary.axis, salary.per]) apart(units.map((unit) => record[unit]('1')));
    apart((['measured', 'estimated', 'derived', 'editorial'] as const satisfies readonly FigureKind[]).map((kind) => frame.kinds[kind]));
    apart(parts.map((part) => frame.columnOf('1', part)));
    apart(texts('salary.convertedUnit', salary.convertedUnit as Word).map(({ text }) => text));
    apart([frame.atLeast('1'), frame.atMost('1')]);
    apart([salary.topFrom('1'), salary.bottomTo('1')]);
    apart([salary.youAbove('1', '2', '3'), salary.youBelow('1', '2', '3')]);
    apart(Object.values(salary.columns));
    apart(Object.values(salary.levels));
    const { tiers } = words;
    apart([tiers.youIn('1', '2'), tiers.youBefore('1', '2'), tiers.youAfter('1', '2'), tiers.youNowhere('1')]);
    apart([tiers.isNew, tiers.allNew, tiers.here, tiers.noYears]);
    apart(Object.values(tiers.columns));
  });

  test('give the reasons of the document in words, and any other as it was written', () => {
    const { suppressed } = words.frame;
    const known = ['unreliable', 'confidential', 'not-applicable'].map(suppressed);
    expect(new Set(known).size).toBe(3);
    for (const reason of ['unreliable', 'confidential', 'not-applicable']) expect(suppressed(reason)).not.toContain(reason === 'not-applicable' ? reason : `: ${reason}`);
    for (const reason of ['see page 3', 'constructor', '__proto__', 'toString', '']) expect(suppressed(reason)).toContain(reason);
    expect(suppressed('constructor').replace('constructor', '')).toBe(suppressed('toString').replace('toString', ''));
  });

  test('say percentiles by their number', () => {
    for (const percent of [1, 2, 3, 10, 11, 90, 99, 2.5, 99.9]) expect(words.salary.percentile(percent, String(percent))).toMatch(/\d/);
    expect(new Set([2, 2.5, 25].map((percent) => words.salary.percentile(percent, String(percent)))).size).toBe(3);
  });
});

describe.each(translations)('The words in %s', (lang, words) => {
  test('are not left in English', () => {
    const english = walk(en);
    const left = every(words).filter((said) => {
      const word = english.get(said.path);
      return /\p{Letter}/u.test(bare(said)) && texts(said.path, word!).some((other) => bare(other) === bare(said));
    });
    expect(left.map(({ path }) => path).sort()).toEqual(Object.keys(same[lang]!).sort());
  });
});

test('No title of a column names another column in another language', () => {
  const keys = new Map<string, string>();
  for (const part of ['salary', 'tiers', 'day', 'pricing'] as const) {
    for (const [, words] of languages) {
      for (const [key, title] of Object.entries(part === 'pricing' ? words.pricingColumns : words[part].columns)) {
        expect(keys.get(`${part} ${title.toLowerCase()}`) ?? key).toBe(key);
        keys.set(`${part} ${title.toLowerCase()}`, key);
      }
    }
  }
});

describe('English', () => {
  test.each([[1, '1st'], [2, '2nd'], [3, '3rd'], [4, '4th'], [11, '11th'], [12, '12th'], [13, '13th'], [21, '21st'], [22, '22nd'], [23, '23rd'], [90, '90th'], [2.5, '2.5th']])('says the percentile %d as %s', (percent, ordinal) => {
    expect(en.salary.percentile(percent, String(percent))).toBe(`${ordinal} percentile`);
  });
});

describe('German', () => {
  test('says a percentile as an ordinal number with its own decimal sign', () => {
    expect([10, 90, 2.5].map((percent) => de.salary.percentile(percent, formats('de').number(percent)))).toEqual(['10. Perzentil', '90. Perzentil', '2,5. Perzentil']);
  });

  test('gives the name of a currency no case that it does not have', () => {
    for (const unit of units) expect(de.salary.axis[unit](formats('de').currency('GBP'))).toMatch(/\(.*\)$/);
  });
});

describe('Arabic', () => {
  const { frame, salary, tiers } = ar;
  /** A text as its direction is found: without what stands in isolates. */
  const outside = (text: string): string => text.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, '');
  const firstStrong = (text: string): string | undefined => /\p{Letter}|[\u200e\u200f\u061c]/u.exec(outside(text))?.[0];

  test('is written in Arabic letters, commas and question marks', () => {
    expect(every(ar).filter((said) => /[A-Za-z,;?]/.test(bare(said))).map(({ path }) => path)).toEqual([]);
  });

  test.each<[string, string]>([
    ['a row', salary.about('Berlin (Mitte)', salary.spanFrom('1'))],
    ['a level', frame.named('Entry C++', salary.per.YEAR('1'))],
    ['a figure that is not published', salary.notPublished('Senior Engineer', frame.suppressed('see page 3'))],
    ['a column', frame.columnOf('Senior Engineer', 'source')],
    ['a source', frame.source('BLS, OEWS')],
    ['a track', tiers.about('Individual contributor', tiers.gap('5'))],
  ])('runs from right to left although the name of %s runs from left to right', (_, text) => {
    expect(firstStrong(text)).toMatch(/\p{Script=Arabic}/u);
  });

  test('keeps names that run from left to right from joining the amounts beside them', () => {
    const amount = formats('ar').money(125000, 'USD');
    for (const text of [
      salary.point('Senior Engineer', amount),
      salary.youBetween(amount, amount, 'Mid', amount, 'Senior Engineer'),
      salary.youBelow(amount, amount, 'Mid'),
      salary.youAbove(amount, amount, 'Mid'),
      salary.youAt(amount, 'Mid'),
      salary.convertedRate(amount, amount, 'ECB'),
      tiers.count(amount, 'Mid', 'Senior'),
      tiers.point('Senior', amount),
      tiers.youIn(amount, 'Mid'),
      tiers.youBetween(amount, 'Mid', 'Senior'),
      tiers.youBefore(amount, 'Mid'),
      tiers.youAfter(amount, 'Mid'),
    ]) {
      expect(outside(text)).not.toMatch(/Mid|Senior|ECB/);
    }
  });

  test.each(['0', '1', '2', '3', '11', '25', '100', '102'])('needs no other form of a noun beside the number %s', (count) => {
    for (const say of [salary.tooMany, salary.hours, salary.sample, (said: string) => tiers.count(said, 'A', 'B')]) {
      expect(say(count).replace(count, '…')).toBe(say('7').replace('7', '…'));
      // A noun that is counted would follow its number.
      expect(say(count)).toMatch(new RegExp(`${count}($|،)`));
    }
  });
});
