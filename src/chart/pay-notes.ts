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
  const notes = new Notes();
  let isAll = true;
  for (const salary of salaries) {
    const row = salaries.length > 1 ? text.rowName(salary) : '';
    const add = (about: string, reading: Reading): void => notes.add(row ? words.about(row, about) : about, reading);
    const figures = figuresOf(salary);
    const keys = figures.map(({ reading }) => keyOf(reading));
    for (const key of new Set(keys)) {
      const noted = figures.filter((_, index) => keys[index] === key);
      const names = [...new Set(noted.map((figure) => text.called(figure, salary.currency)))];
      add(noted.length === figures.length && names.length > few ? words.allFigures : formats.list(names), noted[0]!.reading);
      isAll &&= key !== '';
    }
    if (salary.sampleSize !== undefined) add(words.sampleSize, readFigure(salary.sampleSize));
  }
  notes.reword((about) => (isAll && notes.all.length === 1 && about.length > 1 ? words.allFigures : frame.remarks(about)));
  return notes;
}
