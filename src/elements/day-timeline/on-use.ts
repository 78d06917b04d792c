/** What most pages never need of `<day-timeline>`, or not before it stands: its table in every form, and what every chart loads on use. */
import type { Rows } from '../../model/csv.js';
import { readDayTable } from '../../model/day-table.js';
import { dayWords } from '../../words/en/day.js';
import { keysByWord } from '../../words/words.js';

export * from '../../chart/chart-on-use.js';
export { writeDayTable as writeTable } from '../../model/day-table.js';
export { drawDayTable } from './draw-table.js';
export { findLabels } from './find-labels.js';

/** Reads the table, with columns named in any language that is known. */
export const readTable = (rows: Rows | string): unknown => readDayTable(rows, keysByWord('day', dayWords, ({ columns }) => columns));
