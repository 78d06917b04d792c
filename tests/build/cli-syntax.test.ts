import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSyntaxProblem } from '../../src/cli/syntax.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('what is wrong with a text that should be JSON', () => {
  test.each([
    ['', 0, 'a value', 'the end of the file'],
    ['  ', 2, 'a value', 'the end of the file'],
    ['{"a": 1,}', 8, 'a key in quotation marks', '"}"'],
    ['{ 1}', 2, 'a key in quotation marks or "}"', '"1"'],
    ["{'a': 1}", 1, 'a key in quotation marks or "}"', '"\'"'],
    ['{"a" 1}', 5, '":"', '"1"'],
    ['{"a": 1 "b": 2}', 8, '"," or "}"', '"\\""'],
    ['{"a": 1]', 7, '"," or "}"', '"]"'],
    ['[1 2]', 3, '"," or "]"', '"2"'],
    ['[ ,1]', 2, 'a value or "]"', '","'],
    ['[1,]', 3, 'a value', '"]"'],
    ['{"a": NaN}', 6, 'a value', '"NaN"'],
    ['[01]', 1, 'a value or "]"', '"01"'],
    ['[1] x', 4, 'the end', '"x"'],
    [String.raw`["C:\dir"]`, 4, String.raw`an escape of JSON such as \\ or \n`, String.raw`"\\d"`],
    ['["a\nb"]', 3, 'a quotation mark that ends the text', 'the end of the line'],
    ['["a', 3, 'a quotation mark that ends the text', 'the end of the file'],
  ])('of %j is at %i: expected %s, found %s', (text, offset, expected, found) => {
    expect(findSyntaxProblem(text)).toEqual({ offset, expected, found });
  });

  test('is found in exactly the texts that no engine reads', () => {
    const edited = fc.tuple(fc.json(), fc.nat(), fc.nat(3), fc.constantFrom('', ',', ':', '"', '{', '}', '[', ']', '0', '-', '.', 'e', 'null', ' ', '\n', '\\', '\u2028', '\u00a0'))
      .map(([json, at, cut, put]) => json.slice(0, at % (json.length + 1)) + put + json.slice((at % (json.length + 1)) + cut));
    fc.assert(fc.property(fc.oneof(fc.json(), edited), (text) => {
      const problem = findSyntaxProblem(text);
      expect(problem === undefined).toBe(isJson(text));
      if (problem) expect(problem.offset).toBeLessThanOrEqual(text.length);
    }), { numRuns: 2000 });
  });
});
