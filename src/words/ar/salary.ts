import type { UnitText } from '../../model/salary.js';
import type { SalaryWords } from '../salary-words.js';
import { isolate } from './isolate.js';

/** Pay for a unit of time. */
export const heading: Readonly<Record<UnitText, string>> = {
  HOUR: 'الأجر بالساعة',
  DAY: 'الأجر اليومي',
  WEEK: 'الأجر الأسبوعي',
  MONTH: 'الأجر الشهري',
  YEAR: 'الأجر السنوي',
};

/** What `<salary-range>` says in Arabic. */
export const salaryWords: SalaryWords = {
  pay: 'الأجر',
  heading,
  units: { HOUR: 'ساعة', DAY: 'يوم', WEEK: 'أسبوع', MONTH: 'شهر', YEAR: 'سنة' },
  // The name of a currency comes indefinite, as in "دولار أمريكي": no preposition can join it to the sentence.
  axis: {
    HOUR: (currency) => `في الساعة (${currency})`,
    DAY: (currency) => `في اليوم (${currency})`,
    WEEK: (currency) => `في الأسبوع (${currency})`,
    MONTH: (currency) => `في الشهر (${currency})`,
    YEAR: (currency) => `في السنة (${currency})`,
  },
  per: {
    HOUR: (amount) => `${amount} في الساعة`,
    DAY: (amount) => `${amount} في اليوم`,
    WEEK: (amount) => `${amount} في الأسبوع`,
    MONTH: (amount) => `${amount} في الشهر`,
    YEAR: (amount) => `${amount} في السنة`,
  },
  levels: { entry: 'المستوى المبتدئ', mid: 'المستوى المتوسط', senior: 'المستوى المتقدم' },
  lowest: 'الأدنى',
  highest: 'الأعلى',
  median: 'الوسيط',
  mean: 'المتوسط',
  yourPay: 'أجرك',
  topFrom: (percent) => `أعلى ${percent} بدءًا من`,
  bottomTo: (percent) => `أدنى ${percent} حتى`,
  percentile: (_, text) => `المئين ${text}`,
  span: (low, high) => `يمتد النطاق المعروض من ${low} إلى ${high}.`,
  allSame: (amount) => `جميع الأرقام المعروضة تساوي ${amount}.`,
  spanFrom: (low) => `يبدأ الأجر من ${low}.`,
  spanTo: (high) => `يصل الأجر إلى ${high}.`,
  middleHalf: (low, high) => `يتقاضى النصف الأوسط من العاملين أجرًا يتراوح بين ${low} و${high}.`,
  medianIs: (amount) => `يبلغ الأجر الوسيط ${amount}، أي إن نصف العاملين يتقاضى أكثر منه والنصف الآخر يتقاضى أقل منه.`,
  medianWithin: (amount) => `يبلغ الأجر الوسيط ${amount}.`,
  point: (name, amount) => `${isolate(name)} ${amount}`,
  byLevel: (list) => `حسب المستوى: ${list}.`,
  others: (list) => `${list}.`,
  allFigures: 'جميع الأرقام',
  about: (name, sentences) => `${isolate(name)}: ${sentences}`,
  notPublished: (name, reason) => `${isolate(name)}: ${reason}.`,
  youBetween: (you, below, belowName, above, aboveName) => `أجرك البالغ ${you} يقع بين ${below} (${isolate(belowName)}) و${above} (${isolate(aboveName)}).`,
  youBelow: (you, lowest, name) => `أجرك البالغ ${you} أقل من ${lowest} (${isolate(name)}).`,
  youAbove: (you, highest, name) => `أجرك البالغ ${you} أعلى من ${highest} (${isolate(name)}).`,
  youAt: (you, name) => `أجرك البالغ ${you} يساوي هذا الرقم: ${isolate(name)}.`,
  offAxis: (amount) => `${amount} (خارج المحور)`,
  scalesDiffer: 'تختلف المحاور في العملة أو الوحدة الزمنية، فلا تصح مقارنة المواضع على أحدها بالمواضع على غيره.',
  // The noun of a count would change with the number; beside a colon or between commas it does not.
  tooMany: (count) => `عدد الصفوف ${count}، وهو أكثر مما يعرضه رسم بياني بوضوح، لذا تظهر في جدول.`,
  sampleSize: 'حجم العينة',
  sample: (count) => `حجم العينة: ${count}`,
};
