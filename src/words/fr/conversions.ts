import type { UnitText } from '../../model/salary.js';
import type { ConversionWords } from '../salary-words.js';

const rhythm: Readonly<Record<UnitText, string>> = { HOUR: 'horaire', DAY: 'journalier', WEEK: 'hebdomadaire', MONTH: 'mensuel', YEAR: 'annuel' };

/** How pay came to be shown in another unit or currency, in French. */
export const conversionWords: ConversionWords = {
  convertedUnit: (from, to, counts) => `Salaire ${rhythm[from]} converti en salaire ${rhythm[to]} (${counts}).`,
  convertedRate: (from, to, date) => `Conversion au taux de ${from} = ${to} (${date}).`,
  hours: (count) => `${count} heures de travail par an`,
  aYear: (times) => `${times} par an`,
};
