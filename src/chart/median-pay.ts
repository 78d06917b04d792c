/** Says the median of a salary, where one figure is enough. */
import { figuresOf, type PayFigure } from '../geometry/pay-points.js';
import { readFigure, type Reading } from '../model/figure.js';
import type { Salary } from '../model/salary.js';
import type { FrameWords } from '../words/frame-words.js';
import type { Notes } from './notes.js';
import type { PayText } from './pay-text.js';

/** What is known of a figure of a salary: what the salary says holds for each of its figures that says nothing else. */
export const readPay = (reading: Reading, { source, asOf, note }: Salary, frame: FrameWords): Reading => ({
  ...reading,
  source: reading.source ?? source,
  period: reading.period ?? asOf,
  note: frame.sentences([reading.note, note].filter((each) => each !== undefined)) || undefined,
});

/** The median of a salary; nothing where it has none. */
export const medianOf = (salary: Salary): PayFigure | undefined => figuresOf(salary).find(({ name }) => name.type === 'median');

/** Takes what is known of the figures of a salary that are said: the median, or all where there is none. */
export function collectPay(name: string, salary: Salary, frame: FrameWords, notes: Notes): void {
  const median = medianOf(salary);
  for (const { reading } of median ? [median] : figuresOf(salary)) notes.add(name, readPay(reading, salary, frame));
  if (!median && salary.sampleSize !== undefined) notes.add(name, readPay(readFigure(salary.sampleSize), salary, frame));
}

/** The amount of a figure with its unit of time and the number of its note; why it is not published, where it is not. */
export function amountOf({ reading }: PayFigure, salary: Salary, text: PayText, notes: Notes): string {
  const amount = text.amount(reading, salary.currency) + notes.raised(readPay(reading, salary, text.frame));
  return reading.suppressed === undefined ? text.words.per[salary.unitText ?? 'YEAR'](amount) : amount;
}
