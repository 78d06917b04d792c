/** English, all of it. The elements import its parts one by one; only what needs every part takes it from here. */
import { balanceWords } from './en/balance.js';
import { caseStudiesWords } from './en/case-studies.js';
import { conversionWords } from './en/conversions.js';
import { dayWords } from './en/day.js';
import { demandWords } from './en/demand.js';
import { educationWords } from './en/education.js';
import { faqWords } from './en/faq.js';
import { frameWords } from './en/frame.js';
import { guideWords } from './en/guide.js';
import { heroWords } from './en/hero.js';
import { marketWords } from './en/market.js';
import { outlookWords } from './en/outlook.js';
import { pricingWords } from './en/pricing.js';
import { pricingColumnWords } from './en/pricing-columns.js';
import { prosConsWords } from './en/pros-cons.js';
import { regionsWords } from './en/regions.js';
import { relatedRolesWords } from './en/related-roles.js';
import { salaryWords } from './en/salary.js';
import { salaryColumnWords } from './en/salary-columns.js';
import { sectionWords } from './en/section.js';
import { shareWords } from './en/share.js';
import { skillMapWords } from './en/skill-map.js';
import { skillsWords } from './en/skills.js';
import { sourcesWords } from './en/sources.js';
import { tableWords } from './en/table.js';
import { technologiesWords } from './en/technologies.js';
import { tiersWords } from './en/tiers.js';
import { tierColumnWords } from './en/tiers-columns.js';
import { toolWords } from './en/tools.js';
import type { Words } from './words.js';

/** Everything that is said in English. */
export const english: Words = {
  balance: balanceWords,
  caseStudies: caseStudiesWords,
  conversions: conversionWords,
  day: dayWords,
  demand: demandWords,
  education: educationWords,
  faq: faqWords,
  frame: frameWords,
  guide: guideWords,
  hero: heroWords,
  market: marketWords,
  outlook: outlookWords,
  pricing: pricingWords,
  pricingColumns: pricingColumnWords,
  prosCons: prosConsWords,
  regions: regionsWords,
  relatedRoles: relatedRolesWords,
  salary: salaryWords,
  salaryColumns: salaryColumnWords,
  section: sectionWords,
  share: shareWords,
  skillMap: skillMapWords,
  skills: skillsWords,
  sources: sourcesWords,
  table: tableWords,
  technologies: technologiesWords,
  tiers: tiersWords,
  tiersColumns: tierColumnWords,
  tools: toolWords,
};
