/** What most pages never need of `<skill-map>`, or not before it stands: its table in every form, marking skills, and what every chart loads on use. */
import type { Rows } from '../../model/csv.js';
import { readSkillMapTable } from '../../model/skill-map-table.js';
import { skillMapWords } from '../../words/en/skill-map.js';
import { keysByWord } from '../../words/words.js';

export * from '../../chart/chart-on-use.js';
export { toggled } from '../../model/skill-coverage.js';
export { writeSkillMapTable as writeTable } from '../../model/skill-map-table.js';
export { drawSkillTable } from './draw-table.js';
export { findLabels } from './find-labels.js';
export { followSkills } from './follow-skills.js';

/** Reads the table, with columns named in any language that is known. */
export const readTable = (rows: Rows | string): unknown => readSkillMapTable(rows, keysByWord('skillMap', skillMapWords, ({ columns, lists }) => ({ ...lists, ...columns })));
