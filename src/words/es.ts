/** Importing this module teaches every element Spanish. */
import { dayWords } from './es/day.js';
import { frameWords } from './es/frame.js';
import { pricingWords } from './es/pricing.js';
import { pricingColumnWords } from './es/pricing-columns.js';
import { salaryWords } from './es/salary.js';
import { skillMapWords } from './es/skill-map.js';
import { tiersWords } from './es/tiers.js';
import { setWords, type Words } from './words.js';

export const words = {
  day: dayWords,
  frame: frameWords,
  pricing: pricingWords,
  pricingColumns: pricingColumnWords,
  salary: salaryWords,
  skillMap: skillMapWords,
  tiers: tiersWords,
} as Words;

setWords('es', words);
