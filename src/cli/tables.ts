/** The sections that can be read from a table. */
import { readBalanceTable } from '../model/balance-table.js';
import { readCaseStudiesTable } from '../model/case-studies-table.js';
import type { Rows } from '../model/csv.js';
import { readDayTable } from '../model/day-table.js';
import { readDemandTable } from '../model/demand-table.js';
import { readEducationTable } from '../model/education-table.js';
import { readFaqTable } from '../model/faq-table.js';
import { readMarketTable } from '../model/market-table.js';
import { readOutlookTable } from '../model/outlook-table.js';
import { readPricingTable } from '../model/pricing-table.js';
import { readProsConsTable } from '../model/pros-cons-table.js';
import { readProseTable } from '../model/prose-table.js';
import { readRegionsTable } from '../model/regions-table.js';
import { readRelatedRolesTable } from '../model/related-roles-table.js';
import { readSalaryTable } from '../model/salary-table.js';
import { readSkillMapTable } from '../model/skill-map-table.js';
import { readSkillsTable } from '../model/skills-table.js';
import { readSourcesTable } from '../model/sources-table.js';
import { readTechnologiesTable } from '../model/technologies-table.js';
import { readTextsTable } from '../model/texts-table.js';
import { readTiersTable } from '../model/tiers-table.js';
import type { PartKey } from './check.js';

/** The key of a section that has a table form. */
export type TableKey = Exclude<PartKey, 'remote'>;

/** What reads each section from a table, in the order a guide is read. */
export const tables: Readonly<Record<TableKey, (source: Rows | string, words?: ReadonlyMap<string, string>) => unknown>> = {
  demand: readDemandTable,
  salary: readSalaryTable,
  coreFunctions: readProseTable,
  responsibilities: readTextsTable,
  workSetting: readProseTable,
  technologies: readTechnologiesTable,
  skills: readSkillsTable,
  careerPath: readProseTable,
  education: readEducationTable,
  tiers: readTiersTable,
  globalOutlook: readProseTable,
  regions: readRegionsTable,
  market: readMarketTable,
  day: readDayTable,
  balance: readBalanceTable,
  skillMap: readSkillMapTable,
  prosCons: readProsConsTable,
  mistakes: readTextsTable,
  advice: readTextsTable,
  caseStudies: readCaseStudiesTable,
  portfolio: readProseTable,
  outlook: readOutlookTable,
  relatedRoles: readRelatedRolesTable,
  faq: readFaqTable,
  pricing: readPricingTable,
  sources: readSourcesTable,
};

/** Whether a section has a table form. */
export const hasTable = (section: PartKey): section is TableKey => Object.hasOwn(tables, section);
