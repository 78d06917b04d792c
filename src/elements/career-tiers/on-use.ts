/**
 * What most pages never need of `<career-tiers>`, or not before it stands: its table in every form, its pictures and
 * tools, and the answers to a reader's pointer and keys. Loaded when it is used.
 */
export { takeChart, toPng } from '../../chart/export.js';
export { followReader } from '../../chart/follow-reader.js';
export { drawTools } from '../../chart/tools.js';
export { writeSvg } from '../../chart/write-svg.js';
export { writeCsv } from '../../model/csv.js';
export { readTiersTable } from '../../model/tiers-table.js';
export { columnWords } from './column-words.js';
export { drawTiersTable, writeTable } from './draw-table.js';
