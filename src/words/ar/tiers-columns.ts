import type { TierColumnWords } from '../tiers-words.js';

/** The titles of the columns of the table of tiers in Arabic. */
export const tierColumnWords: TierColumnWords = {
  title: 'المستوى',
  id: 'المعرّف',
  alternateTitles: 'أسماء أخرى',
  track: 'المسار',
  minYears: 'من سنة',
  maxYears: 'إلى سنة',
  description: 'الوصف',
  focus: 'محاور التركيز',
};
