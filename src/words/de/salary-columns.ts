import type { SalaryColumnWords } from '../salary-words.js';

/** The titles of the columns of the salary table in German. */
export const salaryColumnWords: SalaryColumnWords = {
  name: 'Name',
  region: 'Region',
  currency: 'Währung',
  unitText: 'Zeiteinheit',
  minValue: 'Minimum',
  maxValue: 'Maximum',
  percentile10: '10. Perzentil',
  percentile25: '25. Perzentil',
  median: 'Median',
  percentile75: '75. Perzentil',
  percentile90: '90. Perzentil',
  mean: 'Durchschnitt',
  sampleSize: 'Stichprobengröße',
  asOf: 'Stand',
  source: 'Quelle',
  note: 'Anmerkung',
};
