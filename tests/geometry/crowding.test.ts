import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCrowded, type Box, type Standing } from '../../src/geometry/crowding.js';

const frame = { left: 0, right: 600 };
/** A label on one of three lines, most of them inside. */
const label: fc.Arbitrary<Standing> = fc
  .record({ left: fc.double({ min: -40, max: 600, noNaN: true }), width: fc.double({ min: 1, max: 160, noNaN: true }), line: fc.integer({ min: 0, max: 2 }) })
  .map(({ left, width, line }) => ({ box: { left, right: left + width, top: line * 20, bottom: line * 20 + 16 }, frame }));
const labels = fc.array(label, { maxLength: 14 });
/** Labels at even distances in one line, of different widths. */
const ticks = fc
  .record({ first: fc.double({ min: -30, max: 100, noNaN: true }), step: fc.double({ min: 5, max: 120, noNaN: true }), sizes: fc.array(fc.double({ min: 5, max: 90, noNaN: true }), { maxLength: 10 }) })
  .map(({ first, step, sizes }) => sizes.map((size, index): Standing => ({ box: { left: first + index * step - size / 2, right: first + index * step + size / 2, top: 0, bottom: 16 }, frame })));

const isInside = ({ box }: Standing, slip = 0.5): boolean => box.left >= frame.left - slip && box.right <= frame.right + slip;
/** Whether two boxes are apart by some pixels in a line, or stand in different lines. */
const areApart = (a: Box, b: Box, pixels: number): boolean =>
  a.right + pixels <= b.left || b.right + pixels <= a.left || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5;
const shownOf = (all: readonly Standing[], crowded: readonly Standing[]): readonly Standing[] => all.filter((one) => !crowded.includes(one));
const pairs = (all: readonly Standing[]): readonly (readonly [Standing, Standing])[] => all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));

describe('findCrowded', () => {
  test('leaves labels that stand apart and inside their frames', () => {
    fc.assert(
      fc.property(labels, ticks, (given, even) => {
        const shown = shownOf([...given, ...even], findCrowded(given, even));
        expect(shown.filter((one) => !isInside(one))).toEqual([]);
        expect(pairs(shown).filter(([one, other]) => !areApart(one.box, other.box, 4 - 1e-9))).toEqual([]);
      }),
    );
  });

  test('hides nothing where nothing collides', () => {
    fc.assert(
      fc.property(labels, ticks, (given, even) => {
        const all = [...given, ...even];
        fc.pre(all.every((one) => isInside(one)) && pairs(all).every(([one, other]) => areApart(one.box, other.box, 4)));
        expect(findCrowded(given, even)).toEqual([]);
      }),
    );
    expect(findCrowded([])).toEqual([]);
  });

  test('hides a label only where it leaves its frame, or meets a shown one of higher rank', () => {
    fc.assert(
      fc.property(labels, (given) => {
        const crowded = findCrowded(given);
        for (const one of crowded) {
          const before = shownOf(given.slice(0, given.indexOf(one)), crowded);
          expect(isInside(one) && before.every((other) => areApart(one.box, other.box, 4))).toBe(false);
        }
      }),
    );
  });

  test('never hides the most important label that is inside its frame, whatever else there is', () => {
    fc.assert(
      fc.property(labels, ticks, (given, even) => {
        const first = given.find((one) => isInside(one));
        if (first) expect(findCrowded(given, even)).not.toContain(first);
      }),
    );
  });

  test('decides about a label by those of higher rank alone', () => {
    fc.assert(
      fc.property(labels, labels, ticks, (given, more, even) => {
        const crowded = findCrowded(given);
        expect(findCrowded([...given, ...more], even).filter((one) => given.includes(one))).toEqual(crowded);
      }),
    );
  });

  test('gives more room to the higher rank first: where labels are smaller, the first that changes is one that is shown', () => {
    fc.assert(
      fc.property(labels, fc.double({ min: 0, max: 1, noNaN: true }), (given, part) => {
        const smaller = given.map(({ box }): Standing => {
          const spare = ((box.right - box.left) * part) / 2;
          return { box: { ...box, left: box.left + spare, right: box.right - spare }, frame };
        });
        const [before, after] = [findCrowded(given), findCrowded(smaller)];
        const changed = given.findIndex((one, index) => before.includes(one) !== after.includes(smaller[index]!));
        if (changed >= 0) expect(after).not.toContain(smaller[changed]);
      }),
    );
  });

  test('finds no more to hide in what it has left, answers the same for the same, and changes nothing it is given', () => {
    fc.assert(
      fc.property(labels, ticks, (given, even) => {
        const copy = structuredClone([given, even]);
        const crowded = findCrowded(Object.freeze(given), Object.freeze(even));
        expect(findCrowded(given, even)).toEqual(crowded);
        expect([given, even]).toEqual(copy);
        expect(findCrowded(shownOf([...given, ...even], crowded))).toEqual([]);
      }),
    );
  });

  test('leaves ticks at even distances, and none that stands alone', () => {
    fc.assert(
      fc.property(ticks, (even) => {
        const crowded = findCrowded([], even);
        const places = shownOf(even, crowded).map((tick) => even.indexOf(tick));
        expect(new Set(places.slice(1).map((place, index) => place - places[index]!)).size).toBeLessThanOrEqual(1);
        if (crowded.length) expect(places.length).not.toBe(1);
      }),
    );
  });

  test('leaves every second tick where these fit and all do not', () => {
    const row = (size: number): readonly Standing[] => Array.from({ length: 7 }, (_, index) => ({ box: { left: 50 + index * 80 - size / 2, right: 50 + index * 80 + size / 2, top: 0, bottom: 16 }, frame }));
    const shown = (size: number): readonly number[] => {
      const all = row(size);
      return shownOf(all, findCrowded([], all)).map((tick) => all.indexOf(tick));
    };
    expect([shown(70), shown(90), shown(110), shown(170)]).toEqual([[0, 1, 2, 3, 4, 5, 6], [0, 2, 4, 6], [1, 3, 5], [1, 4]]);
  });
});
