import type { SalaryColumnWords } from '../salary-words.js';

/** The titles of the columns of the salary table in French. */
export const salaryColumnWords: SalaryColumnWords = {
  name: 'Nom',
  region: 'Région',
  currency: 'Devise',
  unitText: 'Unité de temps',
  minValue: 'Minimum',
  maxValue: 'Maximum',
  percentile10: '10e centile',
  percentile25: '25e centile',
  median: 'Médiane',
  percentile75: '75e centile',
  percentile90: '90e centile',
  mean: 'Moyenne',
  sampleSize: 'Taille de l’échantillon',
  asOf: 'Date des données',
  source: 'Source',
  note: 'Note',
};
