import type { TierColumnWords } from '../tiers-words.js';

/** The titles of the columns of the table of tiers in Japanese. */
export const tierColumnWords: TierColumnWords = {
  title: '段階',
  id: 'ID',
  alternateTitles: '別名',
  track: 'コース',
  minYears: '年数（下限）',
  maxYears: '年数（上限）',
  description: '説明',
  focus: '重点',
};
