/** What most pages never need of `<salary-range>`: its table, in every form, and its pictures. Loaded when it is used. */
export { takePicture } from '../../chart/picture.js';
export { writeSvg } from '../../chart/write-svg.js';
export { writeCsv } from '../../model/csv.js';
export { readSalaryTable, writeSalaryTable } from '../../model/salary-table.js';
export { columnWords } from './column-words.js';
export { drawPayTable } from './draw-table.js';
