import { chartCode } from '../../chart/chart-on-use.js';
import type { Rows } from '../../model/csv.js';
import { readTiersTable } from '../../model/tiers-table.js';
import { tierColumnWords } from '../../words/en/tiers-columns.js';
import { keysByWord } from '../../words/words.js';
import { drawTiersTable, writeTable } from './draw-table.js';
import { watchLabels } from './labels.js';

/** What most pages never need of `<career-tiers>`, or not before it stands: its table in every form, with columns named in any language that is known, and what every chart loads on use. */
export const code = {
  ...chartCode,
  drawTiersTable,
  readTable: (rows: Rows | string): unknown => readTiersTable(rows, keysByWord('tiersColumns', tierColumnWords, (columns) => columns)),
  watchLabels,
  writeTable,
};
