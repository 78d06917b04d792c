import type { TierColumnWords } from '../tiers-words.js';

/** The titles of the columns of the table of tiers in English. */
export const tierColumnWords: TierColumnWords = {
  title: 'Tier',
  id: 'ID',
  alternateTitles: 'Also called',
  track: 'Track',
  minYears: 'Years from',
  maxYears: 'Years to',
  description: 'Description',
  focus: 'Focus',
};
