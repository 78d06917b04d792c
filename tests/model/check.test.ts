import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe as group, expect, test } from 'vitest';
import { check, describe, pointer, sayProblem, uniqueIds, withRules, type Problem } from '../../src/model/check.js';
import { checkGuide, guide, sections } from '../../src/model/guide.js';
import { isRecord, list, record, text } from '../../src/model/values.js';
import { anyGuide, anything, placesIn, replacedIn, valueOf } from './arbitraries.js';

const sample = JSON.parse(readFileSync('data/guides/information-technology-manager.json', 'utf8')) as Record<string, unknown>;
const say = (document: unknown): readonly string[] => checkGuide(document).problems.map(sayProblem);
const unreadable = 'data that can be read';
const keys = Object.keys(sections) as (keyof typeof sections)[];

/** Whether a pointer leads to a place in a document, or to one that is missing: a key, or a hole in a list. */
function resolves(document: unknown, { pointer, found }: Problem): boolean {
  const steps = pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let at = document;
  for (const [index, step] of steps.entries()) {
    if (typeof at !== 'object' || at === null) return false;
    if (!Object.hasOwn(at, step)) return index === steps.length - 1 && found === 'nothing';
    at = (at as Record<string, unknown>)[step];
  }
  return true;
}

/** Freezes a value and all that is in it. */
function freeze<Value>(value: Value, seen = new Set<unknown>()): Value {
  if (typeof value !== 'object' || value === null || seen.has(value) || ArrayBuffer.isView(value)) return value;
  seen.add(value);
  for (const entry of Object.values(value)) freeze(entry, seen);
  return Object.freeze(value);
}

/** A document without the fields that are null, as one would write it who knows no null. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null).map(([key, entry]) => [key, withoutNulls(entry)]));
}

group('A problem', () => {
  test('says where, what would have been right, and what stands there', () => {
    expect(say({ title: 'T', salary: { currency: 'USD', median: '12k' } })).toEqual(['/salary/median: expected a number, found "12k"']);
    expect(say([])).toEqual(['/: expected an object, found an empty list']);
  });

  test('of a period that ends before it begins is found in a section by itself, as an element checks it', () => {
    const saidOf = (section: keyof typeof sections, value: unknown): readonly string[] => check(sections[section], value).problems.map(sayProblem);
    expect(saidOf('outlook', { growthPercent: { value: 5, period: '2025-02/2025-01' }, period: '2034/2024' })).toEqual(['/growthPercent/period: expected no end before 2025-02, found "2025-02/2025-01"', '/period: expected no end before 2034, found "2034/2024"']);
    expect(saidOf('salary', { currency: 'USD', median: 5, asOf: '2024/2024' })).toEqual([]);
    expect(saidOf('outlook', { period: '2024-06/2024' })).toEqual([]);
  });

  test.each<[unknown, string]>([
    [undefined, 'nothing'],
    [null, 'null'],
    [true, 'true'],
    [0, '0'],
    [NaN, 'NaN'],
    [10n, '10'],
    ['', '""'],
    ['a "b"\n', String.raw`"a \"b\"\n"`],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(59)}…"`],
    [`${'x'.repeat(58)}😀😀`, `"${'x'.repeat(58)}😀😀"`],
    [`${'x'.repeat(58)}😀😀\n`, `"${'x'.repeat(58)}😀…"`],
    [[], 'an empty list'],
    [[1, 2], 'a list of 2'],
    [{}, 'an object'],
    [new Date(0), 'an object'],
    [Symbol('s'), 'a symbol'],
    [() => 1, 'a function'],
  ])('names %o as %s', (value, named) => {
    expect(describe(value)).toBe(named);
  });

  test('is short, whatever is found', () => {
    fc.assert(fc.property(anything, (value) => void expect(describe(value).length).toBeLessThan(500)));
  });

  test('points by RFC 6901', () => {
    expect(pointer([])).toBe('');
    expect(pointer(['a/b', 'm~n', 0, '', '~1'])).toBe('/a~1b/m~0n/0//~01');
  });

  test('points from where the value stands in the document of its author', () => {
    const { problems } = check(sections.salary, { median: 'x' }, '/salary');
    expect(problems.map(({ pointer }) => pointer)).toEqual(['/salary/currency', '/salary/median']);
    expect(check(sections.salary, 5, '/salary').problems[0]?.pointer).toBe('/salary');
  });
});

group('check', () => {
  test('lists every problem, in several sections and in one', () => {
    expect(say({ summary: 1, faq: [{}, { question: 'Why?', answer: [1] }], tiers: [{ title: 'A', id: 'a' }, { title: 'B', id: 'a', track: 5 }] })).toEqual([
      '/title: expected text, found nothing',
      '/summary: expected text, found 1',
      '/tiers/1/track: expected text, found 5',
      '/tiers/1/id: expected an id that no other entry has, found "a"',
      '/faq/0/question: expected text, found nothing',
      '/faq/0/answer: expected text or a list, found nothing',
      '/faq/1/answer/0: expected text or an object, found 1',
    ]);
  });

  test('answers a value only where nothing is wrong', () => {
    expect(check(text, 'a')).toEqual({ value: 'a', problems: [] });
    expect(check(text, 1)).not.toHaveProperty('value');
  });

  test('keeps unknown keys and what stands in them', () => {
    const zodiac = { deep: [null, { title: null }] };
    expect(checkGuide({ title: 'T', zodiac, remote: { zodiac } }).value).toEqual({ title: 'T', zodiac, remote: { zodiac } });
  });

  test('keeps zero, empty text, empty lists and false: they are not absent', () => {
    const document = { title: '', summary: '', advice: [], outlook: { growthPercent: 0 }, pricing: { plans: [{ id: 'a', name: '', highlighted: false }] } };
    expect(checkGuide(document).value).toEqual(document);
  });

  test('reads null and undefined as absent, at any depth', () => {
    expect(checkGuide({ title: 'T', lang: null, summary: undefined, tiers: [{ title: 'A', salary: null }] }).value).toStrictEqual({ title: 'T', tiers: [{ title: 'A' }] });
    expect(say({ title: null })).toEqual(['/title: expected text, found nothing']);
  });

  test('never throws at any value, and finds any but an object wrong', () => {
    fc.assert(
      fc.property(anything, (document) => {
        const { problems } = checkGuide(document);
        if (!isRecord(document)) expect(problems.map(({ pointer }) => pointer)).toEqual(['']);
      }),
      { numRuns: 500 },
    );
  });

  test('never throws at any values under the keys of a guide, or under those of a section', () => {
    fc.assert(fc.property(anyGuide, (document) => void checkGuide(document)));
    for (const key of keys) fc.assert(fc.property(replacedIn(valueOf(sections[key])), (section) => void checkGuide({ title: 'T', [key]: section })), { numRuns: 20 });
  });

  test('never changes what it is given, and works on what is frozen', () => {
    fc.assert(
      fc.property(fc.oneof(anyGuide, replacedIn(valueOf(guide))), (document) => {
        const before = inspect(document, { depth: Infinity, maxArrayLength: null, showHidden: true });
        const loose = checkGuide(document);
        expect(inspect(document, { depth: Infinity, maxArrayLength: null, showHidden: true })).toBe(before);
        const frozen = checkGuide(freeze(document));
        expect(frozen.problems).toEqual(loose.problems);
        expect(frozen.problems.map(({ expected }) => expected)).not.toContain(unreadable);
      }),
    );
    expect(checkGuide(freeze(structuredClone(sample))).problems).toEqual([]);
  });

  test('answers a copy: to change what it answers changes nothing that was written', () => {
    const document = structuredClone(sample);
    const { value } = checkGuide(document);
    for (const { parent } of placesIn(value).toReversed()) for (const key of Object.keys(parent as object)) delete (parent as Record<string, unknown>)[key];
    expect(document).toEqual(sample);
  });

  test('finds nothing wrong in what it has answered, and answers it again', () => {
    let valid = 0;
    for (const key of keys) {
      fc.assert(
        fc.property(valueOf(sections[key]), (section) => {
          const first = check(sections[key], section);
          if (first.problems.length) return;
          valid++;
          expect(check(sections[key], first.value)).toStrictEqual(first);
        }),
        { numRuns: 40 },
      );
    }
    expect(valid).toBeGreaterThan(keys.length * 10);
  });

  test('finds the same wrong whether a field is null or not there', () => {
    fc.assert(
      fc.property(valueOf(guide), (document) => {
        expect(checkGuide(withoutNulls(document)).problems).toEqual(checkGuide(document).problems);
        expect(checkGuide(withoutNulls(document)).value).toEqual(checkGuide(document).value);
      }),
      { numRuns: 50 },
    );
  });

  test('points at a place in the document, or one step beyond it at what is missing', () => {
    fc.assert(
      fc.property(fc.oneof(anyGuide, replacedIn(valueOf(guide)), replacedIn(fc.constant(sample))), (document) => {
        for (const problem of checkGuide(document).problems) expect(resolves(document, problem), sayProblem(problem)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

group('A document that cannot be read', () => {
  const throwing = (error: unknown) => ({ title: 'T', get summary(): string { throw error; } });

  test('has a problem where it cannot be read', () => {
    expect(checkGuide(throwing(new Error('no')))).toEqual({ problems: [{ pointer: '/summary', expected: unreadable, found: '"Error: no"' }], warnings: [] });
    expect(check(sections.remote, throwing('no'), '/remote').problems).toEqual([{ pointer: '/remote', expected: unreadable, found: '"no"' }]);
  });

  test('hides no other problem and no warning', () => {
    const no = (): never => { throw new Error('no'); };
    const tiers: unknown[] = [{ title: 'A', get focus(): never { return no(); } }, { titel: 'B', experience: { min: 1 } }];
    Object.defineProperty(tiers, 2, { get: no, enumerable: true });
    const document: Record<string, unknown> = { get title(): never { return no(); }, lang: 5, tiers, zodiac: { get sign(): never { return no(); } } };
    document.self = document;
    const { problems, warnings } = checkGuide(document);
    expect(problems.map(sayProblem)).toEqual([
      '/title: expected data that can be read, found "Error: no"',
      '/tiers/0/focus: expected data that can be read, found "Error: no"',
      '/tiers/2: expected data that can be read, found "Error: no"',
      '/zodiac/sign: expected data that can be read, found "Error: no"',
      '/lang: expected a language tag such as en-US, found 5',
      '/tiers/1/title: expected text, found nothing',
    ]);
    expect(warnings.map(({ pointer }) => pointer)).toEqual(['/tiers/1/titel', '/tiers/1/experience/min']);
  });

  test('may throw anything, even what cannot be written as text', () => {
    for (const error of [null, undefined, Symbol('s'), Object.create(null), { toString() { throw new Error('again'); } }]) {
      expect(say(throwing(error))).toHaveLength(1);
    }
  });

  test('may be a proxy that throws at everything, or one that was revoked', () => {
    const refuse = () => { throw new Error('no'); };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const value of [new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse }), proxy]) {
      expect(say({ title: 'T', remote: value })).toHaveLength(1);
      expect(say(value)).toHaveLength(1);
    }
  });
});

group('A document that leads back to itself', () => {
  const circle: Record<string, unknown> = { title: 'T' };
  circle.self = circle;

  test('is right where only unknown keys lead there', () => {
    expect(say(circle)).toEqual([]);
    expect(say({ title: 'T', salary: { currency: 'USD', origin: circle }, tiers: [{ title: 'A', focus: [circle] }] })).toEqual([]);
  });

  test('is wrong where a key of the model does, and is read to its end', () => {
    expect(say({ title: circle, summary: 1 })).toEqual(['/title: expected text, found an object', '/summary: expected text, found 1']);
    expect(say({ title: 'T', demand: { value: 'a', scale: [circle, 'b'] } })).toEqual([
      '/demand/scale/0: expected text, found an object',
      '/demand/value: expected a step of "scale" ("b"), found "a"',
    ]);
    expect(say({ title: 'T', balance: { stress: { scale: ['a', circle], from: circle, to: 'a' } } })).toHaveLength(3);
    const nested: unknown[] = [];
    nested.push(nested);
    expect(say({ title: 'T', careerPath: nested, skills: nested, relatedRoles: nested })).toHaveLength(3);
  });
});

group('A document from JSON', () => {
  test('changes nothing by a key named __proto__', () => {
    const document: unknown = JSON.parse('{"title": "T", "__proto__": {"summary": 1, "polluted": true}, "remote": {"__proto__": {"level": "x"}, "constructor": {"prototype": {"polluted": 1}}}}');
    const { value, problems, warnings } = checkGuide(document);
    expect([problems, warnings]).toEqual([[], []]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(value?.remote)).toBe(Object.prototype);
    expect(value?.summary).toBeUndefined();
    expect(value?.remote?.level).toBeUndefined();
    expect('polluted' in {}).toBe(false);
  });

  test('is not taken to have what its prototype has', () => {
    expect(say(Object.create({ title: 'T' }))).toEqual(['/title: expected text, found nothing']);
    expect(say(Object.assign(Object.create(null) as object, { title: 'T' }))).toEqual([]);
  });

  test('may be nested deeper than the stack, where the model looks and where it does not', () => {
    const depth = 100_000;
    const deepList: unknown = JSON.parse('['.repeat(depth) + ']'.repeat(depth));
    const deepObject: unknown = JSON.parse('{"source":'.repeat(depth) + '1' + '}'.repeat(depth));
    for (const deep of [deepList, deepObject]) {
      expect(say({ title: 'T', zodiac: deep, remote: { zodiac: deep }, salary: [{ currency: 'USD', zodiac: deep }] })).toEqual([]);
      for (const key of keys) expect(say({ title: 'T', [key]: deep }).join()).not.toContain(unreadable);
    }
  });
});

group('A rule', () => {
  const sized = withRules(record({ low: v.optional(v.number('a number')), high: v.optional(v.number('a number')), name: text }), function* (value) {
    if (isRecord(value) && Number(value.low) > Number(value.high)) yield { path: ['high'], expected: 'more', found: value.high };
  });

  test('runs when other fields are wrong, and also when the value is of another kind', () => {
    expect(check(sized, { low: 2, high: 1, name: 5 }).problems.map(sayProblem)).toEqual(['/name: expected text, found 5', '/high: expected more, found 1']);
    expect(check(sized, [2, 1]).problems.map(sayProblem)).toEqual(['/: expected an object, found a list of 2']);
  });

  test('points from the value that it is about, however deep that stands', () => {
    expect(check(record({ sizes: list(sized) }), { sizes: [{ name: 'a', low: 2, high: 1 }] }).problems.map(({ pointer }) => pointer)).toEqual(['/sizes/0/high']);
  });

  test('sees the value without absent fields', () => {
    const seen: unknown[] = [];
    check(withRules(record({ a: v.optional(text) }), (value) => (seen.push(value), [])), { a: null, b: null });
    expect(seen).toEqual([{}]);
  });

  test('finds ids that are given again in any list, and passes over what has none', () => {
    const objections = (value: unknown) => [...uniqueIds(value)].map(({ path }) => path);
    expect(objections([{ id: 'a' }, 'a', null, { id: 1 }, { id: 1 }, { id: 'a' }, { id: 'a' }, {}])).toEqual([[5, 'id'], [6, 'id']]);
    for (const value of [undefined, null, 'text', { id: 'a' }]) expect(objections(value)).toEqual([]);
  });
});
