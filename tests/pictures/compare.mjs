/** Holds pictures against the stored ones, and shows differences side by side. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { blank, cut, pad, readNote, readPng, tile, writePng } from './png.mjs';

/** How far a pixel may be from the stored one, from 0 to 1: as far as storing changes it, and no farther than an eye notices. */
const threshold = 0.05;

const hashOf = ({ width, height, data }) => createHash('sha256').update(`${width} ${height} `).update(data).digest('base64url').slice(0, 22);

/** Makes one sheet of a story's pictures, a row for each mode; its note says where each stands, and what its pixels were. */
export function toSheet(pictures) {
  const rows = new Map();
  for (const [name, picture] of Object.entries(pictures)) {
    const [mode] = name.split('-');
    rows.set(mode, [...(rows.get(mode) ?? []), { name, picture }]);
  }
  const { sheet, places } = tile([...rows.values()]);
  const note = Object.fromEntries(Object.entries(pictures).map(([name, picture]) => [name, { place: places[name], hash: hashOf(picture) }]));
  return writePng(sheet, JSON.stringify(note));
}

/**
 * Compares a story's pictures with the stored sheet. Answers what differs, each with one picture that shows the
 * expected, the actual and their difference side by side.
 */
export function compare(pictures, stored) {
  const notes = JSON.parse(readNote(stored) ?? '{}');
  const differing = Object.entries(pictures).filter(([name, picture]) => notes[name]?.hash !== hashOf(picture));
  if (!differing.length) return [];
  const sheet = readPng(stored);
  return differing.flatMap(([name, actual]) => {
    if (!notes[name]) return [{ name, reason: 'is not on the stored sheet' }];
    const expected = cut(sheet, notes[name].place);
    const width = Math.max(expected.width, actual.width);
    const height = Math.max(expected.height, actual.height);
    const shown = blank(width, height);
    const count = pixelmatch(pad(expected, width, height).data, pad(actual, width, height).data, shown.data, width, height, { threshold });
    const isSameSize = expected.width === actual.width && expected.height === actual.height;
    if (isSameSize && !count) return [];
    const reason = isSameSize ? `${count} pixels differ` : `is ${actual.width} × ${actual.height}, was ${expected.width} × ${expected.height}`;
    const { sheet: together } = tile([['expected', 'actual', 'difference'].map((title, index) => ({ name: title, picture: [expected, actual, shown][index] }))]);
    return [{ name, reason, picture: writePng(together) }];
  });
}

const escape = (text) => text.replace(/[&<"]/g, (character) => `&#${character.codePointAt(0)};`);

/** Writes what differs as pictures and one page that shows them all. Answers the page's path. */
export function report(folder, differences) {
  mkdirSync(folder, { recursive: true });
  const parts = differences.map(({ story, name, reason, picture }) => {
    const file = `${story}.${name}.png`;
    if (picture) writeFileSync(path.join(folder, file), picture);
    return `<h2>${escape(story)} · ${escape(name)}</h2><p>${escape(reason)}${picture ? ': expected, actual, difference' : ''}</p>${picture ? `<img src="${escape(file)}" alt="">` : ''}`;
  });
  const page = path.join(folder, 'index.html');
  writeFileSync(page, `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures that differ</title><style>body{font:16px system-ui;margin:2em}img{max-width:100%;border:1px solid #ccc}</style><h1>Pictures that differ: ${differences.length}</h1>${parts.join('')}</html>\n`);
  return page;
}
