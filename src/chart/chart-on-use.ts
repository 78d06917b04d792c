/** What most pages never need of a chart, or not before it stands: its pictures and tools, the answers to a reader's pointer and keys, and a look at its labels. Loaded when it is used. */
export { takeChart, toPng } from './export.js';
export { followReader } from './follow-reader.js';
export * from './section-on-use.js';
export { watchLabels } from './watch-labels.js';
export { writeSvg } from './write-svg.js';
