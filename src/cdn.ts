/** The CDN bundle: registers every element, and has at hand what the package loads on use, as it is in the one file anyway. */
import * as classes from './classes.js';
import * as careerFaq from './elements/career-faq/on-use.js';
import * as careerTiers from './elements/career-tiers/on-use.js';
import * as caseStudies from './elements/case-studies/on-use.js';
import * as dayTimeline from './elements/day-timeline/on-use.js';
import * as educationPath from './elements/education-path/on-use.js';
import * as guideSection from './elements/guide-section/on-use.js';
import * as jobMarket from './elements/job-market/on-use.js';
import * as jobOutlook from './elements/job-outlook/on-use.js';
import * as marketDemand from './elements/market-demand/on-use.js';
import * as pricingPlans from './elements/pricing-plans/on-use.js';
import * as prosCons from './elements/pros-cons/on-use.js';
import * as regionOutlook from './elements/region-outlook/on-use.js';
import * as relatedRoles from './elements/related-roles/on-use.js';
import * as salaryRange from './elements/salary-range/on-use.js';
import * as shareGuide from './elements/share-guide/on-use.js';
import * as skillList from './elements/skill-list/on-use.js';
import * as skillMap from './elements/skill-map/on-use.js';
import * as sourceList from './elements/source-list/on-use.js';
import * as techStack from './elements/tech-stack/on-use.js';
import * as workBalance from './elements/work-balance/on-use.js';
import * as radial from './elements/skill-map/radial.js';
import { setWordsInOrder } from './words/in-order.js';

export * from './index.js';

classes.CareerFaq.onUse.bring(careerFaq);
classes.CareerTiers.onUse.bring(careerTiers);
classes.CaseStudies.onUse.bring(caseStudies);
classes.DayTimeline.onUse.bring(dayTimeline);
classes.EducationPath.onUse.bring(educationPath);
classes.GuideSection.onUse.bring(guideSection);
classes.JobMarket.onUse.bring(jobMarket);
classes.JobOutlook.onUse.bring(jobOutlook);
classes.MarketDemand.onUse.bring(marketDemand);
classes.PricingPlans.onUse.bring(pricingPlans);
classes.ProsCons.onUse.bring(prosCons);
classes.RegionOutlook.onUse.bring(regionOutlook);
classes.RelatedRoles.onUse.bring(relatedRoles);
classes.SalaryRange.onUse.bring(salaryRange);
classes.ShareGuide.onUse.bring(shareGuide);
classes.SkillList.onUse.bring(skillList);
classes.SkillMap.onUse.bring(skillMap);
classes.SourceList.onUse.bring(sourceList);
classes.TechStack.onUse.bring(techStack);
classes.WorkBalance.onUse.bring(workBalance);
classes.SkillMap.radial.bring(radial);

// The language files have no keys, and find who has them by a tag, wherever each was loaded from.
Object.assign(classes.CareerData, { [Symbol.for('career-widgets/words@1')]: setWordsInOrder });
