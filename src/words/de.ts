/** Importing this module teaches every element German. */
import { balanceWords } from './de/balance.js';
import { caseStudiesWords } from './de/case-studies.js';
import { conversionWords } from './de/conversions.js';
import { dayWords } from './de/day.js';
import { demandWords } from './de/demand.js';
import { educationWords } from './de/education.js';
import { faqWords } from './de/faq.js';
import { frameWords } from './de/frame.js';
import { guideWords } from './de/guide.js';
import { heroWords } from './de/hero.js';
import { marketWords } from './de/market.js';
import { outlookWords } from './de/outlook.js';
import { pricingWords } from './de/pricing.js';
import { pricingColumnWords } from './de/pricing-columns.js';
import { prosConsWords } from './de/pros-cons.js';
import { regionsWords } from './de/regions.js';
import { relatedRolesWords } from './de/related-roles.js';
import { salaryWords } from './de/salary.js';
import { salaryColumnWords } from './de/salary-columns.js';
import { sectionWords } from './de/section.js';
import { shareWords } from './de/share.js';
import { skillMapWords } from './de/skill-map.js';
import { skillsWords } from './de/skills.js';
import { sourcesWords } from './de/sources.js';
import { tableWords } from './de/table.js';
import { technologiesWords } from './de/technologies.js';
import { tiersWords } from './de/tiers.js';
import { tierColumnWords } from './de/tiers-columns.js';
import { toolWords } from './de/tools.js';
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

setWords('de', words);
