/** The sections that can be read from a table. */
import { balanceTable, readBalanceTable } from '../model/balance-table.js';
import { caseStudiesTable, readCaseStudiesTable } from '../model/case-studies-table.js';
import type { Rows } from '../model/csv.js';
import { dayColumns, readDayTable } from '../model/day-table.js';
import { demandTable, readDemandTable } from '../model/demand-table.js';
import { educationTable, readEducationTable } from '../model/education-table.js';
import { faqTable, readFaqTable } from '../model/faq-table.js';
import { marketTable, readMarketTable } from '../model/market-table.js';
import { outlookTable, readOutlookTable } from '../model/outlook-table.js';
import { pricingColumns, readPricingTable } from '../model/pricing-table.js';
import { prosConsTable, readProsConsTable } from '../model/pros-cons-table.js';
import { proseTable, readProseTable } from '../model/prose-table.js';
import { regionsTable, readRegionsTable } from '../model/regions-table.js';
import { relatedRolesTable, readRelatedRolesTable } from '../model/related-roles-table.js';
import { readSalaryTable, salaryColumns } from '../model/salary-table.js';
import { readSkillMapTable, skillMapColumns } from '../model/skill-map-table.js';
import { skillsTable, readSkillsTable } from '../model/skills-table.js';
import { sourcesTable, readSourcesTable } from '../model/sources-table.js';
import { technologiesTable, readTechnologiesTable } from '../model/technologies-table.js';
import { textsTable, readTextsTable } from '../model/texts-table.js';
import { readTiersTable, tierColumns } from '../model/tiers-table.js';
import type { PartKey } from './check.js';

/** The key of a section that has a table form. */
export type TableKey = Exclude<PartKey, 'remote'>;

/** How a section stands in a table. */
export interface SectionTable {
  /** The columns that have a fixed name. */
  readonly columns: readonly string[];
  readonly read: (source: Rows, words: ReadonlyMap<string, string>) => unknown;
}

/** The table of each section, in the order a guide is read. */
export const tables: Readonly<Record<TableKey, SectionTable>> = {
  demand: { columns: demandTable.columns, read: readDemandTable },
  salary: { columns: salaryColumns, read: readSalaryTable },
  coreFunctions: { columns: proseTable.columns, read: readProseTable },
  responsibilities: { columns: textsTable.columns, read: readTextsTable },
  workSetting: { columns: proseTable.columns, read: readProseTable },
  technologies: { columns: technologiesTable.columns, read: readTechnologiesTable },
  skills: { columns: skillsTable.columns, read: readSkillsTable },
  careerPath: { columns: proseTable.columns, read: readProseTable },
  education: { columns: educationTable.columns, read: readEducationTable },
  tiers: { columns: tierColumns, read: readTiersTable },
  globalOutlook: { columns: proseTable.columns, read: readProseTable },
  regions: { columns: regionsTable.columns, read: readRegionsTable },
  market: { columns: marketTable.columns, read: readMarketTable },
  day: { columns: dayColumns, read: readDayTable },
  balance: { columns: balanceTable.columns, read: readBalanceTable },
  skillMap: { columns: skillMapColumns, read: readSkillMapTable },
  prosCons: { columns: prosConsTable.columns, read: readProsConsTable },
  mistakes: { columns: textsTable.columns, read: readTextsTable },
  advice: { columns: textsTable.columns, read: readTextsTable },
  caseStudies: { columns: caseStudiesTable.columns, read: readCaseStudiesTable },
  portfolio: { columns: proseTable.columns, read: readProseTable },
  outlook: { columns: outlookTable.columns, read: readOutlookTable },
  relatedRoles: { columns: relatedRolesTable.columns, read: readRelatedRolesTable },
  faq: { columns: faqTable.columns, read: readFaqTable },
  pricing: { columns: pricingColumns, read: readPricingTable },
  sources: { columns: sourcesTable.columns, read: readSourcesTable },
};

/** Whether a section has a table form. */
export const hasTable = (section: PartKey): section is TableKey => Object.hasOwn(tables, section);
