/** What most pages never need of `<salary-range>`, or not before it stands: its table in every form, other units and currencies, and what every chart loads on use. */
import type { Rows } from '../../model/csv.js';
import { readSalaryTable } from '../../model/salary-table.js';
import { salaryWords } from '../../words/en/salary.js';
import { keysByWord } from '../../words/words.js';

export * from '../../chart/chart-on-use.js';
export { convertPays, sayConversion } from './convert.js';
export { drawPayTable, writeTable } from './draw-table.js';
export { watchLabels } from './labels.js';

/** Reads the table, with columns named in any language that is known. */
export const readTable = (rows: Rows | string): unknown => readSalaryTable(rows, keysByWord('salary', salaryWords, ({ columns }) => columns));
