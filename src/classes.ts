/** Every element class, and `define` to register them. Importing this registers nothing. */
import { CareerData } from './elements/career-data/career-data.js';
import { CareerTiers } from './elements/career-tiers/career-tiers.js';
import { DayTimeline } from './elements/day-timeline/day-timeline.js';
import { PricingPlans } from './elements/pricing-plans/pricing-plans.js';
import { SalaryRange } from './elements/salary-range/salary-range.js';
import { SkillMap } from './elements/skill-map/skill-map.js';
import { define as defineElements, type DefineOptions } from './define.js';

export { CareerData } from './elements/career-data/career-data.js';
export { CareerTiers, TierSelectEvent } from './elements/career-tiers/career-tiers.js';
export { DayTimeline } from './elements/day-timeline/day-timeline.js';
export { PricingPlans } from './elements/pricing-plans/pricing-plans.js';
export { PeriodChangeEvent, PlanSelectEvent } from './elements/pricing-plans/events.js';
export { SalaryRange } from './elements/salary-range/salary-range.js';
export { HaveChangeEvent, SkillSelectEvent } from './elements/skill-map/events.js';
export { SkillMap } from './elements/skill-map/skill-map.js';
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
export type { Salary, SalarySection, UnitText } from './model/salary.js';
export type { Skill, SkillGroup, SkillMap as SkillMapSection } from './model/skill-map.js';
export type { Tier, Tiers } from './model/tiers.js';
export type { RateTable } from './geometry/pay-units.js';
export type { DefineOptions } from './define.js';

/** Every element class by its tag. */
export const elements = { 'career-data': CareerData, 'career-tiers': CareerTiers, 'day-timeline': DayTimeline, 'pricing-plans': PricingPlans, 'salary-range': SalaryRange, 'skill-map': SkillMap } as const;

/** Registers every element, under a prefix or in a registry of its own if wanted. */
export const define = (options?: DefineOptions): void => defineElements(elements, options);
