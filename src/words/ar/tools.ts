import type { ToolWords } from '../tool-words.js';
import { isolate } from './isolate.js';

const parts = { kind: 'النوع', source: 'المصدر', period: 'الفترة', note: 'ملاحظة', tier: 'المستوى' };

/** What toolbars and tables say in Arabic. */
export const toolWords: ToolWords = {
  showTable: 'عرض في جدول',
  showChart: 'عرض في رسم بياني',
  showText: 'عرض كنص',
  download: (format) => `تنزيل بصيغة ${format}`,
  tools: 'أدوات',
  columnOf: (column, part) => `${isolate(column)}: ${parts[part]}`,
};
