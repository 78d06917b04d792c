import { chartCode } from '../../chart/chart-on-use.js';
import type { Rows } from '../../model/csv.js';
import { readSalaryTable } from '../../model/salary-table.js';
import { salaryColumnWords } from '../../words/en/salary-columns.js';
import { keysByWord } from '../../words/words.js';
import { convertPays, sayConversion } from './convert.js';
import { drawPayTable, writeTable } from './draw-table.js';
import { watchLabels } from './labels.js';

/** What most pages never need of `<salary-range>`, or not before it stands: its table in every form, with columns named in any language that is known, other units and currencies, and what every chart loads on use. */
export const code = {
  ...chartCode,
  convertPays,
  drawPayTable,
  readTable: (rows: Rows | string): unknown => readSalaryTable(rows, keysByWord('salaryColumns', salaryColumnWords, (columns) => columns)),
  sayConversion,
  watchLabels,
  writeTable,
};
