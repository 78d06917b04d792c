/** Says in words what `<job-outlook>` draws. */
import type { Notes } from '../../chart/notes.js';
import { Voice } from '../../chart/voice.js';
import type { OutlookRow } from '../../geometry/job-outlook.js';
import { readFigure, type Reading } from '../../model/figure.js';
import type { Outlook } from '../../model/outlook.js';
import type { FrameWords } from '../../words/frame-words.js';
import type { Formats } from '../../words/locale.js';
import type { OutlookFact, OutlookWords } from '../../words/outlook-words.js';

/** The order in which figures are listed. */
const order = ['openingsPerYear', 'employment', 'employmentProjected', 'change'] as const satisfies readonly OutlookFact[];

/** A figure in the list under the bars. */
export interface Fact {
  readonly name: string;
  readonly text: string;
  /** The time it is for. */
  readonly period: string;
}

/** The words, names and numbers of one language, for one outlook. */
export class OutlookVoice extends Voice<OutlookWords> {
  /** What each bar is called. */
  readonly names: Readonly<Record<OutlookRow['of'], string>>;
  readonly #notes: Notes;

  constructor(words: OutlookWords, frame: FrameWords, formats: Formats, names: OutlookVoice['names'], notes: Notes) {
    super(words, frame, formats);
    this.names = names;
    this.#notes = notes;
  }

  /** Takes notes on every figure of an outlook. */
  note({ growthPercent, benchmark, ...facts }: Outlook): void {
    const { words, names } = this;
    if (growthPercent !== undefined) this.#notes.add(words.growth, readFigure(growthPercent));
    if (benchmark?.growthPercent !== undefined) this.#notes.add(this.frame.named(words.growth, this.own(names.benchmark)), readFigure(benchmark.growthPercent));
    for (const fact of order) if (facts[fact] !== undefined) this.#notes.add(words.facts[fact], readFigure(facts[fact]));
  }

  /** The number at the end of a bar, with the number of its note. */
  label(reading: Reading): string {
    return this.percent(reading) + this.#notes.raised(reading);
  }

  /** The number of a figure's note. */
  noteOf(reading: Reading): number | undefined {
    return this.#notes.numberOf(reading);
  }

  /** A bar in full: its name, its growth, what kind of figure it is. */
  describe({ of, reading }: OutlookRow): string {
    const { frame, formats } = this;
    const note = this.noteOf(reading);
    return frame.remarks([frame.named(this.own(this.names[of]), this.percent(reading)), reading.kind ? frame.kinds[reading.kind] : '', note ? frame.seeNote(formats.number(note)) : ''].filter(Boolean));
  }

  /** What the bars say, in sentences. */
  sentences(rows: readonly OutlookRow[], period: string | undefined): readonly string[] {
    const own = rows.find(({ of, bar }) => of === 'occupation' && bar)?.reading;
    const other = rows.find(({ of, bar }) => of === 'benchmark' && bar)?.reading;
    if (!own) return [];
    const { words, formats } = this;
    const time = period === undefined ? '' : formats.period(period);
    const { value } = own;
    const first =
      value === undefined
        ? words.growthIs(this.percent(own), time)
        : value > 0
          ? words.grows(formats.percent(value), time)
          : value < 0
            ? words.shrinks(formats.percent(-value), time)
            : words.stays(time);
    const compare = other && this.#compare(own, other);
    return compare && other ? [first, words[compare](this.own(this.names.benchmark), this.percent(other))] : [first];
  }

  /** The figures that are given, in words. */
  facts(outlook: Outlook, hasGrowth: boolean): readonly Fact[] {
    const { words, formats } = this;
    const time = (period: string | undefined): string => (period === undefined ? '' : formats.period(period));
    return [
      ...(outlook.period === undefined || hasGrowth ? [] : [{ name: words.period, text: time(outlook.period), period: '' }]),
      ...order.flatMap((fact) => {
        const figure = outlook[fact];
        if (figure === undefined) return [];
        const reading = readFigure(figure);
        const text = fact === 'change' ? this.#change(reading) : this.amount(reading);
        return [{ name: words.facts[fact], text: text + this.#notes.raised(reading), period: time(reading.period) }];
      }),
    ];
  }

  #change(reading: Reading): string {
    const { words, formats } = this;
    const { value } = reading;
    if (value === undefined) return this.amount(reading);
    return value > 0 ? words.moreJobs(value, formats.number(value)) : value < 0 ? words.fewerJobs(-value, formats.number(-value)) : words.sameJobs;
  }

  /** How two growths compare; nothing where their bounds leave it open. */
  #compare(own: Reading, other: Reading): 'above' | 'below' | 'same' | undefined {
    if (own.value !== undefined && own.value === other.value) return 'same';
    if ((own.atLeast ?? -Infinity) > (other.atMost ?? Infinity)) return 'above';
    return (own.atMost ?? Infinity) < (other.atLeast ?? -Infinity) ? 'below' : undefined;
  }
}
