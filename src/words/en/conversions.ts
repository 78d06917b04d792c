import type { ConversionWords } from '../salary-words.js';
import { units } from './salary.js';

/** How pay came to be shown in another unit or currency, in English. */
export const conversionWords: ConversionWords = {
  convertedUnit: (from, to, counts) => `Converted from pay per ${units[from]} to pay per ${units[to]} (${counts}).`,
  convertedRate: (from, to, date) => `Converted at ${from} = ${to} (${date}).`,
  hours: (count) => `${count} working hours a year`,
  aYear: (times) => `${times} a year`,
};
