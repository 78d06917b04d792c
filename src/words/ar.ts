/** Importing this module teaches every element Modern Standard Arabic. */
import { dayWords } from './ar/day.js';
import { frameWords } from './ar/frame.js';
import { pricingWords } from './ar/pricing.js';
import { pricingColumnWords } from './ar/pricing-columns.js';
import { salaryWords } from './ar/salary.js';
import { skillMapWords } from './ar/skill-map.js';
import { tiersWords } from './ar/tiers.js';
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

setWords('ar', words);
