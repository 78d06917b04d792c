/** Importing this module teaches every element French. */
import { dayWords } from './fr/day.js';
import { frameWords } from './fr/frame.js';
import { pricingWords } from './fr/pricing.js';
import { pricingColumnWords } from './fr/pricing-columns.js';
import { salaryWords } from './fr/salary.js';
import { skillMapWords } from './fr/skill-map.js';
import { tiersWords } from './fr/tiers.js';
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

setWords('fr', words);
