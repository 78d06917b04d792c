import type { TierColumnWords } from '../tiers-words.js';

/** The titles of the columns of the table of tiers in German. */
export const tierColumnWords: TierColumnWords = {
  title: 'Stufe',
  id: 'Kennung',
  alternateTitles: 'Auch genannt',
  track: 'Laufbahn',
  minYears: 'Ab Jahr',
  maxYears: 'Bis Jahr',
  description: 'Beschreibung',
  focus: 'Schwerpunkte',
};
