import { describe, expect, test } from 'vitest';
import type { UnitText } from '../../src/model/salary.js';
import { words as ar } from '../../src/words/ar.js';
import { words as de } from '../../src/words/de.js';
import { words as es } from '../../src/words/es.js';
import { words as fr } from '../../src/words/fr.js';
import { words as ja } from '../../src/words/ja.js';
import { formats } from '../../src/words/locale.js';
import type { Words } from '../../src/words/words.js';
import { en } from './every-language.js';
import { bare, calls, every, walk } from './every-word.js';

const units: readonly UnitText[] = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'];

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
    ['a column', ar.tools.columnOf('Senior Engineer', 'source')],
    ['a source', frame.source('BLS, OEWS')],
    ['a track', tiers.about('Individual contributor', tiers.gap('5'))],
  ])('runs from right to left although the name of %s runs from left to right', (_, text) => {
    expect(firstStrong(text)).toMatch(/\p{Script=Arabic}/u);
  });

  test('ends a sentence with one full stop, also after a currency that has its own', () => {
    const [low, high] = [4500, 16000].map((amount) => formats('ar-SA').money(amount, 'SAR'));
    const said = ar.frame.sentences([ar.salary.span(low!, high!), ar.salary.span(low!, high!)]);
    expect(said).toContain('ر.س.');
    expect(said.replace(/\p{Cf}/gu, '')).not.toContain('..');
    expect(said.replace(/\p{Cf}/gu, '')).toMatch(/ر\.س\. يمتد.*ر\.س\.$/);
  });

  test('keeps names that run from left to right from joining the amounts beside them', () => {
    const amount = formats('ar').money(125000, 'USD');
    for (const text of [
      salary.point('Senior Engineer', amount),
      salary.youBetween(amount, amount, 'Mid', amount, 'Senior Engineer'),
      salary.youBelow(amount, amount, 'Mid'),
      salary.youAbove(amount, amount, 'Mid'),
      salary.youAt(amount, 'Mid'),
      ar.conversions.convertedRate(amount, amount, 'ECB'),
      tiers.count(amount, 'Mid', 'Senior'),
      tiers.point('Senior', amount),
      tiers.youIn(amount, 'Mid'),
      tiers.youBetween(amount, 'Mid', 'Senior'),
      tiers.youBefore(amount, 'Mid'),
      tiers.youAfter(amount, 'Mid'),
      ar.balance.span('Mid', 'Senior'),
      ar.outlook.above('Mid', amount),
      ar.outlook.below('Mid', amount),
      ar.outlook.same('Mid', amount),
    ]) {
      expect(outside(text)).not.toMatch(/Mid|Senior|ECB/);
    }
  });

  test.each(['0', '1', '2', '3', '11', '25', '100', '102'])('needs no other form of a noun beside the number %s', (count) => {
    for (const say of [salary.tooMany, ar.conversions.hours, salary.sample, (said: string) => tiers.count(said, 'A', 'B')]) {
      expect(say(count).replace(count, '…')).toBe(say('7').replace('7', '…'));
      // A noun that is counted would follow its number.
      expect(say(count)).toMatch(new RegExp(`${count}($|،)`));
    }
  });
});

describe('The outlook', () => {
  test.each([['en', en], ['de', de], ['es', es], ['fr', fr], ['ar', ar], ['ja', ja]] as const)('is said with and without its time in %s', (_, { outlook }) => {
    const all = (period: string): readonly string[] => [outlook.grows('9', period), outlook.shrinks('9', period), outlook.stays(period), outlook.growthIs('9', period)];
    expect(new Set([...all(''), ...all('2034')]).size).toBe(8);
    for (const said of all('2034')) expect(said).toContain('2034');
    for (const said of all('')) expect(said).toMatch(/^\p{Letter}[^()（）]*[.。]$/u);
  });
});

describe('Counted nouns', () => {
  /** What is said of a number of things, by the number; each other number stays what it is. */
  const counted = (words: Words): readonly { readonly path: string; readonly say: (count: number) => string }[] =>
    [...calls].flatMap(([path, all]) => {
      const { args } = all[0]!;
      const word = walk(words).get(path) as (...args: readonly unknown[]) => string;
      if (path === 'salary.percentile') return [];
      return args.flatMap((arg, at) => (typeof arg === 'number' ? [{ path, say: (count: number) => word(...args.map((each, index) => (index === at ? count : each))) }] : []));
    });

  test.each([['en', en], ['de', de], ['es', es], ['fr', fr]] as const)('agree with their number in %s', (_, words) => {
    expect(counted(words).length).toBeGreaterThan(6);
    for (const { path, say } of counted(words)) {
      expect(say(1), path).not.toBe(say(2));
      expect([3, 11, 21, 100, 1_000_000].map(say), path).toEqual(Array(5).fill(say(2)));
      // French says nothing and one and a half in the singular.
      expect([0, 1.5].map(say), path).toEqual(Array(2).fill(say(words === fr ? 1 : 2)));
    }
  });

  test.each([['ar', ar], ['ja', ja]] as const)('have one form in %s', (_, words) => {
    for (const { path, say } of counted(words)) expect(new Set([0, 1, 2, 3, 11, 100].map(say)).size, path).toBe(1);
  });
});

test('Sentences, remarks and parts stand in a row as the language writes them', () => {
  const row = ({ frame }: Words): readonly string[] => [frame.sentences(['A.', 'B.']), frame.remarks(['A', 'B']), frame.parts(['A', 'B'])];
  for (const words of [en, de, es, fr]) expect(row(words)).toEqual(['A. B.', 'A. B', 'A, B']);
  expect(row(ar).map((text) => text.replace(/\p{Format}/gu, ''))).toEqual(['A. B.', 'A. B', 'A، B']);
  expect(row(ja)).toEqual(['A.B.', 'A。B', 'A、B']);
  for (const { frame } of [en, ar, ja]) expect([frame.sentences([]), frame.remarks(['A']), frame.parts(['A'])].map((text) => text.replace(/\p{Format}/gu, ''))).toEqual(['', 'A', 'A']);
});

describe('French', () => {
  test('has a narrow space that does not break before every colon, and a curved apostrophe', () => {
    expect(every(fr).filter(({ text }) => /(^|[^\u202f])[:;?!]|'/.test(text)).map(({ path }) => path)).toEqual([]);
    expect(every(fr).filter(({ text }) => text.includes('\u202f:')).length).toBeGreaterThan(30);
  });

  test('says the first percentile apart from all others', () => {
    expect([1, 2, 10, 90, 2.5].map((percent) => fr.salary.percentile(percent, formats('fr').number(percent)))).toEqual(['1er centile', '2e centile', '10e centile', '90e centile', '2,5e centile']);
  });

  test('puts no name after a “de” that would have to lose its vowel', () => {
    const after = /\b(de|que|le|la|se|ne) ⟦/i;
    // What follows "de" there is an amount or a time, which begins with a digit.
    const digits = /^(salary\.|conversions\.|day\.(span|many)|outlook\.(grows|shrinks)|pricing\.range)/;
    expect(every(fr).filter(({ path, text }) => !digits.test(path) && after.test(text)).map(({ path }) => path)).toEqual([]);
    expect(after.test('la formule de ⟦0⟧')).toBe(true);
  });
});

describe('Spanish', () => {
  test('opens what it asks or exclaims, and speaks to the reader formally', () => {
    expect(every(es).filter(({ text }) => /^[^¿]*\?|^[^¡]*!|'/.test(text)).map(({ path }) => path)).toEqual([]);
    expect(every(es).filter((said) => /(^|\s)(tu|tus|tienes|eres|estás)(\s|$)/i.test(bare(said))).map(({ path }) => path)).toEqual([]);
  });
});

describe('Japanese', () => {
  test('is written in its own letters and marks, wide ones, and without spaces', () => {
    expect(every(ja).filter((said) => /[,.;:?!()~]|\s/.test(said.text)).map(({ path }) => path)).toEqual([]);
    expect(every(ja).filter((said) => /[A-Za-z]/.test(bare(said).replaceAll('ID', ''))).map(({ path }) => path)).toEqual([]);
  });

  test('parts what an author writes in another script', () => {
    expect([ja.pricing.counted('5', 'GB'), ja.pricing.counted('578', '名')]).toEqual(['5 GB', '578名']);
    expect([ja.pricing.proof('578 experts', 'trained'), ja.pricing.proof('578名', 'が受講')]).toEqual(['578 experts trained', '578名が受講']);
  });

  test('leads from the name of a percentile to its amount', () => {
    const { salary } = ja;
    expect(salary.point(salary.topFrom('10%'), '900万円')).toBe('上位10%の下限は900万円');
  });
});
