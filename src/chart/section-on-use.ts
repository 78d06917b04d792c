/** What most pages never need of an element: its toolbar, its table as CSV, and from a page. Loaded when it is used. */
export { rowsOf } from '../delivery/table-rows.js';
export { writeCsv } from '../model/csv.js';
export { drawTools } from './tools.js';
