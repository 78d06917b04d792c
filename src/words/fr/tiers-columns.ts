import type { TierColumnWords } from '../tiers-words.js';

/** The titles of the columns of the table of tiers in French. */
export const tierColumnWords: TierColumnWords = {
  title: 'Échelon',
  id: 'Identifiant',
  alternateTitles: 'Autres intitulés',
  track: 'Filière',
  minYears: 'Années, de',
  maxYears: 'Années, à',
  description: 'Description',
  focus: 'Priorités',
};
