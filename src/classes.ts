/** Every element class, and `define` to register them. Importing this registers nothing. */
import { CareerData } from './elements/career-data/career-data.js';
import { CareerFaq } from './elements/career-faq/career-faq.js';
import { CareerGuide } from './elements/career-guide/career-guide.js';
import { CareerHero } from './elements/career-hero/career-hero.js';
import { CareerTiers } from './elements/career-tiers/career-tiers.js';
import { CaseStudies } from './elements/case-studies/case-studies.js';
import { DayTimeline } from './elements/day-timeline/day-timeline.js';
import { EducationPath } from './elements/education-path/education-path.js';
import { GuideSection } from './elements/guide-section/guide-section.js';
import { JobMarket } from './elements/job-market/job-market.js';
import { JobOutlook } from './elements/job-outlook/job-outlook.js';
import { MarketDemand } from './elements/market-demand/market-demand.js';
import { PricingPlans } from './elements/pricing-plans/pricing-plans.js';
import { ProsCons } from './elements/pros-cons/pros-cons.js';
import { RegionOutlook } from './elements/region-outlook/region-outlook.js';
import { RelatedRoles } from './elements/related-roles/related-roles.js';
import { SalaryRange } from './elements/salary-range/salary-range.js';
import { ShareGuide } from './elements/share-guide/share-guide.js';
import { SkillList } from './elements/skill-list/skill-list.js';
import { SkillMap } from './elements/skill-map/skill-map.js';
import { SourceList } from './elements/source-list/source-list.js';
import { TechStack } from './elements/tech-stack/tech-stack.js';
import { WorkBalance } from './elements/work-balance/work-balance.js';
import { define as defineElements, type DefineOptions } from './define.js';

export { CareerData } from './elements/career-data/career-data.js';
export { CareerFaq } from './elements/career-faq/career-faq.js';
export { CareerGuide } from './elements/career-guide/career-guide.js';
export { CareerHero } from './elements/career-hero/career-hero.js';
export { CareerTiers, TierSelectEvent } from './elements/career-tiers/career-tiers.js';
export { CaseStudies } from './elements/case-studies/case-studies.js';
export { DayTimeline } from './elements/day-timeline/day-timeline.js';
export { EducationPath } from './elements/education-path/education-path.js';
export { GuideSection } from './elements/guide-section/guide-section.js';
export { JobMarket } from './elements/job-market/job-market.js';
export { JobOutlook } from './elements/job-outlook/job-outlook.js';
export { MarketDemand } from './elements/market-demand/market-demand.js';
export { PeriodChangeEvent, PlanSelectEvent } from './elements/pricing-plans/events.js';
export { PricingPlans } from './elements/pricing-plans/pricing-plans.js';
export { ProsCons } from './elements/pros-cons/pros-cons.js';
export { RegionOutlook } from './elements/region-outlook/region-outlook.js';
export { RoleSelectEvent } from './elements/related-roles/events.js';
export { RelatedRoles } from './elements/related-roles/related-roles.js';
export { SalaryRange } from './elements/salary-range/salary-range.js';
export { ShareGuide } from './elements/share-guide/share-guide.js';
export { SkillList } from './elements/skill-list/skill-list.js';
export { HaveChangeEvent, SkillSelectEvent } from './elements/skill-map/events.js';
export { SkillMap } from './elements/skill-map/skill-map.js';
export { SourceList } from './elements/source-list/source-list.js';
export { TechStack } from './elements/tech-stack/tech-stack.js';
export { WorkBalance } from './elements/work-balance/work-balance.js';
export { GuideElement } from './delivery/guide-element.js';
export { GuideError } from './delivery/guide-error.js';
export { GuideErrorEvent, GuideReadyEvent } from './delivery/events.js';
export { ViewChangeEvent } from './chart/events.js';
export { guideContext, type Provided } from './delivery/context.js';
export { setWords, type Words } from './words/words.js';
export type { Status } from './delivery/guide-state.js';
export type { Problem } from './model/check.js';
export type { Guide, SectionKey } from './model/guide.js';
export type { Day, DayBlock } from './model/day.js';
export type { Figure } from './model/figure.js';
export type { AddOn, Feature, Plan, Price, Pricing, Proof } from './model/pricing.js';
export type { RelatedRole } from './model/related-roles.js';
export type { Salary, SalarySection, UnitText } from './model/salary.js';
export type { Skill, SkillGroup, SkillMap as SkillMapSection } from './model/skill-map.js';
export type { Tier, Tiers } from './model/tiers.js';
export type { RateTable } from './geometry/pay-units.js';
export type { DefineOptions } from './define.js';

/** Every element class by its tag. */
export const elements = {
  'career-data': CareerData,
  'career-faq': CareerFaq,
  'career-guide': CareerGuide,
  'career-hero': CareerHero,
  'career-tiers': CareerTiers,
  'case-studies': CaseStudies,
  'day-timeline': DayTimeline,
  'education-path': EducationPath,
  'guide-section': GuideSection,
  'job-market': JobMarket,
  'job-outlook': JobOutlook,
  'market-demand': MarketDemand,
  'pricing-plans': PricingPlans,
  'pros-cons': ProsCons,
  'region-outlook': RegionOutlook,
  'related-roles': RelatedRoles,
  'salary-range': SalaryRange,
  'share-guide': ShareGuide,
  'skill-list': SkillList,
  'skill-map': SkillMap,
  'source-list': SourceList,
  'tech-stack': TechStack,
  'work-balance': WorkBalance,
} as const;

/** Registers every element, under a prefix or in a registry of its own if wanted. */
export const define = (options?: DefineOptions): void => defineElements(elements, options);
