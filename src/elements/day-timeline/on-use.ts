import { chartCode } from '../../chart/chart-on-use.js';
import type { Rows } from '../../model/csv.js';
import { readDayTable, writeDayTable } from '../../model/day-table.js';
import { dayWords } from '../../words/en/day.js';
import { keysByWord } from '../../words/words.js';
import { drawDayTable } from './draw-table.js';
import { watchLabels } from './labels.js';

/** What most pages never need of `<day-timeline>`, or not before it stands: its table in every form, with columns named in any language that is known, and what every chart loads on use. */
export const code = {
  ...chartCode,
  drawDayTable,
  readTable: (rows: Rows | string): unknown => readDayTable(rows, keysByWord('day', dayWords, ({ columns }) => columns)),
  watchLabels,
  writeTable: writeDayTable,
};
