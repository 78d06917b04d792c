import type { ConversionWords } from '../salary-words.js';
import { heading } from './salary.js';

/** How pay came to be shown in another unit or currency, in Japanese. */
export const conversionWords: ConversionWords = {
  convertedUnit: (from, to, counts) => `${heading[from]}を${heading[to]}に換算しています（${counts}）。`,
  convertedRate: (from, to, date) => `${from}＝${to}で換算しています（${date}）。`,
  hours: (count) => `年間労働時間${count}時間`,
  aYear: (times) => `年間${times}`,
};
