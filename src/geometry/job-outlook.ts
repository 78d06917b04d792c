/** The geometry of `<job-outlook>`: the growth of an occupation and of a benchmark in, bars from zero out. */
import { readFigure, type Figure, type Reading } from '../model/figure.js';
import type { Outlook } from '../model/outlook.js';
import { fraction, type Domain } from './axis.js';
import { textWidth, widths, type Anchor, type FitsFrom } from './labels.js';

/** A stretch of a bar: fractions of the frame from its left. */
export interface OutlookStretch {
  readonly at: number;
  readonly width: number;
}

/** A growth as a bar. */
export interface OutlookBar {
  /** From zero as far as the growth is sure to go. */
  readonly solid: OutlookStretch;
  /** Between the bounds of a growth known only as a range. */
  readonly range?: OutlookStretch | undefined;
  /** The side of the page to which a growth with one bound goes on. */
  readonly arrow?: 'left' | 'right' | undefined;
  /** Where its number stands: a fraction from the left, how it is set, and pixels away from there. */
  readonly end: number;
  readonly anchor: Anchor;
  readonly offset: number;
  readonly text: string;
}

/** A growth: that of the occupation, or of the benchmark. */
export interface OutlookRow {
  readonly of: 'occupation' | 'benchmark';
  readonly reading: Reading;
  /** Absent where the growth is not published. */
  readonly bar?: OutlookBar | undefined;
}

/** An outlook laid out. */
export interface OutlookLayout {
  /** From the least growth to the greatest, and zero in any case. */
  readonly domain: Domain;
  /** The place of zero, as a fraction from the left. */
  readonly zero: number;
  readonly rows: readonly OutlookRow[];
  /** Room beside the frame for numbers, in whole em: where growth is lowest, and where it is highest. */
  readonly gutters: readonly [low: number, high: number];
  /** The container width from which numbers stand at the ends of bars. */
  readonly from: FitsFrom;
}

/** How an outlook is laid out. */
export interface JobOutlookOptions {
  /** Mirrors the frame. */
  readonly rtl?: boolean | undefined;
  /** The number at the end of a bar. */
  readonly label: (reading: Reading) => string;
}

/** The widest room for numbers, in em. */
export const widestGutter = 9;
/** Pixels between a bar and its number, and the length of an arrow. */
const gap = 6;
const arrowLength = 20;
/** The em of a label in pixels. */
const em = 13;
/** How much wider than other characters that sign is: a label has few, and may be nothing but a digit and this. */
const percentSign = 0.35 * em;

/** A bar in percent, before it has a place. */
interface Draft {
  readonly solid: number;
  readonly range?: Domain | undefined;
  readonly arrow?: 'low' | 'high' | undefined;
  readonly end: number;
  readonly side: 'low' | 'high';
}

/** Lays an outlook out. Without growth there are no rows. */
export function layoutJobOutlook({ growthPercent, benchmark }: Outlook, { rtl = false, label }: JobOutlookOptions): OutlookLayout {
  const given: readonly (readonly [OutlookRow['of'], Figure | undefined])[] = [['occupation', growthPercent], ['benchmark', benchmark?.growthPercent]];
  const drafts = given.flatMap(([of, figure]) => {
    if (figure === undefined) return [];
    const reading = readFigure(figure);
    const bar = draft(reading);
    return [{ of, reading, bar, text: bar ? label(reading) : '' }];
  });
  const ends = drafts.flatMap(({ bar }) => (bar ? [bar.solid, bar.end, ...(bar.range ?? [])] : []));
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const domain: Domain = low === high ? [0, 1] : [low, high];
  const place = (value: number): number => (rtl ? 1 - fraction(value, domain) : fraction(value, domain));
  const stretch = (from: number, to: number): OutlookStretch => {
    const [start, end] = [place(from), place(to)].sort((a, b) => a - b) as [number, number];
    return { at: start, width: end - start };
  };
  const offset = ({ arrow, side }: Draft): number => gap + (arrow === side ? arrowLength : 0);
  const gutter = (side: Draft['side']): number =>
    Math.ceil(Math.max(0, ...drafts.map(({ bar, text }) => (bar?.side === side ? textWidth(text) + (text.split('%').length - 1) * percentSign + offset(bar) : 0))) / em);
  const gutters = [gutter('low'), gutter('high')] as const;
  const widest = Math.max(...gutters);
  return {
    domain,
    zero: place(0),
    rows: drafts.map(({ of, reading, bar, text }) => ({
      of,
      reading,
      bar: bar && {
        solid: stretch(0, bar.solid),
        range: bar.range && stretch(...bar.range),
        arrow: bar.arrow && ((bar.arrow === 'high') === rtl ? 'left' : 'right'),
        end: place(bar.end),
        anchor: bar.side === 'high' ? 'start' : 'end',
        offset: (bar.side === 'high') === rtl ? -offset(bar) : offset(bar),
        text,
      },
    })),
    gutters: [Math.min(gutters[0], widestGutter), Math.min(gutters[1], widestGutter)],
    from: widest > widestGutter ? Infinity : (widths.find((width) => (gutters[0] + gutters[1]) * em <= width * 0.55) ?? Infinity),
  };
}

/** What is drawn of a growth; nothing of one without a number. */
function draft({ value, atLeast, atMost }: Reading): Draft | undefined {
  const sideOf = (end: number): Draft['side'] => (end < 0 ? 'low' : 'high');
  if (value !== undefined) return { solid: value, end: value, side: sideOf(value) };
  if (atLeast !== undefined && atMost !== undefined) {
    const side = atMost > 0 ? 'high' : 'low';
    return { solid: atLeast > 0 ? atLeast : Math.min(atMost, 0), range: [atLeast, atMost], end: side === 'high' ? atMost : atLeast, side };
  }
  if (atLeast !== undefined) return { solid: Math.max(atLeast, 0), arrow: 'high', end: atLeast, side: sideOf(atLeast) };
  return atMost === undefined ? undefined : { solid: Math.min(atMost, 0), arrow: 'low', end: atMost, side: atMost > 0 ? 'high' : 'low' };
}
