/** Says all of a salary in a few sentences, where there is no chart of it. */
import { endsOf, figuresOf, isOf, pointsOf, type PayPoint } from '../geometry/pay-points.js';
import { readFigure, type Reading } from '../model/figure.js';
import type { Salary } from '../model/salary.js';
import type { PayText } from './pay-text.js';

/**
 * Everything a salary says, in a few sentences: its ends, its median, then what else there is.
 *
 * @param raised what follows a figure: the number of its note
 */
export function tellPay(text: PayText, salary: Salary, raised: (reading: Reading) => string): readonly string[] {
  const { words, frame, formats } = text;
  const figures = figuresOf(salary);
  const points = pointsOf(figures);
  const { low, high } = endsOf(points);
  const bare = (point: PayPoint): string => text.amount(point.figures[0]!.reading, salary.currency) + [...new Set(point.figures.map(({ reading }) => raised(reading)))].join('\u2009');
  const full = (point: PayPoint): string => words.per[salary.unitText ?? 'YEAR'](bare(point));
  const size = salary.sampleSize === undefined ? undefined : readFigure(salary.sampleSize);
  const median = points.find((point) => isOf(point, 'median'));
  const others = points.flatMap((point) =>
    point.figures.filter(({ name }) => name.type === 'mean' || name.type === 'level' || name.type === 'percentile').map(({ name }) => words.point(text.name(name), low || high || median ? bare(point) : full(point))),
  );
  return [
    low && high && words.span(bare(low), full(high)),
    low && !high && words.spanFrom(full(low)),
    high && !low && words.spanTo(full(high)),
    median && words[median.atLeast === median.atMost ? 'medianIs' : 'medianWithin'](full(median)),
    others.length && words.others(formats.list(others)),
    ...figures.flatMap(({ name, reading }) => (reading.suppressed === undefined ? [] : [words.notPublished(text.noun(name), text.reason(reading.suppressed) + raised(reading))])),
    frame.remarks([salary.asOf && frame.asOf(formats.period(salary.asOf)), size && words.sample(text.amount(size) + raised(size))].filter(Boolean) as string[]),
  ].filter(Boolean) as readonly string[];
}
