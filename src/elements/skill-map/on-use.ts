/**
 * What most pages never need of `<skill-map>`, or not before it stands: its table in every form, its pictures and tools,
 * and the answers to a reader's pointer and keys. Loaded when it is used.
 */
export { takeChart, toPng } from '../../chart/export.js';
export { drawTools } from '../../chart/tools.js';
export { writeSvg } from '../../chart/write-svg.js';
export { writeCsv } from '../../model/csv.js';
export { toggled } from '../../model/skill-coverage.js';
export { readSkillMapTable, writeSkillMapTable as writeTable } from '../../model/skill-map-table.js';
export { columnWords } from './column-words.js';
export { drawSkillTable } from './draw-table.js';
export { followSkills } from './follow-skills.js';
