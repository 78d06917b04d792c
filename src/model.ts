/** The guide document: types, checks, tabular forms. No DOM. */
export { check, sayProblem, type Checked, type Problem } from './model/check.js';
export { readCsv, writeCsv, type Rows } from './model/csv.js';
export { day, type Day, type DayBlock } from './model/day.js';
export { readDayTable, writeDayTable } from './model/day-table.js';
export { readFigure, type Figure, type FigureKind, type Reading } from './model/figure.js';
export { parseFigure, writeFigure } from './model/figure-text.js';
export { checkGuide, guide, sections, type CheckedGuide, type Guide, type SectionKey } from './model/guide.js';
export { safeLink } from './model/link.js';
export { findNearMisses, type NearMiss } from './model/near-miss.js';
export type { Passage, Prose } from './model/prose.js';
export { salariesOf, salarySection, type Salary, type SalarySection, type UnitText } from './model/salary.js';
export { readSalaryTable, writeSalaryTable } from './model/salary-table.js';
export { coverageOf, type Coverage, type GroupCoverage } from './model/skill-coverage.js';
export { skillMap, skillOf, slug, type Skill, type SkillGroup, type SkillMap } from './model/skill-map.js';
export { readSkillMapTable, writeSkillMapTable } from './model/skill-map-table.js';
export { findSource, type Citation, type Source } from './model/source.js';
export { tiers, type Tier, type Tiers } from './model/tiers.js';
export { readTiersTable, writeTiersTable } from './model/tiers-table.js';
