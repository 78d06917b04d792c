import type { Reading } from '../model/figure.js';
import type { FrameWords } from '../words/frame-words.js';
import type { Formats } from '../words/locale.js';

/** What an element says, in the words and numbers of one language. */
export class Voice<Words> {
  readonly words: Words;
  readonly frame: FrameWords;
  readonly formats: Formats;

  constructor(words: Words, frame: FrameWords, formats: Formats) {
    this.words = words;
    this.frame = frame;
    this.formats = formats;
  }

  /** A text of the guide inside a sentence. */
  own(text: string): string {
    return this.formats.own(text);
  }

  /** Texts of the guide as a list. */
  list(texts: readonly string[]): string {
    return this.formats.list(texts.map((text) => this.own(text)));
  }

  /** Why a figure is not published. */
  reason(suppressed: string): string {
    // The document's own words are no text.
    return this.frame.suppressed(/^[a-z-]+$/.test(suppressed) ? suppressed : this.own(suppressed));
  }

  /** A figure's number, bounds or reason in words; an amount of money where there is a currency. */
  amount(reading: Reading, currency?: string): string {
    const { formats } = this;
    return currency === undefined
      ? this.#say(reading, (number) => formats.number(number))
      : this.#say(reading, (number) => formats.money(number, currency), (low, high) => formats.moneyRange(low, high, currency));
  }

  /** A share from 0 to 1 as percent, bounds of one, or why there is none. */
  share(reading: Reading): string {
    return this.#say(reading, (share) => this.formats.percent(share * 100));
  }

  /** A figure in percent, as `growthPercent` is. */
  percent(reading: Reading): string {
    return this.#say(reading, (percent) => this.formats.percent(percent));
  }

  #say(
    { value, atLeast, atMost, suppressed }: Reading,
    say: (number: number) => string,
    range = (low: number, high: number): string => `${say(low)} – ${say(high)}`,
  ): string {
    const { frame } = this;
    if (suppressed !== undefined) return this.reason(suppressed);
    if (value !== undefined) return say(value);
    if (atLeast !== undefined && atMost !== undefined) return range(atLeast, atMost);
    if (atLeast !== undefined) return frame.atLeast(say(atLeast));
    return atMost === undefined ? '' : frame.atMost(say(atMost));
  }
}
