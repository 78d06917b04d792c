/** Importing this module teaches every element Japanese. */
import { dayWords } from './ja/day.js';
import { frameWords } from './ja/frame.js';
import { pricingWords } from './ja/pricing.js';
import { pricingColumnWords } from './ja/pricing-columns.js';
import { salaryWords } from './ja/salary.js';
import { skillMapWords } from './ja/skill-map.js';
import { tiersWords } from './ja/tiers.js';
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

setWords('ja', words);
