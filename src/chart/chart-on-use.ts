/** What most pages never need of a chart, or not before it stands: its pictures and tools, and the answers to a reader's pointer and keys. Loaded when it is used. */
export { takeChart, toPng } from './export.js';
export { followReader } from './follow-reader.js';
export * from './section-on-use.js';
export { writeSvg } from './write-svg.js';
