/** Says in words what `<salary-range>` draws. */
import type { PayAxis, PayMark, PayRow } from '../../geometry/salary-range.js';
import type { PayFigure, PayName } from '../../geometry/pay-points.js';
import type { Conversion } from '../../geometry/pay-units.js';
import type { Reading } from '../../model/figure.js';
import type { Salary, UnitText } from '../../model/salary.js';
import type { FrameWords } from '../../words/frame-words.js';
import type { Formats } from '../../words/locale.js';
import type { SalaryWords } from '../../words/salary-words.js';

/** The words, names and numbers of one language. */
export class PayVoice {
  readonly words: SalaryWords;
  readonly frame: FrameWords;
  readonly formats: Formats;

  constructor(words: SalaryWords, frame: FrameWords, formats: Formats) {
    this.words = words;
    this.frame = frame;
    this.formats = formats;
  }

  /** What a figure is called: `Median`, `Top 10% from`, `Senior`. */
  name(name: PayName): string {
    const { words, formats } = this;
    switch (name.type) {
      case 'level':
        return name.name;
      case 'percentile':
        return name.percent < 50 ? words.bottomTo(formats.percent(name.percent)) : words.topFrom(formats.percent(100 - name.percent));
      case 'you':
        return words.yourPay;
      default:
        return words[name.type];
    }
  }

  /** A figure's number, bounds or reason in words. */
  amount({ value, atLeast, atMost, suppressed }: Reading, currency: string): string {
    const { frame, formats } = this;
    if (suppressed !== undefined) return frame.suppressed(suppressed);
    if (value !== undefined) return formats.money(value, currency);
    if (atLeast !== undefined && atMost !== undefined) return formats.moneyRange(atLeast, atMost, currency);
    if (atLeast !== undefined) return frame.atLeast(formats.money(atLeast, currency));
    return atMost === undefined ? '' : frame.atMost(formats.money(atMost, currency));
  }

  /** The names of a mark's figures as a list, the median first. */
  names(figures: readonly PayFigure[]): string {
    return this.formats.list(medianFirst(figures).map(({ name }) => this.name(name)));
  }

  /** The lines of a mark's label: its names, then the amount they share. */
  lines(figures: readonly PayFigure[], currency: string, mark: (reading: Reading) => string): readonly string[] {
    const names = medianFirst(figures).map(({ name }) => this.name(name));
    const marks = [...new Set(figures.map(({ reading }) => mark(reading)))].filter(Boolean).join(' ');
    const amount = this.amount(figures[0]!.reading, currency) + marks;
    return figures.some(({ name }) => name.type === 'median' || name.type === 'you') ? [names.join(' · '), amount] : [...names, amount];
  }

  /** A mark's amount with its unit of time: `$125,000 a year`. */
  amountOf(mark: PayMark, currency: string, unit: UnitText): string {
    return this.words.per[unit](this.amount(mark.figures[0]!.reading, currency));
  }

  /** A mark in full: its names, its amount, what kind of figure it is. */
  describe(mark: PayMark, { currency, unit }: PayAxis, rowName: string, noteOf: (reading: Reading) => number | undefined): string {
    const { frame, words } = this;
    const kinds = [...new Set(mark.figures.flatMap(({ reading: { kind } }) => (kind ? [frame.kinds[kind]] : [])))];
    const notes = [...new Set(mark.figures.flatMap(({ reading }) => noteOf(reading) ?? []))];
    const sentence = [
      frame.named(this.names(mark.figures), this.amountOf(mark, currency, unit)),
      ...kinds,
      ...notes.map((note) => frame.seeNote(this.formats.number(note))),
    ].join('. ');
    return rowName ? words.about(rowName, sentence) : sentence;
  }

  /** What a row is called: its own name, its region, or both. */
  rowName({ name, region }: Salary): string {
    return [name, region === undefined ? undefined : this.formats.region(region)].filter(Boolean).join(', ');
  }

  /** What a row shows, in sentences. */
  sentences(row: PayRow, { currency, unit }: PayAxis): readonly string[] {
    const { words, frame } = this;
    const { low, high } = row;
    const amount = (mark: PayMark): string => this.amountOf(mark, currency, unit);
    const named = (mark: PayMark): string => frame.named(this.names(mark.figures), this.amount(mark.figures[0]!.reading, currency));
    const of = (type: PayName['type'], percent?: number): PayMark | undefined =>
      row.marks.find((mark) => mark.figures.some(({ name }) => name.type === type && (name.type !== 'percentile' || name.percent === percent)));
    const median = of('median');
    const [lower, upper] = [of('percentile', 25), of('percentile', 75)];
    const rest = row.marks.filter((mark) => mark !== low && mark !== high && mark !== median && mark !== lower && mark !== upper && mark.shape !== 'you');
    return [
      low && high && low !== high && words.span(amount(low), amount(high)),
      low && !high && words.spanFrom(amount(low)),
      high && !low && words.spanTo(amount(high)),
      lower && upper && words.middleHalf(amount(lower), amount(upper)),
      median && words.medianIs(amount(median)),
      rest.length > 0 && words.points(this.formats.list(rest.map(named))),
      ...row.unpublished.map(({ name, reading }) => words.notPublished(this.name(name), frame.suppressed(reading.suppressed ?? ''))),
      this.#you(row, currency),
    ].filter((sentence): sentence is string => Boolean(sentence));
  }

  #you(row: PayRow, currency: string): string | undefined {
    const own = row.marks.find(({ shape }) => shape === 'you');
    if (!own || !row.you) return undefined;
    const { words, frame } = this;
    const { below, same, above } = row.you;
    const named = (mark: PayMark): string => frame.named(this.names(mark.figures), this.amount(mark.figures[0]!.reading, currency));
    const you = this.amount(own.figures[0]!.reading, currency);
    if (same) return words.youAt(you, named(same));
    if (below && above) return words.youBetween(you, named(below), named(above));
    if (above) return words.youBelow(you, named(above));
    return below && words.youAbove(you, named(below));
  }

  /** How an amount came to be shown in this unit or currency. */
  conversion(conversion: Conversion): string {
    const { words, formats } = this;
    if (conversion.type === 'rate') {
      const { from, to, rate, date, source } = conversion;
      return words.convertedRate(formats.money(1, to), formats.money(rate, from), [formats.period(date), source].filter(Boolean).join(', '));
    }
    const { from, to, hoursPerYear, factor } = conversion;
    const times = hoursPerYear === undefined ? `× ${formats.number(Number(factor.toPrecision(6)))}` : words.hours(formats.number(hoursPerYear));
    return words.convertedUnit(from, to, times);
  }
}

const medianFirst = (figures: readonly PayFigure[]): readonly PayFigure[] =>
  [...figures].sort((a, b) => Number(b.name.type === 'median') - Number(a.name.type === 'median'));
