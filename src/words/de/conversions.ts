import type { ConversionWords } from '../salary-words.js';
import { heading } from './salary.js';

/** How pay came to be shown in another unit or currency, in German. */
export const conversionWords: ConversionWords = {
  convertedUnit: (from, to, counts) => `Vom ${heading[from]} zum ${heading[to]} umgerechnet (${counts}).`,
  convertedRate: (from, to, date) => `Umgerechnet zum Kurs von ${from} = ${to} (${date}).`,
  hours: (count) => `${count} Arbeitsstunden im Jahr`,
  aYear: (times) => `${times} im Jahr`,
};
