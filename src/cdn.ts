/** The CDN bundle: registers every element, and has at hand what the package loads on use, as it is in the one file anyway. */
import { CareerTiers, DayTimeline, PricingPlans, SalaryRange, SkillMap } from './classes.js';

import * as tiersOnUse from './elements/career-tiers/on-use.js';
import * as dayOnUse from './elements/day-timeline/on-use.js';
import * as pricingOnUse from './elements/pricing-plans/on-use.js';
import * as salaryOnUse from './elements/salary-range/on-use.js';
import * as skillMapOnUse from './elements/skill-map/on-use.js';
import * as skillMapRadial from './elements/skill-map/radial.js';

export * from './index.js';

CareerTiers.onUse.bring(tiersOnUse);
DayTimeline.onUse.bring(dayOnUse);
PricingPlans.onUse.bring(pricingOnUse);
SalaryRange.onUse.bring(salaryOnUse);
SkillMap.onUse.bring(skillMapOnUse);
SkillMap.radial.bring(skillMapRadial);
