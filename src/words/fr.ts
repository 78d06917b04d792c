/** Importing this module teaches every element French. */
import { balanceWords } from './fr/balance.js';
import { caseStudiesWords } from './fr/case-studies.js';
import { conversionWords } from './fr/conversions.js';
import { dayWords } from './fr/day.js';
import { demandWords } from './fr/demand.js';
import { educationWords } from './fr/education.js';
import { faqWords } from './fr/faq.js';
import { frameWords } from './fr/frame.js';
import { guideWords } from './fr/guide.js';
import { heroWords } from './fr/hero.js';
import { marketWords } from './fr/market.js';
import { outlookWords } from './fr/outlook.js';
import { pricingWords } from './fr/pricing.js';
import { pricingColumnWords } from './fr/pricing-columns.js';
import { prosConsWords } from './fr/pros-cons.js';
import { regionsWords } from './fr/regions.js';
import { relatedRolesWords } from './fr/related-roles.js';
import { salaryWords } from './fr/salary.js';
import { salaryColumnWords } from './fr/salary-columns.js';
import { sectionWords } from './fr/section.js';
import { shareWords } from './fr/share.js';
import { skillMapWords } from './fr/skill-map.js';
import { skillsWords } from './fr/skills.js';
import { sourcesWords } from './fr/sources.js';
import { tableWords } from './fr/table.js';
import { technologiesWords } from './fr/technologies.js';
import { tiersWords } from './fr/tiers.js';
import { tierColumnWords } from './fr/tiers-columns.js';
import { toolWords } from './fr/tools.js';
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

setWords('fr', words);
