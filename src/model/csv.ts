/** Comma-separated values (RFC 4180), safe to open in a spreadsheet. */

/** Rows of cells; the first row is the header. */
export type Rows = readonly (readonly string[])[];

const numeric = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const runnable = /^['=+\-@\t\r\n]/;

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

/** How well a delimiter fits: how many of the first rows are as long as the header, how many columns there are, and how few of them begin with a space. */
function fitOf(text: string, delimiter: string): readonly [number, number, number] {
  const [header = [], ...rows] = split(text, delimiter, 50);
  if (header.length < 2) return [-1, 0, 0];
  return [rows.filter(({ length }) => length === header.length).length / (rows.length || 1), header.length, -header.filter((title) => title.startsWith(' ')).length];
}

/** Which of comma, semicolon and tab a text has between its cells: the one that fits best, the first of several; none where the header is one cell. */
function findDelimiter(text: string): string {
  const fits = [',', ';', '\t'].map((delimiter) => ({ delimiter, fit: fitOf(text, delimiter) }));
  const { delimiter, fit } = fits.sort(({ fit: [a, b, c] }, { fit: [x, y, z] }) => x - a || y - b || z - c)[0]!;
  return fit[0] < 0 ? '' : delimiter;
}

/** Reads comma-, semicolon- or tab-separated values; undoes exactly what `writeCsv` does. Blank lines are passed over. */
export const readCsv = (text: string): Rows => split(text, findDelimiter(text));
