import type { FrameWords } from '../frame-words.js';
import { isolate } from './isolate.js';

const reasons: ReadonlyMap<string, string> = new Map([
  ['unreliable', 'لم يُنشر الرقم لأنه غير موثوق'],
  ['confidential', 'لم يُنشر الرقم لأنه سري'],
  ['not-applicable', 'لا ينطبق'],
]);

/** What every element says in Arabic. */
export const frameWords: FrameWords = {
  loading: 'جارٍ التحميل…',
  failed: 'تعذّر العرض لأن البيانات ناقصة أو غير صحيحة.',
  notes: 'ملاحظات',
  kinds: { measured: 'رقم مرصود', estimated: 'رقم تقديري', derived: 'رقم محسوب من أرقام أخرى', editorial: 'رقم حدّدته هيئة التحرير' },
  suppressed: (reason) => reasons.get(reason) ?? `لم يُنشر الرقم: ${isolate(reason)}`,
  atLeast: (amount) => `${amount} أو أكثر`,
  atMost: (amount) => `${amount} أو أقل`,
  // A currency that is shortened with a full stop ends its sentence, too.
  sentences: (list) => list.map(isolate).join(' ').replaceAll('.\u200f.', '.\u200f'),
  remarks: (list) => list.map(isolate).join('. '),
  parts: (list) => list.map(isolate).join('، '),
  named: (name, amount) => `${isolate(name)}: ${isolate(amount)}`,
  source: (citation) => `المصدر: ${isolate(citation)}`,
  asOf: (period) => `تاريخ البيانات: ${period}`,
  period: (period) => `الفترة: ${period}`,
  retrieved: (period) => `تاريخ الاطلاع: ${period}`,
  seeNote: (number) => `انظر الملاحظة ${number}`,
};
