import { rowsOf } from '../delivery/table-rows.js';
import { writeCsv } from '../model/csv.js';
import { drawTools } from './tools.js';

/** What most pages never need of an element: its toolbar, its table as CSV, and from a page. Loaded when it is used. */
export const tableCode = { drawTools, rowsOf, writeCsv };
