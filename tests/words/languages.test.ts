import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FigureKind } from '../../src/model/figure.js';
import type { UnitText } from '../../src/model/salary.js';
import type { Words } from '../../src/words/words.js';
import { en, hasPart, languages, partFiles, translated, wordsIn } from './every-language.js';
import { bare, calls, every, texts, walk, type Word } from './every-word.js';

const translations = languages.slice(1);

const units: readonly UnitText[] = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'];
const parts = ['kind', 'source', 'period', 'note', 'tier'] as const;

/** The words that are the same in English, each of them the language's own word too. */
const same: Readonly<Record<string, readonly string[]>> = {
  de: [
    'balance.stress', 'day.columns.name', 'education.needs.optional', 'hero.remoteLevels.hybrid', 'market.trends', 'pricingColumns.name', 'salaryColumns.median', 'salaryColumns.name',
    'salaryColumns.region', 'salary.median', 'table.columns.code', 'table.columns.name', 'table.columns.text', 'table.lists.stress',
    'table.lists.trends', 'table.values.optional',
  ],
  es: ['pricing.count', 'pricing.no', 'pricingColumns.plan', 'table.columns.sector'],
  fr: [
    'balance.stress', 'education.certifications', 'frame.notes', 'salaryColumns.note', 'salaryColumns.source', 'skillMap.columns.description', 'table.columns.attribution',
    'table.columns.code', 'table.columns.description', 'table.columns.importance', 'table.columns.note', 'table.columns.question',
    'table.columns.source', 'skills.importance', 'sources.heading', 'table.lists.causes', 'table.lists.certifications', 'table.lists.stress', 'technologies.heading',
    'tiersColumns.description',
  ],
  ja: ['skillMap.columns.id', 'table.columns.id', 'tiersColumns.id'],
};

test('Every language has a file for each part of English, which is what it teaches', async () => {
  expect(translated.length).toBeGreaterThan(4);
  for (const [lang, words] of translations) {
    expect(partFiles.filter((file) => !hasPart(lang, file)), lang).toEqual([]);
    const taught = new Set<unknown>(Object.values(words));
    for (const file of partFiles) expect(taught.has(await wordsIn(lang, file)), `${lang}/${file}`).toBe(true);
  }
});

test('Every language is promised by the package, the README and the list of all languages', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
  expect(Object.keys(exports).flatMap((name) => /^\.\/words\/(.+)$/.exec(name)?.[1] ?? [])).toEqual(translated);
  expect([...readFileSync('src/words/all.ts', 'utf8').matchAll(/^import '\.\/(\w+)\.js';$/gm)].map((match) => match[1])).toEqual(translated);
  const line = readFileSync('README.md', 'utf8').split('\n').find((text) => text.startsWith('| `career-widgets/words/'))!;
  const names = new Intl.DisplayNames('en', { type: 'language' });
  for (const lang of translated) for (const said of [`/${lang}\``, names.of(lang)!]) expect(line).toContain(said);
});

test('The types say how every word is called', () => {
  const functions = [...walk(en)].filter(([, word]) => typeof word === 'function').map(([path]) => path);
  expect(functions.sort()).toEqual([...calls.keys()].sort());
});

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
    const ended = (all: Words): readonly string[] => every(all).filter(({ text }) => /[.。]$/.test(text)).map(({ path }) => path);
    expect(ended(words)).toEqual(ended(en));
  });

  test('open as many isolates as they close, one after the other', () => {
    expect(every(words).filter(({ text }) => !/^[^\u2066-\u2069]*([\u2066-\u2068][^\u2066-\u2069]*\u2069[^\u2066-\u2069]*)*$/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('tell units, kinds, parts of a figure and conversions apart', () => {
    const { frame, salary, conversions } = words;
    const apart = (list: readonly string[]): void => expect(new Set(list).size).toBe(list.length);
    for (const record of [salary.heading, salary.units]) apart(Object.values(record));
    for (const record of [salary.axis, salary.per]) apart(units.map((unit) => record[unit]('1')));
    apart((['measured', 'estimated', 'derived', 'editorial'] as const satisfies readonly FigureKind[]).map((kind) => frame.kinds[kind]));
    apart(parts.map((part) => words.tools.columnOf('1', part)));
    apart(texts('conversions.convertedUnit', conversions.convertedUnit as Word).map(({ text }) => text));
    apart([frame.atLeast('1'), frame.atMost('1')]);
    apart([salary.topFrom('1'), salary.bottomTo('1')]);
    apart([salary.youAbove('1', '2', '3'), salary.youBelow('1', '2', '3')]);
    apart(Object.values(words.salaryColumns));
    apart(Object.values(salary.levels));
    const { tiers } = words;
    apart([tiers.youIn('1', '2'), tiers.youBefore('1', '2'), tiers.youAfter('1', '2'), tiers.youNowhere('1')]);
    apart([tiers.isNew, tiers.allNew, tiers.here, tiers.noYears]);
    apart(Object.values(words.tiersColumns));
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
    expect([...new Set(left.map(({ path }) => path))].sort()).toEqual([...(same[lang] ?? [])].sort());
  });
});

test('No title of a column names another column in another language', () => {
  const keys = new Map<string, string>();
  for (const [, words] of languages) {
    for (const [path, title] of walk(words)) {
      const [, part, key] = /^(\w+\.columns|\w+Columns)\.(\w+)$/.exec(path) ?? [];
      if (!key) continue;
      const name = `${part!} ${String(title).toLowerCase()}`;
      expect(keys.get(name) ?? key, name).toBe(key);
      keys.set(name, key);
    }
  }
  expect(keys.size).toBeGreaterThan(200);
});
