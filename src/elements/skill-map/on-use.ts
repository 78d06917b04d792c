import { chartCode } from '../../chart/chart-on-use.js';
import type { Rows } from '../../model/csv.js';
import { toggled } from '../../model/skill-coverage.js';
import { readSkillMapTable, writeSkillMapTable } from '../../model/skill-map-table.js';
import { skillMapWords } from '../../words/en/skill-map.js';
import { keysByWord } from '../../words/words.js';
import { drawSkillTable } from './draw-table.js';
import { followSkills } from './follow-skills.js';
import { watchLabels } from './labels.js';

/** What most pages never need of `<skill-map>`, or not before it stands: its table in every form, with columns named in any language that is known, marking skills, and what every chart loads on use. */
export const code = {
  ...chartCode,
  drawSkillTable,
  followSkills,
  readTable: (rows: Rows | string): unknown => readSkillMapTable(rows, keysByWord('skillMap', skillMapWords, ({ columns, lists }) => ({ ...lists, ...columns }))),
  toggled,
  watchLabels,
  writeTable: writeSkillMapTable,
};
