import { describe, expect, test } from 'vitest';
import { findSlowText, regexesIn, regexesOfSources } from './regexes.js';

describe('the search for slow texts', () => {
  test.each([
    /^[+-]?(?:\d+\.?\d*|\.\d+)$/,
    /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html)\b/i,
    /[ \t\r\n]+$/,
    /(?<!\p{L})(unter|weniger)[^.;,]*durchschnitt/iu,
    /^"(a|a)*"$/,
  ])('finds one for %s', (form) => {
    expect(findSlowText(form)).toBeDefined();
  });

  test('reads what is put together from texts', () => {
    const code = "const a = String.raw`\\d+`;\nconst b = `${a}x`;\nexport const c = [/y/g, new RegExp(`^${b}$`, 'i')];";
    expect(regexesIn(code, 'x.ts')).toEqual([{ form: /y/g, place: 'x.ts:3' }, { form: /^\d+x$/i, place: 'x.ts:3' }]);
    expect(() => regexesIn('export const of = (a: string) => new RegExp(a);', 'x.ts')).toThrow('x.ts:1');
  });
});

describe('the regular expressions of the sources', () => {
  const all = regexesOfSources();

  test('are many', () => {
    expect(all.length).toBeGreaterThan(150);
  });

  test.each(all.map(({ form, place }) => [place, form] as const))('%s: none takes more than its share of time for a long text', (_, form) => {
    expect(findSlowText(form)).toBeUndefined();
  });
});
