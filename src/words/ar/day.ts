import type { DayWords } from '../day-words.js';
import { isolate } from './isolate.js';

/** What `<day-timeline>` says in Arabic. */
export const dayWords: DayWords = {
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
