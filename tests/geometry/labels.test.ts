import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitLabels, textWidth, widths, type Anchor, type LabelFit, type LabelRequest } from '../../src/geometry/labels.js';
import { containers, rowWidth } from './label-laws.js';

const anchors = fc.shuffledSubarray<Anchor>(['start', 'middle', 'end'], { minLength: 1 });
const at = fc.oneof({ weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) }, { weight: 1, arbitrary: fc.constantFrom(0, 0.25, 0.5, 1) });
const request: fc.Arbitrary<LabelRequest> = fc.record({ at, size: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 1500 })), anchors });
const requests = fc.array(request, { maxLength: 12 });
/** The width of the row in a chart of one row, and in one of several. */
const frame = fc.constantFrom(1, 2).map((rows) => (container: number) => rowWidth(container, rows));

const box = ({ at, size }: LabelRequest, anchor: Anchor, width: number): { readonly from: number; readonly to: number } => {
  const from = at * width - { start: 0, middle: size / 2, end: size }[anchor];
  return { from, to: from + size };
};
type Box = ReturnType<typeof box>;
const apart = (a: Box, b: Box, gap: number): boolean => a.to + gap <= b.from || b.to + gap <= a.from;

/**
 * Whether a label stands well in a container: inside the frame, and clear of the labels that are shown there. `slip` is
 * how far it may be from that, in pixels; less than nothing where it must be surely so.
 */
function standsWell(
  one: LabelRequest,
  anchor: Anchor,
  others: readonly (readonly [LabelRequest, LabelFit])[],
  container: number,
  width: number,
  slip: number,
): boolean {
  const own = box(one, anchor, width);
  const inside = own.from >= -slip && own.to <= width + slip;
  return inside && others.every(([other, fit]) => fit.from > container || apart(own, box(other, fit.anchor, width), 8 - slip));
}

describe('fitLabels', () => {
  test('shows labels only where they are inside the frame and apart, in a container of any width', () => {
    fc.assert(
      fc.property(requests, frame, fc.integer({ min: 240, max: 5000 }), (given, width, any) => {
        const fits = fitLabels(given, width);
        for (const container of [...containers, any]) {
          given.forEach((one, index) => {
            const before = given.slice(0, index).map((other, place) => [other, fits[place]!] as const);
            const { anchor, from } = fits[index]!;
            if (from <= container && !standsWell(one, anchor, before, container, width(container), 1e-6)) {
              throw new Error(`label ${index}, ${anchor} from ${from}, does not fit at ${container}`);
            }
          });
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('shows a label from the first width on at which one of its anchors fits beside the labels before it', () => {
    fc.assert(
      fc.property(requests, frame, (given, width) => {
        const fits = fitLabels(given, width);
        given.forEach((one, index) => {
          const before = given.slice(0, index).map((other, place) => [other, fits[place]!] as const);
          for (const container of widths.filter((known) => known < fits[index]!.from)) {
            const wider = widths.filter((known) => known >= container);
            const missed = one.anchors.find((anchor) => wider.every((each) => standsWell(one, anchor, before, each, width(each), -1e-6)));
            if (missed) throw new Error(`label ${index} would fit at ${container} with its ${missed} there`);
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  test('neither moves nor hides a label for one that comes after it', () => {
    fc.assert(
      fc.property(requests, request, frame, (given, last, width) => {
        expect(fitLabels([...given, last], width).slice(0, -1)).toEqual(fitLabels(given, width));
      }),
    );
  });

  test('answers for each label in its place, with one of its anchors and a known width', () => {
    fc.assert(
      fc.property(requests, frame, (given, width) => {
        const fits = fitLabels(Object.freeze(given), width);
        expect(fits).toHaveLength(given.length);
        fits.forEach(({ anchor, from }, index) => {
          expect(given[index]!.anchors).toContain(anchor);
          expect([...widths, Infinity]).toContain(from);
        });
      }),
    );
    expect(fitLabels([], (container) => container)).toEqual([]);
  });

  test('prefers an earlier anchor, unless a later one fits in a narrower container', () => {
    const fit = (at: number, size: number): LabelFit => fitLabels([{ at, size, anchors: ['middle', 'start', 'end'] }], (container) => container)[0]!;
    expect(fit(0.5, 100)).toEqual({ anchor: 'middle', from: 240 });
    expect(fit(0.1, 100)).toEqual({ anchor: 'start', from: 240 });
    expect(fit(0.9, 100)).toEqual({ anchor: 'end', from: 240 });
    expect(fit(0.5, 401)).toEqual({ anchor: 'middle', from: 480 });
    expect(fit(0.5, 2000)).toEqual({ anchor: 'middle', from: Infinity });
  });

  test('keeps 8 pixels between labels', () => {
    const two = (size: number): readonly LabelFit[] =>
      fitLabels([{ at: 0, size, anchors: ['start'] }, { at: 1, size, anchors: ['end'] }], (container) => container);
    expect(two(116).map(({ from }) => from)).toEqual([240, 240]);
    expect(two(117).map(({ from }) => from)).toEqual([240, 264]);
  });

  test('never shows two labels that point to one place', () => {
    fc.assert(
      fc.property(at, anchors, anchors, frame, (place, a, b, width) => {
        const fits = fitLabels([{ at: place, size: 10, anchors: a }, { at: place, size: 10, anchors: b }], width);
        expect(fits.filter(({ from }) => from !== Infinity).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('waits for the wider frame when the frame gets narrower in between', () => {
    const width = (container: number): number => rowWidth(container, 2);
    expect([479, 480, 639, 640, 720].map(width)).toEqual([447, 448, 607, 400, 480]);
    expect(fitLabels([{ at: 0, size: 420, anchors: ['start'] }], width)).toEqual([{ anchor: 'start', from: 720 }]);
  });
});

describe('textWidth', () => {
  const text = fc.string({ unit: 'grapheme' });
  const latin = fc.string({ unit: fc.constantFrom(...'abcXYZ 019 éüñçåÅ') });

  test('is that of text in 13 pixels: an em for a wide character, more than half for others, less for thin ones', () => {
    expect(textWidth('')).toBe(0);
    expect(textWidth('Median')).toBeCloseTo((0.95 + 4 * 0.64 + 0.38) * 13, 9);
    expect(textWidth('$125,000')).toBeCloseTo((7 * 0.64 + 0.38) * 13, 9);
    expect(textWidth('Bottom 10% up to¹')).toBeCloseTo((0.7 + 7 * 0.64 + 7 * 0.38 + 2 * 0.95) * 13, 9);
    expect(textWidth('高级')).toBe(26);
  });

  test('grows by what is added, whatever that is', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(textWidth(a)).toBeGreaterThanOrEqual(0);
        expect(textWidth(a + b)).toBeCloseTo(textWidth(a) + textWidth(b), 6);
      }),
    );
  });

  test.each([['Chinese', '高'], ['rare Chinese', '𠮷'], ['Japanese', 'に'], ['Korean', '한'], ['full-width', 'Ａ'], ['an emoji', '🚀']])('takes %s for wider than Latin', (_, character) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (count) => {
        expect(textWidth(character.repeat(count))).toBeCloseTo(13 * count, 9);
        expect(textWidth(character.repeat(count))).toBeGreaterThan(textWidth('x'.repeat(count)));
      }),
    );
  });

  test('takes nothing for marks that stand over a letter, and for what is not seen', () => {
    fc.assert(
      fc.property(latin, (letters) => {
        expect(textWidth(letters.normalize('NFD'))).toBeCloseTo(textWidth(letters.normalize('NFC')), 9);
      }),
    );
    expect(textWidth('نَسَب')).toBe(textWidth('نسب'));
    expect(textWidth('a\u200db\u200e\ufe0f')).toBe(textWidth('ab'));
  });

  test('takes a vowel sign that stands beside its letter for a character', () => {
    expect(textWidth('का')).toBe(textWidth('कक'));
    expect(textWidth('कु')).toBe(textWidth('क'));
  });
});
