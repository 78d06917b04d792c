/** Importing this module teaches every element Spanish. */
import { balanceWords } from './es/balance.js';
import { caseStudiesWords } from './es/case-studies.js';
import { conversionWords } from './es/conversions.js';
import { dayWords } from './es/day.js';
import { demandWords } from './es/demand.js';
import { educationWords } from './es/education.js';
import { faqWords } from './es/faq.js';
import { frameWords } from './es/frame.js';
import { guideWords } from './es/guide.js';
import { heroWords } from './es/hero.js';
import { marketWords } from './es/market.js';
import { outlookWords } from './es/outlook.js';
import { pricingWords } from './es/pricing.js';
import { pricingColumnWords } from './es/pricing-columns.js';
import { prosConsWords } from './es/pros-cons.js';
import { regionsWords } from './es/regions.js';
import { relatedRolesWords } from './es/related-roles.js';
import { salaryWords } from './es/salary.js';
import { salaryColumnWords } from './es/salary-columns.js';
import { sectionWords } from './es/section.js';
import { shareWords } from './es/share.js';
import { skillMapWords } from './es/skill-map.js';
import { skillsWords } from './es/skills.js';
import { sourcesWords } from './es/sources.js';
import { tableWords } from './es/table.js';
import { technologiesWords } from './es/technologies.js';
import { tiersWords } from './es/tiers.js';
import { tierColumnWords } from './es/tiers-columns.js';
import { toolWords } from './es/tools.js';
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

setWords('es', words);
