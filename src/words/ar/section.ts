import type { SectionWords } from '../section-words.js';

/** What `<guide-section>` says in Arabic. */
export const sectionWords: SectionWords = {
  coreFunctions: 'طبيعة العمل',
  responsibilities: 'المسؤوليات',
  workSetting: 'مكان العمل وطريقته',
  careerPath: 'التدرج المهني',
  globalOutlook: 'المهنة حول العالم',
  mistakes: 'أخطاء شائعة',
  advice: 'نصائح',
  portfolio: 'ملف أعمال مقنع',
};
