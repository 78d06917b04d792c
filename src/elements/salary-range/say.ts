/** Says in words what `<salary-range>` draws. */
import { superscript } from '../../chart/notes.js';
import { PayText } from '../../chart/pay-text.js';
import type { PayAxis, PayMark, PayRow } from '../../geometry/salary-range.js';
import { findPercentile, isOf, type PayFigure, type PayName } from '../../geometry/pay-points.js';
import type { Reading } from '../../model/figure.js';
import type { UnitText } from '../../model/salary.js';

/** The words, names and numbers of one language. */
export class PayVoice extends PayText {
  /** The names of a mark's figures as a list. */
  names(figures: readonly PayFigure[]): string {
    return this.formats.list(ranked(figures).map(({ name }) => this.name(name)));
  }

  /** The lines of a mark's label: its names, then the amount they share. */
  lines(figures: readonly PayFigure[], currency: string, noteOf: (reading: Reading) => number | undefined, isBeyond: boolean): readonly string[] {
    const names = ranked(figures).map(({ name }) => this.name(name));
    const amount = this.#placed(this.amount(figures[0]!.reading, currency) + notesOf(figures, noteOf).map(superscript).join('\u2009'), isBeyond);
    return isOf({ figures }, 'median') ? [this.isShort(figures) ? names[0]! : names.join(' · '), amount] : [...names, amount];
  }

  /** Whether a label names the median alone: in one line with all that is equal to it, it would be wider than a phone. */
  isShort(figures: readonly PayFigure[]): boolean {
    return isOf({ figures }, 'median') && this.names(figures).length > 40;
  }

  /** A mark's amount with its unit of time: `$125,000 a year`. */
  amountOf(mark: PayMark, currency: string, unit: UnitText): string {
    return this.words.per[unit](this.amount(mark.figures[0]!.reading, currency));
  }

  /** A mark in full: its names, its amount, what kind of figure it is. */
  describe(mark: PayMark, { currency, unit }: PayAxis, rowName: string, noteOf: (reading: Reading) => number | undefined): string {
    const { frame, words } = this;
    const kinds = [...new Set(mark.figures.flatMap(({ reading: { kind } }) => (kind ? [frame.kinds[kind]] : [])))];
    const notes = notesOf(mark.figures, noteOf);
    const sentence = frame.remarks([
      frame.named(this.names(mark.figures), this.#placed(this.amountOf(mark, currency, unit), Boolean(mark.beyond))),
      ...kinds,
      ...notes.map((note) => frame.seeNote(this.formats.number(note))),
    ]);
    return rowName ? words.about(rowName, sentence) : sentence;
  }

  /** A mark as a line of the list under the axis: its names and its amount. */
  item({ figures, beyond }: PayMark, { currency }: PayAxis): string {
    return this.frame.named(this.names(figures), this.#placed(this.amount(figures[0]!.reading, currency), Boolean(beyond)));
  }

  #placed(amount: string, isBeyond: boolean): string {
    return isBeyond ? this.words.offAxis(amount) : amount;
  }

  /** What a row shows, in sentences. */
  sentences(row: PayRow, { currency, unit }: PayAxis): readonly string[] {
    const { words, formats } = this;
    const { low, high } = row;
    const bare = (mark: PayMark): string => this.amount(mark.figures[0]!.reading, currency);
    const amount = (mark: PayMark): string => this.amountOf(mark, currency, unit);
    const median = row.marks.find(({ shape }) => shape === 'median');
    const [lower, upper] = [findPercentile(row.marks, 25), findPercentile(row.marks, 75)];
    const half = lower && upper;
    const points = (wanted: (name: PayName) => boolean): string =>
      formats.list(
        row.marks.flatMap((mark) => mark.figures.filter(({ name }) => wanted(name)).map(({ name }) => words.point(this.name(name), bare(mark)))),
      );
    const levels = points(({ type }) => type === 'level');
    const others = points((name) => name.type === 'mean' || (name.type === 'percentile' && !(half && [25, 75].includes(name.percent))));
    const [first, more] = row.marks.filter(({ shape }) => shape !== 'you');
    const same = first && !more && first.figures.filter(isGiven).length > 1;
    return [
      same
        ? words.allSame(amount(first))
        : [
            low && high && words.span(bare(low), amount(high)),
            low && !high && words.spanFrom(amount(low)),
            high && !low && words.spanTo(amount(high)),
            half && words.middleHalf(bare(lower), bare(upper)),
            median && words[isBound(median.figures[0]!) ? 'medianWithin' : 'medianIs'](amount(median)),
          ],
      levels && words.byLevel(levels),
      others && words.others(others),
      ...row.unpublished.map(({ name, reading }) => words.notPublished(this.noun(name), this.reason(reading.suppressed ?? ''))),
      this.#you(row, bare),
    ]
      .flat()
      .filter((sentence): sentence is string => Boolean(sentence));
  }

  #you(row: PayRow, amount: (mark: PayMark) => string): string | undefined {
    const own = row.marks.find(isOwn);
    if (!own || !row.you) return undefined;
    const { words, formats } = this;
    const { below, same, above } = row.you;
    const names = (mark: PayMark): string => formats.list(ranked(mark.figures.filter(isGiven)).map(({ name }) => this.noun(name)));
    const you = amount(own);
    if (same) return words.youAt(you, names(same));
    if (below && above) return words.youBetween(you, amount(below), names(below), amount(above), names(above));
    if (above) return words.youBelow(you, amount(above), names(above));
    return below && words.youAbove(you, amount(below), names(below));
  }
}

/** Whether a figure is one of the salary, and not the reader's own pay. */
const isGiven = ({ name }: PayFigure): boolean => name.type !== 'you';

/** Whether a mark is the reader's own pay, by itself or with figures of the same value. */
export const isOwn = (mark: PayMark): boolean => isOf(mark, 'you');

/** Whether no more is known of a figure than bounds. */
const isBound = ({ reading: { atLeast, atMost } }: PayFigure): boolean => atLeast !== atMost;

/** The numbers of the notes on some figures, in rising order. */
export const notesOf = (figures: readonly PayFigure[], noteOf: (reading: Reading) => number | undefined): readonly number[] =>
  [...new Set(figures.flatMap(({ reading }) => noteOf(reading) ?? []))].sort((a, b) => a - b);

/** The order in which the names of one amount are said: the median first, percentiles last, as they lead over to the amount. */
const ranked = (figures: readonly PayFigure[]): readonly PayFigure[] => {
  const rank = ({ name }: PayFigure): number => (name.type === 'median' ? 0 : name.type === 'percentile' ? 2 : 1);
  return [...figures].sort((a, b) => rank(a) - rank(b));
};
