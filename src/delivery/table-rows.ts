/** What the cells of a table say, on a page and on a server alike. */
import type { Rows } from '../model/csv.js';
import { writeTexts } from '../model/text-cells.js';

/** A cell: its text, and over how many rows and columns it reaches. */
export interface TableCell {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

/** The rows of a table, the header first, without those that are empty. A cell that reaches over several rows stands in each of them. */
export function gridOf(rows: readonly (readonly TableCell[])[]): Rows {
  const grid: string[][] = rows.map(() => []);
  for (const [index, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[index]![column] !== undefined) column++;
      for (const row of grid.slice(index, index + cell.rows)) {
        for (let beside = 0; beside < cell.columns; beside++) row[column + beside] = beside ? '' : cell.text;
      }
    }
  }
  return grid.map((row) => Array.from(row, (text: string | undefined) => text ?? '')).filter((row) => row.some(Boolean));
}

/** A text in a cell, or the name of a tag: each where it begins. */
export type CellPiece = { readonly text: string } | { readonly tag: string };

/**
 * The text of a cell from its pieces, in their order. Lines of the page that break are one line of text; what a page
 * shows as paragraphs are paragraphs, and the items of a list are written as the model lists texts.
 */
export function cellText(pieces: Iterable<CellPiece>): string {
  const items = [''];
  for (const piece of pieces) {
    if ('tag' in piece && piece.tag === 'li') items.push('');
    else items[items.length - 1] += 'text' in piece ? piece.text : piece.tag === 'br' ? '\n' : piece.tag === 'p' ? '\n\n' : '';
  }
  const texts = items.map(inLines).filter(Boolean);
  return items.length > 1 && texts.length ? writeTexts(texts) : (texts[0] ?? '');
}

/** A text in one line, or in paragraphs where there are empty lines. */
const inLines = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n+/g, ({ length }) => (length > 1 ? '\n\n' : ' '));

/** The rows of a table on the page, each cell as the raw value of its `<data>` where it has one, else as its text. */
export const rowsOf = (table: HTMLTableElement): Rows =>
  gridOf(
    Array.from(table.rows, ({ cells }) =>
      Array.from(cells, (cell) => ({
        text: cell.querySelector<HTMLDataElement>('data[value]')?.value.trim() ?? cellText(piecesOf(cell)),
        // None stands for all rows that are left.
        rows: cell.rowSpan || Infinity,
        columns: cell.colSpan,
      })),
    ),
  );

function* piecesOf(cell: HTMLTableCellElement): Generator<CellPiece> {
  const { SHOW_ELEMENT, SHOW_TEXT } = NodeFilter;
  const nodes = cell.ownerDocument.createTreeWalker(cell, SHOW_ELEMENT | SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) yield node.nodeValue === null ? { tag: node.nodeName.toLowerCase() } : { text: node.nodeValue };
}
