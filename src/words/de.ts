/** Importing this module teaches every element German. */
import { dayWords } from './de/day.js';
import { frameWords } from './de/frame.js';
import { pricingWords } from './de/pricing.js';
import { pricingColumnWords } from './de/pricing-columns.js';
import { salaryWords } from './de/salary.js';
import { skillMapWords } from './de/skill-map.js';
import { tiersWords } from './de/tiers.js';
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

setWords('de', words);
