/** The CDN bundle: registers every element, and has at hand what the package loads on use, as it is in the one file anyway. */
import { SalaryRange } from './classes.js';
import * as salaryOnUse from './elements/salary-range/on-use.js';

export * from './index.js';

SalaryRange.onUse.bring(salaryOnUse);
