import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locator, placesIn } from '../../src/cli/locate.js';

describe('the place of an offset in a text', () => {
  test('is its line and column, however lines end', () => {
    const texts = fc.array(fc.constantFrom('a', '\n', '\r\n', '\r', '\u2028', '😀'), { maxLength: 12 }).map((pieces) => pieces.join('')).filter((text) => !/\r\r\n/.test(text));
    fc.assert(fc.property(texts, fc.nat(24), (text, at) => {
      const offset = Math.min(at, text.length);
      // Nothing begins within the end of a line.
      fc.pre(text.slice(offset - 1, offset + 1) !== '\r\n');
      const before = text.slice(0, offset).split(/\r\n|\r|\n/);
      expect(placesIn(text)(offset)).toBe(`${before.length}:${before.at(-1)!.length + 1}`);
    }), { numRuns: 1000 });
  });

  test('is found without reading the text again', () => {
    const json = JSON.stringify(Array.from({ length: 50_000 }, (_, index) => index), null, 1);
    const start = performance.now();
    const locate = locator(json);
    for (let index = 0; index < 50_000; index++) expect(locate(`/${index}`)).toBe(`${index + 2}:2`);
    // Reading half a megabyte fifty thousand times takes minutes.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
