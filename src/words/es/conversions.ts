import type { UnitText } from '../../model/salary.js';
import type { ConversionWords } from '../salary-words.js';

const rhythm: Readonly<Record<UnitText, string>> = { HOUR: 'por hora', DAY: 'diario', WEEK: 'semanal', MONTH: 'mensual', YEAR: 'anual' };

/** How pay came to be shown in another unit or currency, in Spanish. */
export const conversionWords: ConversionWords = {
  convertedUnit: (from, to, counts) => `Salario ${rhythm[from]} convertido en salario ${rhythm[to]} (${counts}).`,
  convertedRate: (from, to, date) => `Conversión al tipo de cambio de ${from} = ${to} (${date}).`,
  hours: (count) => `${count} horas de trabajo al año`,
  aYear: (times) => `${times} al año`,
};
