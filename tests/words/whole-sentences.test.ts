import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findGlue } from './find-glue.js';

const rooms = ['elements', 'chart', 'delivery'];
const files = rooms.flatMap((room) => readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => path.posix.join('src', room, file.split(path.sep).join('/'))));

/** Rows of values for the browser and for tables, and labels beside a dot: nobody reads them as a sentence. */
const rows: Readonly<Record<string, readonly RegExp[]>> = {
  'src/chart/write-svg.ts': [/^dashes/],
  'src/elements/career-tiers/draw-table.ts': [/'; '\)/, /': '\)/],
  'src/elements/career-tiers/say.ts': [/ · /],
  'src/elements/day-timeline/draw-blocks.ts': [/^\['span'/],
  'src/elements/salary-range/draw.ts': [/^notesOf/],
  'src/elements/skill-map/draw-tree.ts': [/lines\.join/],
};

test('No sentence is put together from pieces: what is said as one is one word, or joined by the words of the language', () => {
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((file) => findGlue(file, readFileSync(file, 'utf8')).map((code) => ({ file, code })));
  expect(found.filter(({ file, code }) => !rows[file]?.some((row) => row.test(code)))).toEqual([]);
  const unused = Object.entries(rows).flatMap(([file, all]) => all.filter((row) => !found.some((each) => each.file === file && row.test(each.code))).map(String));
  expect(unused).toEqual([]);
});

describe('The search for glue', () => {
  test.each([
    "words.median + ': ' + amount",
    "amount + ' ' + (isHour ? words.units.HOUR : words.units.DAY)",
    '`${words.median}: ${amount}`',
    '`${amount} ${this.words.per[unit]}`',
    "voice.sentences(row).join(' ')",
    "[words.here, title].join('. ')",
    "[name, region].filter(Boolean).join(', ')",
    'html`<p>${voice.words.here}: ${title}</p>`',
    'html`<p>about ${words.pay}</p>`',
    'html`<li>${title}, ${frame.seeNote(number)}</li>`',
  ])('finds %s', (code) => {
    expect(findGlue('planted.ts', `const planted = ${code};`)).not.toEqual([]);
  });

  test.each([
    'words.point(name, amount)',
    'words.medianIs(amount) + superscript(3)',
    'html`<p><b>${words.here}</b> <span>${title}</span></p>`',
    'html`<p title="about: ${words.pay}" aria-label=${words.here}>${words.pay}</p>`',
    "['a', 'b'].join('')",
    "voice.frame.sentences([words.here, words.pay])",
    '`${title} · ${years}`',
  ])('lets %s be', (code) => {
    expect(findGlue('planted.ts', `const planted = ${code};`)).toEqual([]);
  });
});
