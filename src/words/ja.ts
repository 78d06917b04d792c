/** Importing this module teaches every element Japanese. */
import { balanceWords } from './ja/balance.js';
import { caseStudiesWords } from './ja/case-studies.js';
import { conversionWords } from './ja/conversions.js';
import { dayWords } from './ja/day.js';
import { demandWords } from './ja/demand.js';
import { educationWords } from './ja/education.js';
import { faqWords } from './ja/faq.js';
import { frameWords } from './ja/frame.js';
import { guideWords } from './ja/guide.js';
import { heroWords } from './ja/hero.js';
import { marketWords } from './ja/market.js';
import { outlookWords } from './ja/outlook.js';
import { pricingWords } from './ja/pricing.js';
import { pricingColumnWords } from './ja/pricing-columns.js';
import { prosConsWords } from './ja/pros-cons.js';
import { regionsWords } from './ja/regions.js';
import { relatedRolesWords } from './ja/related-roles.js';
import { salaryWords } from './ja/salary.js';
import { salaryColumnWords } from './ja/salary-columns.js';
import { sectionWords } from './ja/section.js';
import { shareWords } from './ja/share.js';
import { skillMapWords } from './ja/skill-map.js';
import { skillsWords } from './ja/skills.js';
import { sourcesWords } from './ja/sources.js';
import { tableWords } from './ja/table.js';
import { technologiesWords } from './ja/technologies.js';
import { tiersWords } from './ja/tiers.js';
import { tierColumnWords } from './ja/tiers-columns.js';
import { toolWords } from './ja/tools.js';
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

setWords('ja', words);
