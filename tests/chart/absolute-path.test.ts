import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absolutePath } from '../../src/chart/absolute-path.js';

describe('a path in the coordinates of a picture', () => {
  test.each([
    ['M0 0h14m-5-5l5 5l-5 5', 100, 50, 1, 'M100 50L114 50M109 45L114 50L109 55'],
    ['M2 3V9H4', 10, 10, 2, 'M14 16L14 28L18 28'],
    ['M1 1Q2 2 3 1', 0, 0, 10, 'M10 10Q20 20,30 10'],
    ['M1 1 2 2 3 1', 0, 0, 1, 'M1 1,2 2,3 1'],
    ['M0 0l1 1 1 1', 5, 5, 1, 'M5 5L6 6,7 7'],
    ['M1e-7 2.5L-3e-9 1e1', 0, 0, 1, 'M0 2.5L0 10'],
    ['', 1, 1, 1, ''],
  ])('is absolute: %s', (path, x, y, scale, expected) => {
    expect(absolutePath(path, x, y, scale)).toBe(expected);
  });

  test('says of lines from point to point what it says of the same points', () => {
    const length = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(length, length), { minLength: 2, maxLength: 9 }), length, length, (points, x, y) => {
        const steps = points.map(([px, py], index) => (index ? `l${px - points[index - 1]![0]} ${py - points[index - 1]![1]}` : `M${px} ${py}`));
        const lines = points.map(([px, py], index) => `${index ? 'L' : 'M'}${px} ${py}`);
        expect(absolutePath(steps.join(''), x, y, 1)).toBe(absolutePath(lines.join(''), x, y, 1));
        expect(absolutePath(lines.join(''), x, y, 1)).toBe(points.map(([px, py], index) => `${index ? 'L' : 'M'}${px + x} ${py + y}`).join(''));
      }),
    );
  });
});
