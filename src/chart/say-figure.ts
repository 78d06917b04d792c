import type { Reading } from '../model/figure.js';
import type { FrameWords } from '../words/frame-words.js';
import type { Formats } from '../words/locale.js';

/** A figure's number, bounds or reason in words; an amount of money where there is a currency. */
export function sayFigure({ value, atLeast, atMost, suppressed }: Reading, frame: FrameWords, formats: Formats, currency?: string): string {
  const say = (number: number): string => (currency === undefined ? formats.number(number) : formats.money(number, currency));
  if (suppressed !== undefined) return frame.suppressed(suppressed);
  if (value !== undefined) return say(value);
  if (atLeast !== undefined && atMost !== undefined) return currency === undefined ? `${say(atLeast)} – ${say(atMost)}` : formats.moneyRange(atLeast, atMost, currency);
  if (atLeast !== undefined) return frame.atLeast(say(atLeast));
  return atMost === undefined ? '' : frame.atMost(say(atMost));
}
