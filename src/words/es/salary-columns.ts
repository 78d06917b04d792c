import type { SalaryColumnWords } from '../salary-words.js';

/** The titles of the columns of the salary table in Spanish. */
export const salaryColumnWords: SalaryColumnWords = {
  name: 'Nombre',
  region: 'Región',
  currency: 'Moneda',
  unitText: 'Unidad de tiempo',
  minValue: 'Mínimo',
  maxValue: 'Máximo',
  percentile10: 'Percentil 10',
  percentile25: 'Percentil 25',
  median: 'Mediana',
  percentile75: 'Percentil 75',
  percentile90: 'Percentil 90',
  mean: 'Media',
  sampleSize: 'Tamaño de la muestra',
  asOf: 'Fecha de los datos',
  source: 'Fuente',
  note: 'Nota',
};
