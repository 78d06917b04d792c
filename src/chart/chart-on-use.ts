import { rowsOf } from '../delivery/table-rows.js';
import { writeCsv } from '../model/csv.js';
import { takeChart, toPng } from './export.js';
import { followReader } from './follow-reader.js';
import { drawTools } from './tools.js';
import { writeSvg } from './write-svg.js';

/** What most pages never need of a chart, or not before it stands: its pictures, tools and table, and the answers to a reader's pointer and keys. Loaded when it is used. */
export const chartCode = { drawTools, followReader, rowsOf, takeChart, toPng, writeCsv, writeSvg };
