/** Days for the laws of `<day-timeline>`: any that a section can hold. */
import fc from 'fast-check';
import { check } from '../../src/model/check.js';
import { day, type Day } from '../../src/model/day.js';

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
const minute = fc.oneof(fc.nat(1439), fc.nat(47).map((half) => half * 30));
const name = fc.oneof(fc.constantFrom('Morning', 'Late Afternoon', 'x', '', '朝のミーティング'), fc.string({ unit: 'grapheme', maxLength: 40 }));

const block = fc.record(
  { name, start: minute.map(clock), end: fc.oneof(minute.map(clock), fc.constant('24:00')), focus: name, tasks: fc.array(name, { maxLength: 3 }) },
  { requiredKeys: ['name', 'start', 'end'] },
);

/** Blocks as they come: nights, gaps, overlaps, any order. */
const loose = fc.array(block, { maxLength: 30 });

/** Blocks one after the other, as most days are. */
const chain = fc.tuple(fc.nat(1439), fc.array(fc.record({ name, length: fc.integer({ min: 5, max: 240 }), pause: fc.constantFrom(0, 0, 0, 15, 60) }), { minLength: 1, maxLength: 8 })).map(([start, parts]) => {
  let at = start;
  return parts.map(({ name, length, pause }) => {
    const from = at + pause;
    at = from + length;
    return { name, start: clock(from % 1440), end: clock(at % 1440) };
  });
});

/** Any day, frozen, so that a change to it throws. */
export const anyDay: fc.Arbitrary<Day> = fc.oneof(loose, chain).map((blocks) => dayOf(blocks));

/** A checked day of blocks, frozen. */
export function dayOf(blocks: readonly unknown[]): Day {
  const { value, problems } = check(day, { blocks });
  if (!value) throw new Error(JSON.stringify(problems));
  return freeze(value);
}

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
}
