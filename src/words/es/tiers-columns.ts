import type { TierColumnWords } from '../tiers-words.js';

/** The titles of the columns of the table of tiers in Spanish. */
export const tierColumnWords: TierColumnWords = {
  title: 'Nivel',
  id: 'Identificador',
  alternateTitles: 'Otras denominaciones',
  track: 'Trayectoria',
  minYears: 'Años desde',
  maxYears: 'Años hasta',
  description: 'Descripción',
  focus: 'Prioridades',
};
