/** Comma-separated values (RFC 4180), safe to open in a spreadsheet. */

/** Rows of cells; the first row is the header. */
export type Rows = readonly (readonly string[])[];

const numeric = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
/** How a formula begins, also in the wide characters that spreadsheets of East Asia take for the same. */
const runnable = /^['=+\-@＝＋－＠\t\r\n]/;

/** Whether a spreadsheet would run a cell as a formula, or take its first `'` for such a guard. */
const needsGuard = (cell: string): boolean => runnable.test(cell) && !numeric.test(cell);

const guard = (cell: string): string => (needsGuard(cell) ? `'${cell}` : cell);
const unguard = (cell: string): string => (cell.startsWith("'") && needsGuard(cell.slice(1)) ? cell.slice(1) : cell);
const quote = (cell: string): string => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Writes rows with CRLF after each. A cell that a spreadsheet would run is guarded with `'`. */
export const writeCsv = (rows: Rows): string => rows.map((row) => `${row.map((cell) => quote(guard(cell))).join(',')}\r\n`).join('');

/** The cells of a text with a delimiter between them, up to so many rows. Blank lines are passed over. */
function split(text: string, delimiter: string, most = Infinity): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(unguard(cell));
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.length > 1 || row[0]) rows.push(row);
    row = [];
  };
  const { length } = text;
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < length && rows.length < most; at++) {
    const character = text[at]!;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === delimiter) endCell();
    else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[at + 1] === '\n') at++;
      endRow();
    } else cell += character;
  }
  if (cell || row.length) endRow();
  return rows;
}

/** How well a delimiter fits; -1 where it parts nothing of the header. */
function fitOf(text: string, delimiter: string): number {
  const [header = [], ...rows] = split(text, delimiter, 50);
  const alike = rows.filter(({ length }) => length === header.length).length / (rows.length || 1);
  // Of two that as many rows agree on, the one with more columns; of those, the one that no space follows.
  return header.length < 2 ? -1 : alike + header.length / 1e6 - header.filter((title) => title.startsWith(' ')).length / 1e10;
}

/** Which of comma, semicolon and tab a text has between its cells: the one that fits best, the first of several; none where the header is one cell. */
const findDelimiter = (text: string): string =>
  [',', ';', '\t'].map((delimiter) => [delimiter, fitOf(text, delimiter)] as const).reduce((best, next) => (next[1] > best[1] ? next : best), ['', -1])[0];

/** Reads comma-, semicolon- or tab-separated values; undoes exactly what `writeCsv` does. Blank lines are passed over. */
export const readCsv = (text: string): Rows => split(text, findDelimiter(text));
