import type { SalaryColumnWords } from '../salary-words.js';

/** The titles of the columns of the salary table in English. */
export const salaryColumnWords: SalaryColumnWords = {
  name: 'Name',
  region: 'Region',
  currency: 'Currency',
  unitText: 'Per',
  minValue: 'Lowest',
  maxValue: 'Highest',
  percentile10: '10th percentile',
  percentile25: '25th percentile',
  median: 'Median',
  percentile75: '75th percentile',
  percentile90: '90th percentile',
  mean: 'Average',
  sampleSize: 'Sample size',
  asOf: 'As of',
  source: 'Source',
  note: 'Note',
};
