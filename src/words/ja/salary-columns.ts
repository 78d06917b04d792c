import type { SalaryColumnWords } from '../salary-words.js';

/** The titles of the columns of the salary table in Japanese. */
export const salaryColumnWords: SalaryColumnWords = {
  name: '名称',
  region: '地域',
  currency: '通貨',
  unitText: '期間の単位',
  minValue: '最低額',
  maxValue: '最高額',
  percentile10: '10パーセンタイル',
  percentile25: '25パーセンタイル',
  median: '中央値',
  percentile75: '75パーセンタイル',
  percentile90: '90パーセンタイル',
  mean: '平均値',
  sampleSize: 'サンプルサイズ',
  asOf: 'データの時点',
  source: '出典',
  note: '注記',
};
