import { describe, expect, test } from 'vitest';
import { contrast, deficiencies, difference, luminance, over, seenWith } from './color.mjs';

const black = [0, 0, 0];
const white = [255, 255, 255];

describe('contrast', () => {
  test('runs from 1 to 21', () => {
    expect(contrast(white, white)).toBe(1);
    expect(contrast(black, white)).toBeCloseTo(21, 10);
  });

  test('is the same both ways', () => {
    expect(contrast([29, 111, 196], white)).toBe(contrast(white, [29, 111, 196]));
  });

  test('is that of the examples in the notes on WCAG', () => {
    expect(contrast([0x76, 0x76, 0x76], white)).toBeCloseTo(4.54, 2);
    expect(contrast([0x77, 0x77, 0x77], white)).toBeCloseTo(4.48, 2);
    expect(contrast([255, 0, 0], white)).toBeCloseTo(4, 2);
    expect(contrast([0, 0, 255], white)).toBeCloseTo(8.59, 2);
  });

  test('weighs green the most and blue the least', () => {
    expect(luminance([0, 255, 0])).toBeCloseTo(0.7152, 10);
    expect(luminance([0, 0, 255])).toBeCloseTo(0.0722, 10);
  });
});

describe('a translucent color', () => {
  test('is mixed with what is below it', () => {
    expect(over([0, 0, 0, 0.5], white)).toEqual([127.5, 127.5, 127.5]);
    expect(over([10, 20, 30, 0], white)).toEqual(white);
  });

  test('hides what is below it when it is opaque', () => {
    expect(over([10, 20, 30], white)).toEqual([10, 20, 30]);
  });
});

describe('the difference between two colors', () => {
  test('is nothing for one color, and one for black and white', () => {
    expect(difference([90, 80, 70], [90, 80, 70])).toBe(0);
    expect(difference(black, white)).toBeCloseTo(1, 3);
  });

  test('is small for neighbors', () => {
    expect(difference([100, 100, 100], [102, 102, 102])).toBeLessThan(0.02);
  });
});

describe('color vision', () => {
  test.each(deficiencies)('leaves black, white and grays alone with %s', (deficiency) => {
    for (const gray of [0, 100, 255]) {
      for (const channel of seenWith(deficiency, [gray, gray, gray])) expect(channel).toBeCloseTo(gray, -0.5);
    }
  });

  test('brings a red and a green together that tell much apart for most eyes', () => {
    const [red, green] = [
      [150, 0, 80],
      [40, 110, 100],
    ];
    expect(difference(red, green)).toBeGreaterThan(0.2);
    expect(difference(seenWith('deuteranopia', red), seenWith('deuteranopia', green))).toBeLessThan(0.06);
    expect(difference(seenWith('tritanopia', red), seenWith('tritanopia', green))).toBeGreaterThan(0.2);
  });

  test('sees no hue at all with achromatopsia', () => {
    const [red, green, blue] = seenWith('achromatopsia', [200, 30, 90]);
    expect(red).toBe(green);
    expect(green).toBe(blue);
  });
});
