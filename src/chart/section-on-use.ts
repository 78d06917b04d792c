/** What most pages never need of an element: its toolbar, its table as CSV. Loaded when it is used. */
export { writeCsv } from '../model/csv.js';
export { drawTools } from './tools.js';
