import type { SalaryColumnWords } from '../salary-words.js';

/** The titles of the columns of the salary table in Arabic. */
export const salaryColumnWords: SalaryColumnWords = {
  name: 'الاسم',
  region: 'المنطقة',
  currency: 'العملة',
  unitText: 'الوحدة الزمنية',
  minValue: 'الأدنى',
  maxValue: 'الأعلى',
  percentile10: 'المئين العاشر',
  percentile25: 'المئين الخامس والعشرون',
  median: 'الوسيط',
  percentile75: 'المئين الخامس والسبعون',
  percentile90: 'المئين التسعون',
  mean: 'المتوسط',
  sampleSize: 'حجم العينة',
  asOf: 'تاريخ البيانات',
  source: 'المصدر',
  note: 'ملاحظة',
};
