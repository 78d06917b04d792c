/** The notes on figures of pay, which say in a few words what they are about. */
import { figuresOf } from '../geometry/pay-points.js';
import { readFigure, type Reading } from '../model/figure.js';
import type { Salary } from '../model/salary.js';
import { keyOf, Notes } from './notes.js';
import type { PayText } from './pay-text.js';

/** Names as many figures as a list of them is easily read. */
const few = 2;

/** Takes what is known of the figures of salaries: those of one note together, under the name of their row where there are several. */
export function collectPayNotes(salaries: readonly Salary[], text: PayText): Notes {
  const { words, frame, formats } = text;
  const groups = new Map<string, { readonly reading: Reading; readonly about: string[] }>();
  const add = (reading: Reading, about: string, salary: Salary): void => {
    const key = keyOf(reading);
    if (!groups.has(key)) groups.set(key, { reading, about: [] });
    const row = salaries.length > 1 ? text.rowName(salary) : '';
    groups.get(key)!.about.push(row ? words.about(row, about) : about);
  };
  for (const salary of salaries) {
    const figures = figuresOf(salary);
    const keys = figures.map(({ reading }) => keyOf(reading));
    for (const key of new Set(keys)) {
      const noted = figures.filter((_, index) => keys[index] === key);
      const names = [...new Set(noted.map((figure) => text.called(figure, salary.currency)))];
      add(noted[0]!.reading, noted.length === figures.length && names.length > few ? words.allFigures : formats.list(names), salary);
    }
    const size = readFigure(salary.sampleSize ?? 0);
    if (keyOf(size)) add(size, words.sampleSize, salary);
  }
  const notes = new Notes();
  for (const { reading, about } of groups.values()) notes.add(groups.size > 1 || about.length === 1 ? frame.remarks(about) : words.allFigures, reading);
  return notes;
}
