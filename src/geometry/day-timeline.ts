/** The geometry of `<day-timeline>`: a day in; out come fractions of a frame's width, and heights in em, for a wide and a narrow page. */
import type { Day } from '../model/day.js';
import { fraction, type Domain } from './axis.js';
import { placeTicks, type DayTick } from './day-ticks.js';
import { findGaps, findOverlaps, isNight, placeBlocks, wholeDay, type Overlap, type PlacedBlock, type Span } from './day-spans.js';
import { textWidth, widths, type Anchor, type FitsFrom } from './labels.js';

/** From which container width on each label of a block is shown. Where its name is not, its number may be. */
export interface DayLabels {
  readonly name: FitsFrom;
  readonly range: FitsFrom;
  readonly number: FitsFrom;
}

/** A block as it is drawn: `x` and `width` are fractions of the frame, `x` from its left; `y` and `height` are em. */
export interface DayShape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The side at which reading starts, as a fraction from the left. */
  readonly edge: number;
  /** Where its labels begin, em from the top of the picture: below the line for this moment, where that would cross them. */
  readonly top: number;
  readonly labels: DayLabels;
}

/** A block of a day in both forms. */
export interface DayMark extends PlacedBlock {
  /** Time runs along the page. */
  readonly across: DayShape;
  /** Time runs down the page. */
  readonly down: DayShape;
  /** The minutes without a block before it. */
  readonly before: number;
  /** The container width from which on the picture says its name and times. */
  readonly said: FitsFrom;
}

/** This moment in a day. */
export interface DayNow {
  /** The minute of the clock, from 0 to 1439. */
  readonly minute: number;
  readonly blocks: readonly PlacedBlock[];
  /** Where it stands; nothing for a moment outside the day. */
  readonly place?: DayPlace | undefined;
}

/** Where this moment stands on both axes, and how its time is set. */
export interface DayPlace {
  readonly at: number;
  readonly anchor: Anchor;
  readonly from: FitsFrom;
  readonly y: number;
  /** The container width from which its line along the page is clear of the names beside it. */
  readonly clear: FitsFrom;
  /** The pieces of the line in a narrower place, which leave these out: their ends in em from the top. */
  readonly pieces: readonly (readonly [from: number, to: number])[];
}

/** A day laid out. */
export interface DayLayout {
  /** The first and last minute of the axis. */
  readonly domain: Domain;
  /** The whole hours of the axis. */
  readonly ticks: readonly DayTick[];
  readonly marks: readonly DayMark[];
  readonly lanes: number;
  readonly gaps: readonly Span[];
  readonly overlaps: readonly Overlap[];
  /** The blocks that run over a midnight. */
  readonly nights: readonly PlacedBlock[];
  readonly now?: DayNow | undefined;
  /** The height of the blocks together, in em: along the page, and down the page. */
  readonly acrossHeight: number;
  readonly downHeight: number;
  /** The room beside a day down the page for its hours, in em; one of `gutters`. */
  readonly gutter: number;
  /** The container width from which the day runs along the page: below, its blocks would show too few of their names. */
  readonly from: 480 | 640;
  /** The container width from which what is said of each block has room under it. */
  readonly columns: FitsFrom;
  /** Whether some block shows its number in place of its name at some width. */
  readonly numbered: boolean;
}

/** How a day is laid out. */
export interface DayTimelineOptions {
  /** Mirrors the frame. */
  readonly rtl?: boolean | undefined;
  /** Whether a line for this moment needs room. */
  readonly hasNow?: boolean | undefined;
  /** The minute of the clock at this moment, from 0 to 1439. */
  readonly now?: number | undefined;
  /** A whole hour, as short as an axis needs. */
  readonly tick: (minute: number) => string;
  /** A time of the clock. */
  readonly time: (minute: number) => string;
  readonly range: (from: number, to: number) => string;
  readonly number: (value: number) => string;
}

/** The rooms for hours, in em. */
export const gutters = [3.5, 4.25, 5, 6.25, 7] as const;

/** Pixels between a block's sides and its label, together. */
const padding = 14;
/** Pixels beside a frame: at both sides where time runs along the page, at the far side where it runs down. */
const side = 16;
/** The height of a line of text and of two, in em, with room around them. */
const oneLine = 1.5;
const twoLines = 2.9;
/** A day down the page is between these heights, in em. */
const leastHeight = 22;
const mostHeight = 72;
/** The least width of a block, in pixels, under which its tasks are set. */
const columnWidth = 140;
/** The em of a label in pixels. */
const em = 13;

/** Lays a day out, for both forms. It begins with the hour of its first block, and ends with its last; blocks keep their order. Nothing in, nothing out. */
export function layoutDayTimeline({ blocks }: Day, options: DayTimelineOptions): DayLayout {
  const placed = placeBlocks(blocks);
  const low = Math.floor((placed[0]?.from ?? 0) / 60) * 60;
  const domain: Domain = [low, Math.max(low, ...placed.map(({ to }) => to))];
  const span = domain[1] - low;
  const lanes = Math.max(0, ...placed.map(({ lane }) => lane + 1));
  const shortest = Math.min(...placed.map(({ from, to }) => to - from));
  const scale = span && Math.max(leastHeight / span, Math.min(mostHeight / span, oneLine / shortest));
  const laneHeight = lanes > 3 ? oneLine : twoLines + 0.3;
  const now = findNow(placed, domain, options.now);
  const { ticks, place, widest } = placeTicks(domain, scale, now?.at, options);
  const gutter = gutters.find((room) => room >= widest / em + 0.9) ?? gutters[4];

  const along = (container: number): number => container - 2 * side;
  const beside = (container: number): number => container - gutter * em - 4;
  const shapes = placed.map((block, index) => {
    const [start, end] = [fraction(block.from, domain), fraction(block.to, domain)];
    const shape = (from: number, width: number, y: number, height: number, frame: (container: number) => number, smallest: number, line?: number): DayShape => {
      const x = options.rtl ? 1 - from - width : from;
      const [top, room] = clearOf(line, y, height);
      return { x, y, width, height, edge: options.rtl ? x + width : x, top, labels: fitInside(block, index, width, room, frame, smallest, options) };
    };
    return {
      across: shape(start, end - start, block.lane * (laneHeight + 0.25), laneHeight, along, 480),
      down: shape(block.lane / lanes, 1 / lanes, (block.from - low) * scale, (block.to - block.from) * scale, beside, 240, place?.y),
    };
  });
  const named = (form: 'across' | 'down'): number => shapes.filter((shape) => shape[form].labels.name <= 480).length;
  const from = named('across') * 2 < named('down') ? 640 : 480;
  const marks = placed.map((block, index): DayMark => {
    const shape = shapes[index]!;
    const { labels } = shape.across;
    return {
      ...block,
      ...shape,
      before: block.from - (placed[index - 1]?.to ?? low),
      said: labels.range > from ? labels.range : Math.min(from, shape.down.labels.range),
    };
  });
  const acrossHeight = lanes * (laneHeight + 0.25);
  const inRow = lanes === 1 && marks.every(({ before }) => before >= 0);
  return {
    domain,
    ticks,
    marks,
    lanes,
    gaps: findGaps(placed),
    overlaps: findOverlaps(placed),
    nights: placed.filter(isNight),
    now: now && { minute: now.minute, blocks: now.blocks, place: place && { ...place, ...clearNames(now.at!, domain, marks, acrossHeight, along, options) } },
    acrossHeight,
    downHeight: span * scale,
    gutter,
    from,
    columns:
      inRow
        ? smallestWidth(640, (container) =>
            marks.every(({ across: { width, labels } }) => along(container) * width >= columnWidth && labels.name <= container && labels.range <= container),
          )
        : Infinity,
    numbered: marks.some(({ across: { labels }, down }) => labels.name > from || down.labels.name > 240),
  };
}

/** Where the line for a moment would cross the names of blocks along the page, and the pieces of it that do not. */
function clearNames(at: number, domain: Domain, marks: readonly DayMark[], height: number, along: (container: number) => number, { range }: DayTimelineOptions): Pick<DayPlace, 'clear' | 'pieces'> {
  const named = marks.filter(({ from, to, across: { labels } }) => from <= at && at < to && labels.name !== Infinity).sort((a, b) => a.lane - b.lane);
  const clear = named.map(({ block, from, to, across: { labels } }) => {
    const length = Math.max(textWidth(block.name), labels.range === Infinity ? 0 : textWidth(range(from, to)));
    return smallestWidth(480, (container) => along(container) * (fraction(at, domain) - fraction(from, domain)) >= length + padding);
  });
  const pieces: (readonly [number, number])[] = [];
  let top = -0.35;
  for (const { across: { y, labels } } of named) {
    pieces.push([top, y + 0.2]);
    top = y + (labels.range === Infinity ? 1.55 : 2.85);
  }
  return { clear: Math.max(480, ...clear), pieces: [...pieces, [top, height]] };
}

/** Where labels begin in a block, and the height they have there: below a line that would cross them, or above it, wherever more lines fit. */
function clearOf(line: number | undefined, y: number, height: number): readonly [top: number, room: number] {
  const above = (line ?? Infinity) - y;
  if (above <= 0 || above >= Math.min(height, twoLines)) return [y, height];
  const below = height - above;
  return above >= oneLine && below < twoLines ? [y, above] : below >= oneLine ? [y + above, below] : [y, height];
}

/** A phone leaves some room beside a page: a block down the page is wider there than in 240 pixels. */
const known = [240, 280, ...widths.slice(1)];

/** The smallest of the known widths, from a least one on, at which something holds. */
const smallestWidth = (least: number, holds: (container: number) => boolean): FitsFrom => known.find((width) => width >= least && holds(width)) ?? Infinity;

/** From which width on the labels of a block stand inside it. */
function fitInside(
  { block, from, to }: PlacedBlock,
  index: number,
  share: number,
  height: number,
  frame: (container: number) => number,
  least: number,
  { range, number }: DayTimelineOptions,
): DayLabels {
  const fits = (text: string, room = padding): FitsFrom => smallestWidth(least, (container) => frame(container) * share - room >= textWidth(text));
  const name = height >= 1.3 && block.name.trim() ? fits(block.name) : Infinity;
  return {
    name,
    range: height >= twoLines - 0.2 ? Math.max(name, fits(range(from, to))) : Infinity,
    number: height >= 1 ? fits(number(index + 1), 2) : Infinity,
  };
}

/** This moment on the axis, where it is on it, and the blocks that it falls in. */
function findNow(placed: readonly PlacedBlock[], [low, high]: Domain, minute: number | undefined): (DayNow & { readonly at: number | undefined }) | undefined {
  if (minute === undefined || !placed.length) return undefined;
  const at = [minute, minute + wholeDay, minute + 2 * wholeDay].find((moment) => moment >= low && moment < high);
  return { minute, at, blocks: at === undefined ? [] : placed.filter(({ from, to }) => from <= at && at < to) };
}
