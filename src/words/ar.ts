/** Importing this module teaches every element Modern Standard Arabic. */
import { balanceWords } from './ar/balance.js';
import { caseStudiesWords } from './ar/case-studies.js';
import { conversionWords } from './ar/conversions.js';
import { dayWords } from './ar/day.js';
import { demandWords } from './ar/demand.js';
import { educationWords } from './ar/education.js';
import { faqWords } from './ar/faq.js';
import { frameWords } from './ar/frame.js';
import { guideWords } from './ar/guide.js';
import { heroWords } from './ar/hero.js';
import { marketWords } from './ar/market.js';
import { outlookWords } from './ar/outlook.js';
import { pricingWords } from './ar/pricing.js';
import { pricingColumnWords } from './ar/pricing-columns.js';
import { prosConsWords } from './ar/pros-cons.js';
import { regionsWords } from './ar/regions.js';
import { relatedRolesWords } from './ar/related-roles.js';
import { salaryWords } from './ar/salary.js';
import { salaryColumnWords } from './ar/salary-columns.js';
import { sectionWords } from './ar/section.js';
import { shareWords } from './ar/share.js';
import { skillMapWords } from './ar/skill-map.js';
import { skillsWords } from './ar/skills.js';
import { sourcesWords } from './ar/sources.js';
import { tableWords } from './ar/table.js';
import { technologiesWords } from './ar/technologies.js';
import { tiersWords } from './ar/tiers.js';
import { tierColumnWords } from './ar/tiers-columns.js';
import { toolWords } from './ar/tools.js';
import { setWords, type Words } from './words.js';

export const words: Words = {
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

setWords('ar', words);
