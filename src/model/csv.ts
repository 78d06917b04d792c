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

/** The delimiter of the header line: the commonest of comma, semicolon and tab outside quotes. */
function findDelimiter(text: string): string {
  const header = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
  const count = (character: string): number => header.split(character).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** Reads comma-, semicolon- or tab-separated values; undoes exactly what `writeCsv` does. Blank lines are passed over. */
export function readCsv(text: string): Rows {
  const delimiter = findDelimiter(text);
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
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < length; at++) {
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
