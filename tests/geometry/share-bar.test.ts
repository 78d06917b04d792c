import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutShareBar } from '../../src/geometry/share-bar.js';
import { readFigure } from '../../src/model/figure.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const figures = fc.oneof(
  share,
  share.map((value) => ({ value })),
  share.map((atLeast) => ({ atLeast })),
  share.map((atMost) => ({ atMost })),
  fc.tuple(share, share).map(([a, b]) => ({ atLeast: Math.min(a, b), atMost: Math.max(a, b) })),
);

test('A bar is as long as its share, from the side where reading begins', () => {
  expect(layoutShareBar(readFigure(0.25), false)).toEqual({ sure: { at: 0, width: 0.25 }, open: undefined });
  expect(layoutShareBar(readFigure(0.25), true)).toEqual({ sure: { at: 0.75, width: 0.25 }, open: undefined });
});

test('Bounds leave open what lies between them, or beyond the one there is', () => {
  expect(layoutShareBar(readFigure({ atLeast: 0.25, atMost: 0.75 }), false)).toEqual({ sure: { at: 0, width: 0.25 }, open: { at: 0.25, width: 0.5 } });
  expect(layoutShareBar(readFigure({ atLeast: 0.25 }), false)).toEqual({ sure: { at: 0, width: 0.25 }, open: { at: 0.25, width: 0.75 } });
  expect(layoutShareBar(readFigure({ atMost: 0.25 }), false)).toEqual({ sure: undefined, open: { at: 0, width: 0.25 } });
});

test('Nothing is a line without a bar; what is not published is no line', () => {
  expect(layoutShareBar(readFigure(0), false)).toEqual({ sure: undefined, open: undefined });
  expect(layoutShareBar(readFigure({ suppressed: 'unreliable' }), false)).toBeUndefined();
});

test('Every piece lies on the line, and pieces meet without overlap', () => {
  fc.assert(
    fc.property(figures, fc.boolean(), (figure, rtl) => {
      const { sure, open } = layoutShareBar(readFigure(figure), rtl)!;
      for (const piece of [sure, open]) {
        if (!piece) continue;
        expect(piece.width).toBeGreaterThan(0);
        expect(piece.at).toBeGreaterThanOrEqual(0);
        expect(piece.at + piece.width).toBeLessThanOrEqual(1 + 1e-12);
      }
      if (sure && open) expect(rtl ? open.at + open.width : sure.at + sure.width).toBeCloseTo(rtl ? sure.at : open.at, 12);
    }),
  );
});

test('From right to left a bar is the mirror of that from left to right', () => {
  fc.assert(
    fc.property(figures, (figure) => {
      const [left, right] = [layoutShareBar(readFigure(figure), false)!, layoutShareBar(readFigure(figure), true)!];
      for (const key of ['sure', 'open'] as const) {
        expect(right[key]?.width).toBe(left[key]?.width);
        if (left[key]) expect(right[key]!.at).toBeCloseTo(1 - left[key].at - left[key].width, 12);
      }
    }),
  );
});
