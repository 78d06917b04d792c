import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/model/check.js';
import { figure, figureWithin, readFigure, share } from '../../src/model/figure.js';
import { anything, valueOf } from './arbitraries.js';

/** The pointers at which the check objects to a figure. */
const wrong = (value: unknown): readonly string[] => check(figure, value).problems.map(({ pointer }) => pointer);

const number = fc.double({ noNaN: true, noDefaultInfinity: true });
/** Objects with any of a figure's keys, right or wrong. */
const nearFigure = fc.record(
  {
    value: fc.oneof(number, fc.constantFrom(null, undefined, '12k', 0)),
    atLeast: fc.oneof(number, fc.constantFrom(null, undefined, Infinity, 0)),
    atMost: fc.oneof(number, fc.constantFrom(null, undefined, [1], 0)),
    suppressed: fc.constantFrom(null, undefined, 'unreliable', true),
    kind: fc.constantFrom('measured', 'guess', null),
    note: fc.oneof(fc.string(), anything),
  },
  { requiredKeys: [] },
);

describe('A figure', () => {
  test.each<[string, unknown]>([
    ['a number', 125000],
    ['zero', 0],
    ['a number below zero', -3.5],
    ['a value', { value: 0 }],
    ['a lower bound', { atLeast: 208000 }],
    ['an upper bound', { atMost: 10 }],
    ['a range', { atLeast: 1, atMost: 2 }],
    ['a range of one number', { atLeast: 2, atMost: 2 }],
    ['a reason', { suppressed: 'confidential' }],
    ['a value with all that can be said of it', { value: 1, kind: 'measured', source: { title: 'Survey' }, period: '2024/2025', note: '' }],
    ['a bound beside fields that are null', { value: null, atLeast: 1, atMost: null, suppressed: null, source: null }],
    ['a value with keys that are not known', { value: 1, color: 'red' }],
  ])('may be %s', (_, value) => {
    expect(check(figure, value).problems).toEqual([]);
  });

  test.each<[string, unknown, readonly string[]]>([
    ['text', '12k', ['']],
    ['not a number', NaN, ['']],
    ['infinite', -Infinity, ['']],
    ['a big integer', 1n, ['']],
    ['a boxed number', new Number(5), ['']],
    ['null', null, ['']],
    ['an object that states nothing', { note: 'none' }, ['']],
    ['a value and a bound', { value: 1, atMost: 2 }, ['/atMost']],
    ['a range turned round', { atLeast: 2, atMost: 1 }, ['/atMost']],
    ['a reason beside a number', { suppressed: 'unreliable', value: 1 }, ['/value']],
    ['wrong in every field', { value: '1', atMost: '2', kind: 'x', source: 3, period: 4, note: 5 }, ['/value', '/atMost', '/kind', '/source', '/period', '/note', '/atMost']],
  ])('is not %s', (_, value, pointers) => {
    expect(wrong(value)).toEqual(pointers);
  });

  test('that reads its number through a getter is read once and keeps it', () => {
    let calls = 0;
    const { value } = check(figure, { get value() { return calls++ ? 'changed' : 1; } });
    expect(value).toEqual({ value: 1 });
  });
});

describe('readFigure', () => {
  test('reads a bare number as a value without a source', () => {
    expect(readFigure(0)).toEqual({ value: 0, atLeast: 0, atMost: 0 });
    expect([readFigure(-0), readFigure({ value: -0 })]).toEqual([readFigure(0), readFigure(0)]);
  });

  test('keeps what a figure says of itself', () => {
    const about = { kind: 'measured', source: 'bls', period: '2024', note: 'n' } as const;
    expect(readFigure({ value: 5, ...about })).toEqual({ value: 5, atLeast: 5, atMost: 5, ...about });
    expect(readFigure({ atLeast: 5, ...about })).toEqual({ atLeast: 5, ...about });
    expect(readFigure({ suppressed: 'unreliable', ...about })).toEqual({ suppressed: 'unreliable', ...about });
  });

  test('never makes a number of a bound or a reason', () => {
    expect(readFigure({ atLeast: 208000 }).value).toBeUndefined();
    expect(readFigure({ atLeast: 208000 }).atMost).toBeUndefined();
    expect(readFigure({ suppressed: 'unreliable' })).toEqual({ suppressed: 'unreliable' });
  });

  test('reads every figure that the check lets through as one of three', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(valueOf(figure), nearFigure, anything), (input) => {
        const { value } = check(figure, input);
        if (value === undefined) return;
        read++;
        const { value: exact, atLeast, atMost, suppressed } = readFigure(value);
        const numbers = [exact, atLeast, atMost].filter((bound) => bound !== undefined);
        expect(numbers.every(Number.isFinite)).toBe(true);
        if (suppressed !== undefined) expect(numbers).toEqual([]);
        else if (exact !== undefined) expect([atLeast, atMost]).toEqual([exact, exact]);
        else expect(numbers.length).toBeGreaterThan(0);
        expect((atLeast ?? -Infinity) <= (atMost ?? Infinity)).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(100);
  });

  test('says of every figure only what the check has looked at', () => {
    fc.assert(
      fc.property(nearFigure, (input) => {
        const { value } = check(figure, input);
        if (value === undefined) return;
        const { note, kind } = readFigure(value);
        expect(['string', 'undefined']).toContain(typeof note);
        expect([undefined, 'measured']).toContain(kind);
      }),
    );
  });

  test('changes nothing', () => {
    fc.assert(
      fc.property(valueOf(figure), (input) => {
        const { value } = check(figure, input);
        if (value === undefined) return;
        const before = structuredClone(value);
        readFigure(Object.freeze(value));
        expect(value).toEqual(before);
      }),
    );
  });
});

describe('A share', () => {
  test('is a figure all of whose numbers run from 0 to 1', () => {
    fc.assert(
      fc.property(nearFigure, (input) => {
        const { value } = check(figure, input);
        if (value === undefined) return;
        const { atLeast = 0, atMost = 1 } = readFigure(value);
        expect(check(share, input).problems.length === 0).toBe([atLeast, atMost].every((bound) => bound >= 0 && bound <= 1));
      }),
    );
  });

  test.each([0, 1, 0.5, { value: 1 }, { atLeast: 0, atMost: 1 }, { suppressed: 'unreliable' }])('may be %j', (value) => {
    expect(check(share, value).problems).toEqual([]);
  });

  test('says its limits in the message, and once', () => {
    expect(check(figureWithin(-5, 5), 6).problems).toEqual([{ pointer: '', expected: 'a number from -5 to 5', found: '6' }]);
    expect(check(share, { atMost: Infinity }).problems).toEqual([{ pointer: '/atMost', expected: 'a number from 0 to 1', found: 'Infinity' }]);
  });
});
