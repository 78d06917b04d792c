import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { pointer } from '../../src/model/check.js';
import { checkGuide } from '../../src/model/guide.js';
import { placesIn } from './arbitraries.js';

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const sample = readJson('data/guides/information-technology-manager.json');
const places = placesIn(sample);
/** A second opinion on what is wrong, which knows nothing of our check. */
const isRight = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(readJson('data/career-guide.schema.json') as object);
const deep: unknown = JSON.parse('['.repeat(10_000) + ']'.repeat(10_000));

const hostile: readonly (readonly [name: string, value: unknown])[] = [
  ['a number', 7],
  ['a number below zero', -1],
  ['a number that is not finite', Infinity],
  ['text', '12k'],
  ['text with markup', '<img src=x onerror=alert(1)>'],
  ['an empty text', ''],
  ['a flag', true],
  ['null', null],
  ['an empty list', []],
  ['a list of nothing', [null]],
  ['a list of texts', ['a', 'b']],
  ['an empty object', {}],
  ['a template of Lit', { _$litType$: 1, strings: ['<b>'], values: [] }],
  ['an object that cannot be written', { toString: 1, valueOf: 1 }],
  ['an object with a prototype of its own', JSON.parse('{"__proto__": {"title": 1}}')],
  ['a list within a list, ten thousand times', deep],
];

/** Whether one pointer is the other, or leads to it. */
const related = (one: string, other: string): boolean => one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);

/** A rule that looks at several fields may object at another one: who names an id is wrong when that is gone. */
const isOfARule = (expected: string): boolean => /^(the id of|a step of|no step|no less than|an id that no other|a plan that)/.test(expected);

describe('The sample guide', () => {
  test('has hundreds of places', () => {
    expect(places.length).toBeGreaterThan(400);
  });

  test.each(hostile)('with %s in any place never makes the check throw, and is told where it is wrong', (_, value) => {
    const copy = structuredClone(sample);
    let wrong = 0;
    for (const { parent, path, value: original } of placesIn(copy)) {
      const key = path.at(-1)!;
      (parent as Record<PropertyKey, unknown>)[key] = value;
      const at = pointer(path);
      const { problems } = checkGuide(copy);
      const here = problems.filter((problem) => related(problem.pointer, at));
      if (!isRight(copy)) {
        wrong++;
        expect(here, `${at} is wrong and not told`).not.toEqual([]);
      }
      const elsewhere = problems.filter((problem) => !here.includes(problem) && !isOfARule(problem.expected));
      expect(elsewhere, `${at} is told elsewhere`).toEqual([]);
      expect(problems.every(({ expected }) => expected !== 'data that can be read'), at).toBe(true);
      (parent as Record<PropertyKey, unknown>)[key] = original;
    }
    expect(copy).toEqual(sample);
    // Text is right nearly everywhere in a guide, and null wherever a key is optional; all else is wrong in most places.
    expect(wrong).toBeGreaterThan(typeof value === 'string' || value === null ? 20 : places.length / 2);
  });

  test('keeps no object where the model wants text, in any guide that the check lets through', () => {
    const copy = structuredClone(sample);
    for (const { parent, path, value: original } of placesIn(copy)) {
      if (typeof original !== 'string') continue;
      (parent as Record<PropertyKey, unknown>)[path.at(-1)!] = { _$litType$: 1 };
      expect(checkGuide(copy).value, pointer(path)).toBeUndefined();
      (parent as Record<PropertyKey, unknown>)[path.at(-1)!] = original;
    }
  });
});
