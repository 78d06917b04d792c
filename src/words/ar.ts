/** Importing this module teaches every element Modern Standard Arabic. */
import type { UnitText } from '../model/salary.js';
import type { DayWords } from './day-words.js';
import type { FrameWords } from './frame-words.js';
import type { PricingColumnWords, PricingWords } from './pricing-words.js';
import type { SalaryWords } from './salary-words.js';
import type { SkillMapWords } from './skill-map-words.js';
import type { TiersWords } from './tiers-words.js';
import { setWords, type Words } from './words.js';

/** Keeps an author's text, which may run from left to right, from disturbing the order of the sentence around it. Amounts need none: they are marked already. */
const isolate = (text: string): string => `\u2068${text}\u2069`;
/** The same for a text that has Arabic parts beside an author's: those stand in a row from right to left. */
const mixed = (text: string): string => `\u2067${text}\u2069`;

const reasons: ReadonlyMap<string, string> = new Map([
  ['unreliable', 'لم يُنشر الرقم لأنه غير موثوق'],
  ['confidential', 'لم يُنشر الرقم لأنه سري'],
  ['not-applicable', 'لا ينطبق'],
]);
const parts = { kind: 'النوع', source: 'المصدر', period: 'الفترة', note: 'ملاحظة', tier: 'المستوى' };

const frame: FrameWords = {
  loading: 'جارٍ التحميل…',
  failed: 'تعذّر العرض لأن البيانات ناقصة أو غير صحيحة.',
  showTable: 'عرض في جدول',
  showChart: 'عرض في رسم بياني',
  showText: 'عرض كنص',
  download: (format) => `تنزيل بصيغة ${format}`,
  tools: 'أدوات',
  notes: 'ملاحظات',
  kinds: { measured: 'رقم مرصود', estimated: 'رقم تقديري', derived: 'رقم محسوب من أرقام أخرى', editorial: 'رقم حدّدته هيئة التحرير' },
  suppressed: (reason) => reasons.get(reason) ?? `لم يُنشر الرقم: ${isolate(reason)}`,
  atLeast: (amount) => `${amount} أو أكثر`,
  atMost: (amount) => `${amount} أو أقل`,
  named: (name, amount) => `${isolate(name)}: ${amount}`,
  source: (citation) => `المصدر: ${mixed(citation)}`,
  asOf: (period) => `تاريخ البيانات: ${period}`,
  period: (period) => `الفترة: ${period}`,
  retrieved: (period) => `تاريخ الاطلاع: ${period}`,
  columnOf: (column, part) => `${isolate(column)}: ${parts[part]}`,
  seeNote: (number) => `انظر الملاحظة ${number}`,
};

const heading: Readonly<Record<UnitText, string>> = {
  HOUR: 'الأجر بالساعة',
  DAY: 'الأجر اليومي',
  WEEK: 'الأجر الأسبوعي',
  MONTH: 'الأجر الشهري',
  YEAR: 'الأجر السنوي',
};

const salary: SalaryWords = {
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
  point: (name, amount) => `${isolate(name)} ${amount}`,
  byLevel: (list) => `حسب المستوى: ${list}.`,
  others: (list) => `${list}.`,
  about: (name, sentences) => `${isolate(name)}: ${sentences}`,
  notPublished: (name, reason) => `${isolate(name)}: ${reason}.`,
  youBetween: (you, below, belowName, above, aboveName) => `أجرك البالغ ${you} يقع بين ${below} (${isolate(belowName)}) و${above} (${isolate(aboveName)}).`,
  youBelow: (you, lowest, name) => `أجرك البالغ ${you} أقل من ${lowest} (${isolate(name)}).`,
  youAbove: (you, highest, name) => `أجرك البالغ ${you} أعلى من ${highest} (${isolate(name)}).`,
  youAt: (you, name) => `أجرك البالغ ${you} يساوي هذا الرقم: ${isolate(name)}.`,
  scalesDiffer: 'تختلف المحاور في العملة أو الوحدة الزمنية، فلا تصح مقارنة المواضع على أحدها بالمواضع على غيره.',
  // The noun of a count would change with the number; beside a colon or between commas it does not.
  tooMany: (count) => `عدد الصفوف ${count}، وهو أكثر مما يعرضه رسم بياني بوضوح، لذا تظهر في جدول.`,
  convertedUnit: (from, to, factor) => `حُوّل ${heading[from]} إلى ${heading[to]} (${factor}).`,
  convertedRate: (from, to, date) => `حُوّلت المبالغ بسعر الصرف ${from} = ${to} (${mixed(date)}).`,
  hours: (count) => `عدد ساعات العمل في السنة: ${count}`,
  sample: (count) => `حجم العينة: ${count}`,
  columns: {
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
  },
};

// Nouns stand beside their number after a colon, where they do not change with it.
const skillMap: SkillMapWords = {
  heading: 'خريطة المهارات',
  overview: (_skills, skillsText, _groups, groupsText, names) => `عدد المهارات: ${skillsText}، وعدد المجموعات: ${groupsText}، وهي: ${mixed(names)}.`,
  links: (_count, text) => `عدد الروابط: ${text}، وهي تبيّن ما تمهّد له كل مهارة.`,
  coverage: (have, _all, allText) => `المهارات المتوفرة لديك: ${have} من أصل ${allText}.`,
  part: (have, all) => `${have} من ${all}`,
  byGroup: (list) => `حسب المجموعة: ${list}.`,
  groupPart: (name, have, all) => `${isolate(name)}: ${have} من ${all}`,
  complete: 'لا تنقصك أي مهارة.',
  missing: 'المهارات الناقصة',
  gap: (group, list) => `في ${isolate(group)}: ${mixed(list)}`,
  have: 'لديك هذه المهارة',
  lack: 'ليست لديك هذه المهارة بعد',
  level: (amount) => `المستوى: ${amount}`,
  leadsTo: (list) => `تمهّد لما يلي: ${mixed(list)}`,
  comesFrom: (list) => `تُبنى على ما يلي: ${mixed(list)}`,
  columns: { list: 'القائمة', group: 'المجموعة', skill: 'المهارة', id: 'المعرّف', level: 'المستوى', description: 'الوصف', from: 'من', to: 'إلى' },
  lists: { skills: 'المهارات', links: 'الروابط' },
};

/* <career-tiers> */
const tiers: TiersWords = {
  heading: 'مستويات المسار المهني',
  axis: 'سنوات الخبرة',
  // The noun of a count would change with the number; before it, it does not.
  count: (count, first, last) => `عدد المستويات ${count}، من ${isolate(first)} إلى ${isolate(last)}.`,
  point: (title, years) => `${isolate(title)} (${years})`,
  byYears: (list) => `حسب سنوات الخبرة: ${list}.`,
  inOrder: (list) => `بترتيب تصاعدي: ${mixed(list)}.`,
  unplaced: (list) => `لم تُذكر سنوات الخبرة لما يلي: ${mixed(list)}.`,
  noYears: 'لم تُذكر السنوات',
  overlap: (list) => `تتداخل سنوات هذه المستويات: ${mixed(list)}.`,
  gap: (years) => `بين مستويين مدة لا يشملها أي منهما: ${years}.`,
  about: (track, sentences) => `${isolate(track)}: ${sentences}`,
  here: 'أنت هنا',
  current: (title) => `أنت هنا: ${isolate(title)}.`,
  you: (years) => `أنت: ${years}`,
  youIn: (years, titles) => `تقع خبرتك (${years}) ضمن: ${mixed(titles)}.`,
  youBetween: (years, below, above) => `تقع خبرتك (${years}) بين مستويين، بعد ${isolate(below)} وقبل ${isolate(above)}.`,
  youBefore: (years, first) => `خبرتك (${years}) أقل مما يتطلبه المستوى الأول: ${isolate(first)}.`,
  youAfter: (years, last) => `خبرتك (${years}) أكثر مما يشمله المستوى الأخير: ${isolate(last)}.`,
  youNowhere: (years) => `لا يمكن تحديد موضع خبرتك (${years}) لأن المستويات لا تذكر سنوات.`,
  alsoCalled: (titles) => `يُعرف أيضًا باسم: ${mixed(titles)}`,
  focus: 'محاور التركيز',
  isNew: 'جديد في هذا المستوى',
  allNew: 'كله جديد في هذا المستوى',
  columns: {
    title: 'المستوى',
    id: 'المعرّف',
    track: 'المسار',
    minYears: 'من سنة',
    maxYears: 'إلى سنة',
    description: 'الوصف',
    focus: 'محاور التركيز',
  },
};

/* <day-timeline> */
const day: DayWords = {
  heading: 'يوم عمل',
  blocks: 'فترات اليوم',
  named: isolate,
  span: (from, to, length) => `يمتد اليوم من ${from} إلى ${to}، ومدته ${length}.`,
  spanNextDay: (from, to, length) => `يمتد اليوم من ${from} إلى ${to} في اليوم التالي، ومدته ${length}.`,
  spanSecondDay: (from, to, length) => `يمتد اليوم من ${from} إلى ${to} بعد يومين، ومدته ${length}.`,
  lasting: (name, length) => `${isolate(name)} (${length})`,
  // The noun of a count would change with the number; beside a colon it does not.
  lastingInAll: (name, length, count) => `${isolate(name)} (${length}، عدد الفترات: ${count})`,
  byLength: (list) => `حسب المدة: ${list}.`,
  many: (count, shortest, longest) => `عدد الفترات: ${count}، أقصرها ${shortest} وأطولها ${longest}.`,
  manyAlike: (count, length) => `عدد الفترات: ${count}، ومدة كل منها ${length}.`,
  open: (list) => `أوقات بلا فترات: ${list}.`,
  manyOpen: (count, length) => `عدد الأوقات التي بلا فترات: ${count}، ومدتها معًا ${length}.`,
  overlap: (range, list) => `في الوقت نفسه، ${range}: ${list}.`,
  manyOverlaps: (count) => `عدد الأوقات التي تتداخل فيها الفترات: ${count}.`,
  night: (list) => `إلى ما بعد منتصف الليل: ${list}.`,
  zone: (name) => `المنطقة الزمنية: ${name}.`,
  nowIn: (time, list) => `الآن: ${time}، خلال ${list}.`,
  nowOpen: (time) => `الآن: ${time}، بين فترتين.`,
  nowOutside: (time) => `الآن: ${time}، خارج هذا اليوم.`,
  block: (name, range, length) => `${isolate(name)}: ${range}، ${length}`,
  columns: { name: 'الاسم', start: 'البداية', end: 'النهاية', focus: 'محور التركيز', tasks: 'المهام', timeZone: 'المنطقة الزمنية' },
};

/* What <pricing-plans> says. The noun of a count would change with the number; beside a colon it does not. */

const pricing: PricingWords = {
  heading: 'الخطط',
  headingOf: (brand) => `خطط ${isolate(brand)}`,
  showPlans: 'عرض في بطاقات',
  count: (_, text) => `عدد الخطط: ${text}.`,
  noPlans: 'لا توجد خطط مدرجة.',
  prices: (list) => `الأسعار: ${list}.`,
  range: (low, high) => `من ${low} إلى ${high}`,
  unpriced: (_, text) => `عدد الخطط التي لا تذكر سعرًا بالأرقام: ${text}.`,
  yourPlan: 'خطتك',
  yourPlanIs: (name) => `خطتك هي ${isolate(name)}.`,
  featured: 'خطة مميّزة',
  billing: 'الفوترة',
  periods: { HOUR: 'كل ساعة', DAY: 'يوميًا', WEEK: 'أسبوعيًا', MONTH: 'شهريًا', YEAR: 'سنويًا' },
  time: { HOUR: 'في الساعة', DAY: 'في اليوم', WEEK: 'في الأسبوع', MONTH: 'في الشهر', YEAR: 'في السنة' },
  per: (one) => `لكل ${isolate(one)}`,
  perTime: {
    HOUR: (one) => `لكل ${isolate(one)} في الساعة`,
    DAY: (one) => `لكل ${isolate(one)} في اليوم`,
    WEEK: (one) => `لكل ${isolate(one)} في الأسبوع`,
    MONTH: (one) => `لكل ${isolate(one)} في الشهر`,
    YEAR: (one) => `لكل ${isolate(one)} في السنة`,
  },
  price: (amount, unit) => `${amount} ${unit}`,
  billed: (way) => `الفوترة: ${isolate(way)}`,
  monthsFree: (_, text) => `عدد الأشهر المجانية: ${text}`,
  save: (percent) => `وفّر ${percent}`,
  everythingAnd: (name) => `كل ما في ${isolate(name)}، بالإضافة إلى:`,
  everything: (name) => `كل ما في ${isolate(name)}`,
  more: (_, text) => `عدد الميزات الأخرى: ${text}`,
  notIncluded: (feature) => `غير مشمول: ${isolate(feature)}`,
  counted: (count, unit) => `${count} ${isolate(unit)}`,
  yes: 'نعم',
  no: 'لا',
  notListed: 'غير مذكور',
  addOns: 'إضافات',
  // The unit and the claim are an author's: the sentence runs as they do.
  proof: (who, claim) => isolate(`${who} ${claim}`),
  undated: 'لم يُذكر تاريخ لهذا العدد.',
  evidence: (text) => `الدليل: ${isolate(text)}`,
  feature: 'الميزة',
  amounts: 'السعر',
};

const pricingColumns: PricingColumnWords = {
  list: 'القائمة',
  plan: 'الخطة',
  feature: 'الميزة',
  price: 'السعر',
  priceCurrency: 'العملة',
  unitText: 'الوحدة الزمنية',
  per: 'يُحتسب لكل',
  included: 'مشمول',
  value: 'القيمة',
  unit: 'وحدة القيمة',
  billed: 'الفوترة',
  id: 'معرّف الميزة',
  name: 'الاسم',
  tagline: 'الوصف المختصر',
  includes: 'تشمل كل ما في',
  highlighted: 'مميّزة',
  priceText: 'السعر بالكلمات',
  cta: 'نص الرابط',
  url: 'عنوان الرابط',
  count: 'العدد',
  claim: 'القول',
  asOf: 'تاريخ البيانات',
  evidence: 'الدليل',
  heading: 'العنوان',
  brand: 'العلامة التجارية',
};

export const words = { frame, salary, tiers, day, pricing, pricingColumns, skillMap } as Words;

setWords('ar', words);
