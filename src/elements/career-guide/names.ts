import { balanceWords } from '../../words/en/balance.js';
import { caseStudiesWords } from '../../words/en/case-studies.js';
import { dayWords } from '../../words/en/day.js';
import { demandWords } from '../../words/en/demand.js';
import { educationWords } from '../../words/en/education.js';
import { faqWords } from '../../words/en/faq.js';
import { marketWords } from '../../words/en/market.js';
import { outlookWords } from '../../words/en/outlook.js';
import { pricingWords } from '../../words/en/pricing.js';
import { prosConsWords } from '../../words/en/pros-cons.js';
import { regionsWords } from '../../words/en/regions.js';
import { relatedRolesWords } from '../../words/en/related-roles.js';
import { salaryWords } from '../../words/en/salary.js';
import { sectionWords } from '../../words/en/section.js';
import { shareWords } from '../../words/en/share.js';
import { skillMapWords } from '../../words/en/skill-map.js';
import { skillsWords } from '../../words/en/skills.js';
import { sourcesWords } from '../../words/en/sources.js';
import { technologiesWords } from '../../words/en/technologies.js';
import { tiersWords } from '../../words/en/tiers.js';
import type { Language } from '../../words/language.js';

const headed = {
  demand: demandWords,
  technologies: technologiesWords,
  skills: skillsWords,
  education: educationWords,
  tiers: tiersWords,
  regions: regionsWords,
  market: marketWords,
  day: dayWords,
  balance: balanceWords,
  skillMap: skillMapWords,
  prosCons: prosConsWords,
  caseStudies: caseStudiesWords,
  outlook: outlookWords,
  relatedRoles: relatedRolesWords,
  faq: faqWords,
  sources: sourcesWords,
  share: shareWords,
  pricing: pricingWords,
} as const;

/** What each section is called in the contents: the heading that its element has where the data says nothing else. */
export function namesOf(language: Language): Readonly<Record<string, string>> {
  const names = (Object.keys(headed) as (keyof typeof headed)[]).map((part) => [part, language.words(part, headed[part] as never).heading] as const);
  return { ...language.words('section', sectionWords), ...Object.fromEntries(names), salary: language.words('salary', salaryWords).pay };
}
