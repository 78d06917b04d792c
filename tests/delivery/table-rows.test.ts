import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText, gridOf, type CellPiece, type TableCell } from '../../src/delivery/table-rows.js';

const cell = (text: string, rows = 1, columns = 1): TableCell => ({ text, rows, columns });

/** Pieces as they would stand in HTML: a tag in angle brackets, anything else a text. */
const pieces = (html: string): readonly CellPiece[] => html.split(/(<\w+>)/).filter(Boolean).map((piece) => (piece.startsWith('<') ? { tag: piece.slice(1, -1) } : { text: piece }));

describe('the text of a cell', () => {
  test.each([
    ['Senior\n      Engineer', 'Senior Engineer'],
    ['  Senior  Engineer ', 'Senior  Engineer'],
    ['Morning<br>stand-up', 'Morning stand-up'],
    ['One.<br><br>Two.', 'One.\n\nTwo.'],
    ['<p>One.<p>Two\nlines.', 'One.\n\nTwo lines.'],
    ['One.\n\n\n  Two.', 'One.\n\nTwo.'],
    ['<b>One<i>Two', 'OneTwo'],
    ['<ul>\n<li>Plan sprint\n<li>Review\n code\n', 'Plan sprint; Review code'],
    ['<ul><li>One; two<li>Three', '["One; two","Three"]'],
    ['<ul><li>', ''],
    ['', ''],
  ])('%j reads %j', (html, text) => {
    expect(cellText(pieces(html))).toBe(text);
  });

  test('that is one line is what stands there, but for the space around it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(!text.includes('\n'));
      expect(cellText([{ text }])).toBe(text.trim());
    }));
  });
});

describe('the rows of a table', () => {
  test('have a cell that reaches over several of them in each, and nothing beside one that reaches over columns', () => {
    expect(gridOf([[cell('group'), cell('skill')], [cell('G', 2), cell('S')], [cell('T')], [cell('H'), cell('U')]])).toEqual([['group', 'skill'], ['G', 'S'], ['G', 'T'], ['H', 'U']]);
    expect(gridOf([[cell('a'), cell('b'), cell('c')], [cell('1', 1, 2), cell('3')], [cell('4'), cell('5', Infinity), cell('6')], [cell('7'), cell('9')]])).toEqual([['a', 'b', 'c'], ['1', '', '3'], ['4', '5', '6'], ['7', '5', '9']]);
  });

  test('are those with text', () => {
    expect(gridOf([[], [cell('a')], [cell('')], [cell('1')]])).toEqual([['a'], ['1']]);
  });

  test('are the cells as they are where none reaches further', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.string({ minLength: 1 }), { minLength: 1 })), (rows) => {
      expect(gridOf(rows.map((row) => row.map((text) => cell(text))))).toEqual(rows);
    }));
  });
});
