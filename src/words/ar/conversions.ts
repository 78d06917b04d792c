import type { ConversionWords } from '../salary-words.js';
import { isolate } from './isolate.js';
import { heading } from './salary.js';

/** How pay came to be shown in another unit or currency, in Arabic. */
export const conversionWords: ConversionWords = {
  convertedUnit: (from, to, counts) => `حُوّل ${heading[from]} إلى ${heading[to]} (${counts}).`,
  convertedRate: (from, to, date) => `حُوّلت المبالغ بسعر الصرف ${from} = ${to} (${isolate(date)}).`,
  hours: (count) => `عدد ساعات العمل في السنة: ${count}`,
  aYear: (times) => `${times} في السنة`,
};
