import type { OutlookWords } from '../outlook-words.js';
import { isolate } from './isolate.js';

/** What `<job-outlook>` says in Arabic. */
export const outlookWords: OutlookWords = {
  heading: 'آفاق التوظيف',
  occupation: 'هذه المهنة',
  benchmark: 'قيمة المقارنة',
  growth: 'النمو المتوقع',
  period: 'الفترة',
  facts: {
    openingsPerYear: 'الوظائف الشاغرة سنويًا',
    employment: 'الوظائف الحالية',
    employmentProjected: 'الوظائف المتوقعة',
    change: 'التغيّر في عدد الوظائف',
  },
  grows: (amount, period) => (period ? `من المتوقع أن يزداد عدد الوظائف بنسبة ${amount} خلال الفترة ${period}.` : `من المتوقع أن يزداد عدد الوظائف بنسبة ${amount}.`),
  shrinks: (amount, period) => (period ? `من المتوقع أن ينخفض عدد الوظائف بنسبة ${amount} خلال الفترة ${period}.` : `من المتوقع أن ينخفض عدد الوظائف بنسبة ${amount}.`),
  stays: (period) => (period ? `من المتوقع أن يبقى عدد الوظائف على حاله خلال الفترة ${period}.` : 'من المتوقع أن يبقى عدد الوظائف على حاله.'),
  growthIs: (amount, period) => (period ? `النمو المتوقع خلال الفترة ${period}: ${amount}.` : `النمو المتوقع: ${amount}.`),
  above: (name, amount) => `هذا أعلى من قيمة المقارنة (${isolate(name)}: ${amount}).`,
  below: (name, amount) => `هذا أقل من قيمة المقارنة (${isolate(name)}: ${amount}).`,
  same: (name, amount) => `هذا يساوي قيمة المقارنة (${isolate(name)}: ${amount}).`,
  moreJobs: (_, text) => `زيادة في عدد الوظائف: ${text}`,
  fewerJobs: (_, text) => `نقص في عدد الوظائف: ${text}`,
  sameJobs: 'عدد الوظائف كما هو الآن',
};
