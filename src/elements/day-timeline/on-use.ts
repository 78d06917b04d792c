/**
 * What most pages never need of `<day-timeline>`, or not before it stands: its table in every form, its pictures and
 * tools, and the answers to a reader's pointer and keys. Loaded when it is used.
 */
export { takeChart, toPng } from '../../chart/export.js';
export { followReader } from '../../chart/follow-reader.js';
export { drawTools } from '../../chart/tools.js';
export { writeSvg } from '../../chart/write-svg.js';
export { writeCsv } from '../../model/csv.js';
export { readDayTable, writeDayTable as writeTable } from '../../model/day-table.js';
export { columnWords, drawDayTable } from './draw-table.js';
