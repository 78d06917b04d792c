import type { TiersWords } from '../tiers-words.js';
import { isolate } from './isolate.js';

/** What `<career-tiers>` says in Arabic. */
export const tiersWords: TiersWords = {
  heading: 'مستويات المسار المهني',
  axis: 'سنوات الخبرة',
  // The noun of a count would change with the number; before it, it does not.
  count: (count, first, last) => `عدد المستويات ${count}، من ${isolate(first)} إلى ${isolate(last)}.`,
  point: (title, years) => `${isolate(title)} (${years})`,
  byYears: (list) => `حسب سنوات الخبرة: ${list}.`,
  inOrder: (list) => `بترتيب تصاعدي: ${isolate(list)}.`,
  unplaced: (list) => `لم تُذكر سنوات الخبرة لما يلي: ${isolate(list)}.`,
  noYears: 'لم تُذكر السنوات',
  overlap: (list) => `تتداخل سنوات هذه المستويات: ${isolate(list)}.`,
  gap: (years) => `بين مستويين مدة لا يشملها أي منهما: ${years}.`,
  about: (track, sentences) => `${isolate(track)}: ${sentences}`,
  here: 'أنت هنا',
  current: (title) => `أنت هنا: ${isolate(title)}.`,
  you: (years) => `أنت: ${years}`,
  youIn: (years, titles) => `تقع خبرتك (${years}) ضمن: ${isolate(titles)}.`,
  youBetween: (years, below, above) => `تقع خبرتك (${years}) بين مستويين، بعد ${isolate(below)} وقبل ${isolate(above)}.`,
  youBefore: (years, first) => `خبرتك (${years}) أقل مما يتطلبه المستوى الأول: ${isolate(first)}.`,
  youAfter: (years, last) => `خبرتك (${years}) أكثر مما يشمله المستوى الأخير: ${isolate(last)}.`,
  youNowhere: (years) => `لا يمكن تحديد موضع خبرتك (${years}) لأن المستويات لا تذكر سنوات.`,
  alsoCalled: (titles) => `يُعرف أيضًا باسم: ${isolate(titles)}`,
  focus: 'محاور التركيز',
  isNew: 'جديد في هذا المستوى',
  allNew: 'كله جديد في هذا المستوى',
};
