import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import guide from '../../data/guides/information-technology-manager.json' with { type: 'json' };
import { check } from '../../src/model/check.js';
import { writeCsv } from '../../src/model/csv.js';
import { day } from '../../src/model/day.js';
import { readDayTable, writeDayTable } from '../../src/model/day-table.js';

const text = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), fc.constantFrom('; ', ';', '\\', '\\;', 'a;b', ' a', '=1+1', "'", '"', ',', '\n'));
const time = fc.constantFrom('00:00', '09:30', '23:59');
const block = fc.record(
  { name: fc.oneof(text, fc.constant('')), start: time, end: fc.oneof(time, fc.constant('24:00')), focus: text, tasks: fc.array(text, { minLength: 1, maxLength: 4 }) },
  { requiredKeys: ['name', 'start', 'end'], noNullPrototype: true },
);
const section = fc.record({ blocks: fc.array(block, { minLength: 1, maxLength: 4 }), timeZone: fc.constantFrom('UTC', 'Asia/Tokyo') }, { requiredKeys: ['blocks'], noNullPrototype: true });

describe('the table of the day section', () => {
  test('reads back a day as it was written, through rows and through CSV', () => {
    fc.assert(
      fc.property(section, (one) => {
        const rows = writeDayTable(one);
        expect(readDayTable(rows)).toEqual(one);
        expect(readDayTable(writeCsv(rows))).toEqual(one);
      }),
      { numRuns: 500 },
    );
  });

  test('holds the sample guide’s day', () => {
    const rows = writeDayTable(check(day, guide.day).value!);
    expect(rows[0]).toEqual(['name', 'start', 'end', 'focus', 'tasks']);
    expect(readDayTable(writeCsv(rows))).toEqual(guide.day);
  });

  test('has the columns that are used', () => {
    expect(writeDayTable({ blocks: [{ name: 'a', start: '09:00', end: '10:00', tasks: [] }] })).toEqual([['name', 'start', 'end'], ['a', '09:00', '10:00']]);
    expect(writeDayTable({ blocks: [], timeZone: 'UTC' })).toEqual([['name', 'start', 'end']]);
    expect(readDayTable([['name', 'start', 'end']])).toEqual({ blocks: [] });
  });

  test('parts tasks at semicolons, and keeps one that is escaped', () => {
    const read = (tasks: string): unknown => readDayTable([['name', 'start', 'end', 'tasks'], ['a', '09:00', '10:00', tasks]]).blocks;
    expect(read('one; two;three\\; four')).toEqual([{ name: 'a', start: '09:00', end: '10:00', tasks: ['one', 'two', 'three; four'] }]);
    expect(read('C:\\temp\\')).toEqual([{ name: 'a', start: '09:00', end: '10:00', tasks: ['C:\\temp\\'] }]);
  });

  test.each([['9:00', '09:00'], ['09:00:00', '09:00'], ['9:05:00', '09:05'], [' 14:30 ', '14:30'], ['9 AM', '9 AM'], ['25:00', '25:00'], ['09:00:30', '09:00:30']])('reads the time %j as %j', (cell, time) => {
    expect(readDayTable([['name', 'start', 'end'], ['a', cell, '24:00']])).toEqual({ blocks: [{ name: 'a', start: time, end: '24:00' }] });
  });

  test('knows columns by the words a reader sees', () => {
    const words = new Map([['beginn', 'start'], ['ende', 'end'], ['aufgaben', 'tasks']]);
    expect(readDayTable('name;Beginn; Ende ;Aufgaben\r\nFrüh;6:00;14:00;"a; b"\r\n', words)).toEqual({ blocks: [{ name: 'Früh', start: '06:00', end: '14:00', tasks: ['a', 'b'] }] });
  });

  test('leaves what is wrong for the check to name', () => {
    const read = readDayTable('name,start\nA,nine\n');
    expect(check(day, read).problems.map(({ pointer, found }) => [pointer, found])).toEqual([['/blocks/0/start', '"nine"'], ['/blocks/0/end', 'nothing']]);
  });

  test('changes nothing but the day it makes, whatever the headers are', () => {
    const read = readDayTable([['name', '__proto__', 'constructor', 'toString'], ['a', 'x', 'y', 'z']]);
    expect(Object.getPrototypeOf((read.blocks as object[])[0])).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).x).toBe(undefined);
  });
});
