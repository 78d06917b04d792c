/** What most pages never need of `<career-tiers>`, or not before it stands: its table in every form, and what every chart loads on use. */
import type { Rows } from '../../model/csv.js';
import { readTiersTable } from '../../model/tiers-table.js';
import { tiersWords } from '../../words/en/tiers.js';
import { keysByWord } from '../../words/words.js';

export * from '../../chart/chart-on-use.js';
export { drawTiersTable, writeTable } from './draw-table.js';
export { findLabels } from './find-labels.js';

/** Reads the table, with columns named in any language that is known. */
export const readTable = (rows: Rows | string): unknown => readTiersTable(rows, keysByWord('tiers', tiersWords, ({ columns }) => columns));
