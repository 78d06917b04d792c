/** The tabular form of the `day` section: a row per block. */
import { keyOf, readRows, type KeyWords } from './column-keys.js';
import type { Rows } from './csv.js';
import type { Day } from './day.js';

/** The columns of the table, in their order. */
export const dayColumns = ['name', 'start', 'end', 'focus', 'tasks', 'timeZone'] as const;

/** Tasks in one cell: `; ` between them, `\;` for a semicolon inside one. */
const writeTasks = (tasks: readonly string[]): string => tasks.map((task) => task.replace(/[\\;]/g, '\\$&')).join('; ');

function readTasks(cell: string): readonly string[] {
  const tasks: string[] = [];
  let task = '';
  for (const [piece] of cell.matchAll(/\\[\\;]|; ?|[^]/g)) {
    if (!piece.startsWith(';')) task += piece.length > 1 ? piece[1] : piece;
    else {
      tasks.push(task);
      task = '';
    }
  }
  return [...tasks, task];
}

/**
 * Writes a day as rows, the header first, with the columns that are used. An empty text and an empty list of tasks read
 * back as absent, a list of one empty task too. The time zone stands in each row; without blocks it has none to stand in.
 */
export function writeDayTable({ blocks, timeZone }: Day): Rows {
  const cells = blocks.map(({ name, start, end, focus = '', tasks = [] }) => ({ name, start, end, focus, tasks: writeTasks(tasks), timeZone: timeZone ?? '' }));
  const columns = dayColumns.filter((column, index) => index < 3 || cells.some((row) => row[column]));
  return [columns, ...cells.map((row) => columns.map((column) => row[column]))];
}

/** A time as spreadsheets write it back, `9:00` or `09:00:00`, in the form of the document. Anything else stays as it is. */
const readTime = (cell: string): string => cell.trim().replace(/^(\d):/, '0$1:').replace(/^(\d\d:\d\d):00$/, '$1');

/**
 * Reads a day from rows or CSV text, the header first. Columns are known by their key, or by one of `words`, which leads
 * from a word in any language to its key. Nothing is checked: what a cell holds is for the check to judge.
 */
export function readDayTable(source: Rows | string, words: KeyWords = new Map()): Record<string, unknown> {
  const day: Record<string, unknown> = {};
  let unnamed: Readonly<Record<string, string>> = {};
  const columnOf = (title: string): string => {
    const column = keyOf(title, dayColumns, words);
    // Where there are names, an empty one is a name.
    if (column === 'name') unnamed = { name: '' };
    return column;
  };
  const blocks = readRows(source, columnOf).map((cells) => {
    const block: Record<string, unknown> = { ...unnamed };
    for (const [column, cell] of cells) {
      if (column === 'timeZone') day.timeZone ??= cell;
      else block[column] = column === 'tasks' ? readTasks(cell) : column === 'start' || column === 'end' ? readTime(cell) : cell;
    }
    return block;
  });
  return { ...day, blocks };
}
