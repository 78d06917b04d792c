/** Pictures as pixels: several on one sheet, and sheets as small PNG files. */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const gap = 8;
/** What lies between pictures on a sheet. */
const between = [128, 128, 128, 255];

/** Reads a PNG: its width, height and pixels. */
export const readPng = (bytes) => PNG.sync.read(bytes);

/** An empty picture of one color. */
export function blank(width, height, color = between) {
  const picture = new PNG({ width, height });
  new Uint32Array(picture.data.buffer, picture.data.byteOffset, width * height).fill(new Uint32Array(Uint8Array.from(color).buffer)[0]);
  return picture;
}

/** Puts pictures on one sheet, a row for each list. Answers the sheet, and where each picture stands. */
export function tile(rows) {
  const places = {};
  let top = 0;
  let right = 0;
  for (const row of rows) {
    let left = 0;
    for (const { name, picture } of row) {
      places[name] = [left, top, picture.width, picture.height];
      left += picture.width + gap;
    }
    right = Math.max(right, left - gap);
    top += Math.max(...row.map(({ picture }) => picture.height)) + gap;
  }
  const sheet = blank(right, top - gap);
  for (const { name, picture } of rows.flat()) {
    const [left, above] = places[name];
    PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, left, above);
  }
  return { sheet, places };
}

/** A part of a picture. */
export function cut(picture, [left, top, width, height]) {
  const part = new PNG({ width, height });
  PNG.bitblt(picture, part, left, top, width, height, 0, 0);
  return part;
}

/** A picture on a ground that is as large as asked. */
export function pad(picture, width, height) {
  const ground = blank(width, height);
  PNG.bitblt(picture, ground, 0, 0, picture.width, picture.height, 0, 0);
  return ground;
}

/** The colors of a picture, the most frequent one first, each as one number. */
function colorsOf(pixels) {
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return [...counts].sort(([one, many], [other, more]) => more - many || one - other).map(([color]) => color);
}

const red = (color) => color & 255;
const green = (color) => (color >> 8) & 255;
const blue = (color) => (color >> 16) & 255;

const distance = (one, other) => Math.max(Math.abs(red(one) - red(other)), Math.abs(green(one) - green(other)), Math.abs(blue(one) - blue(other)));

/**
 * A palette of at most 256 colors, and the place in it for each color. The most frequent colors are in it as they are;
 * a rarer one shares a place with a color that is nearly the same, as most shades in the edges of letters do.
 */
function paletteOf(colors, step) {
  const palette = [];
  const indexes = new Map();
  for (const color of colors) {
    let index = palette.findIndex((other) => distance(color, other) <= step);
    if (index < 0) index = palette.push(color) - 1;
    if (palette.length > 256) return paletteOf(colors, step + 2);
    indexes.set(color, index);
  }
  return { palette, indexes };
}

/** A chunk of a PNG file. */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body) >>> 0, body.length + 4);
  return framed;
}

/** Writes a picture as a small PNG: nearly the same colors become one. A note may come with it. */
export function writePng({ width, height, data }, note) {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const { palette, indexes } = paletteOf(colorsOf(pixels), 12);
  // Each line begins with the number of its filter: none.
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0, at = 0; y < height; y++) for (let x = 0; x < width; x++, at++) lines[y * (width + 1) + x + 1] = indexes.get(pixels[at]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    ...(note ? [chunk('tEXt', Buffer.from(`Comment\0${note}`, 'latin1'))] : []),
    chunk('PLTE', Buffer.from(palette.flatMap((color) => [red(color), green(color), blue(color)]))),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The note that was written into a PNG. */
export function readNote(bytes) {
  for (let at = signature.length; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'tEXt') return bytes.toString('latin1', at + 8, at + 8 + length).split('\0')[1];
    at += length + 12;
  }
  return undefined;
}
