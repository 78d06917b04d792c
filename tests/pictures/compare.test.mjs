import { expect, test } from 'vitest';
import { compare, toSheet } from './compare.mjs';
import { blank, readNote, readPng, writePng } from './png.mjs';

const white = [255, 255, 255, 255];

/** A white picture with a square on it. */
function draw(color, left = 20, height = 60) {
  const picture = blank(100, height, white);
  blank(10, 10, color).bitblt(picture, 0, 0, 10, 10, left, 20);
  return picture;
}

const pictures = () => ({ 'light-960': draw([29, 111, 196, 255]), 'light-320': draw([29, 111, 196, 255], 40), 'dark-960': draw([0, 0, 0, 255]) });

test('pictures are as stored when nothing changed', () => {
  expect(compare(pictures(), toSheet(pictures()))).toEqual([]);
});

test('another color is a difference, in the picture that has it', () => {
  const found = compare({ ...pictures(), 'light-320': draw([49, 111, 176, 255], 40) }, toSheet(pictures()));
  expect(found).toMatchObject([{ name: 'light-320', reason: '100 pixels differ' }]);
  expect(readPng(found[0].picture).width).toBe(3 * 100 + 2 * 8);
});

test('pictures that come from a file are compared, too', () => {
  const read = Object.fromEntries(Object.entries(pictures()).map(([name, picture]) => [name, readPng(writePng(picture))]));
  expect(compare(read, toSheet(pictures()))).toEqual([]);
  expect(compare({ ...read, 'light-960': readPng(writePng(draw([0, 0, 0, 255]))) }, toSheet(pictures()))).toHaveLength(1);
});

test('one pixel aside is a difference', () => {
  expect(compare({ ...pictures(), 'dark-960': draw([0, 0, 0, 255], 21) }, toSheet(pictures()))).toHaveLength(1);
});

test('another size is a difference', () => {
  expect(compare({ ...pictures(), 'dark-960': draw([0, 0, 0, 255], 20, 61) }, toSheet(pictures()))).toMatchObject([{ name: 'dark-960', reason: 'is 100 × 61, was 100 × 60' }]);
});

test('a picture that is not on the sheet is a difference', () => {
  expect(compare({ ...pictures(), 'rtl-960': draw([0, 0, 0, 255]) }, toSheet(pictures()))).toMatchObject([{ name: 'rtl-960' }]);
});

test('what storing changes in a color is less than what counts as a difference', () => {
  const shades = blank(256, 40, white);
  for (let x = 0; x < 256; x++) blank(1, 40, [x, (x * 7) % 256, 255 - x, 255]).bitblt(shades, 0, 0, 1, 40, x, 0);
  const other = blank(256, 40, white);
  shades.bitblt(other, 0, 0, 256, 40, 0, 0);
  // Another hash, so that the pixels are compared.
  other.data[0] ^= 1;
  expect(compare({ 'light-960': other }, toSheet({ 'light-960': shades }))).toEqual([]);
});

test('a note comes back from the file that it was written into', () => {
  expect(readNote(writePng(blank(2, 2), '{"a":1}'))).toBe('{"a":1}');
  expect(readNote(writePng(blank(2, 2)))).toBeUndefined();
});
