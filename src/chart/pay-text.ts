/** Says pay in words, wherever it stands. */
import type { PayName } from '../geometry/pay-points.js';
import type { Reading } from '../model/figure.js';
import type { Salary } from '../model/salary.js';
import type { FrameWords } from '../words/frame-words.js';
import type { Formats } from '../words/locale.js';
import type { SalaryWords } from '../words/salary-words.js';

/** The words, names and numbers of pay in one language. */
export class PayText {
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

  /** What a figure is called inside a sentence, where no amount follows: `Median`, `90th percentile`, `Senior`. */
  noun(name: PayName): string {
    return name.type === 'percentile' ? this.words.percentile(name.percent, this.formats.number(name.percent)) : this.name(name);
  }

  /** A figure's number, bounds or reason in words; an amount of money where there is a currency. */
  amount({ value, atLeast, atMost, suppressed }: Reading, currency?: string): string {
    const { frame, formats } = this;
    const say = (number: number): string => (currency === undefined ? formats.number(number) : formats.money(number, currency));
    if (suppressed !== undefined) return frame.suppressed(suppressed);
    if (value !== undefined) return say(value);
    if (atLeast !== undefined && atMost !== undefined) return currency === undefined ? `${say(atLeast)} – ${say(atMost)}` : formats.moneyRange(atLeast, atMost, currency);
    if (atLeast !== undefined) return frame.atLeast(say(atLeast));
    return atMost === undefined ? '' : frame.atMost(say(atMost));
  }

  /** What pay is called: its own name, its region, or both. */
  rowName({ name, region }: Salary): string {
    return this.frame.parts([name, region && this.formats.region(region)].filter(Boolean) as string[]);
  }
}
