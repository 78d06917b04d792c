/** The CDN bundle: registers every element, and has at hand what the package loads on use, as it is in the one file anyway. */
import { DayTimeline, SalaryRange } from './classes.js';
import * as dayOnUse from './elements/day-timeline/on-use.js';
import * as salaryOnUse from './elements/salary-range/on-use.js';

export * from './index.js';

DayTimeline.onUse.bring(dayOnUse);
SalaryRange.onUse.bring(salaryOnUse);
