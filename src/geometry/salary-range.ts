/** The geometry of `<salary-range>`: pay distributions in, fractions of a frame out. */
import type { Salary, UnitText } from '../model/salary.js';
import { findDomain, findTicks, fraction, type Domain, type Tick } from './axis.js';
import { fitEvenly, textWidth, type Anchor, type FitsFrom } from './labels.js';
import { baselinesOf, placeLabels, request, stackLabels, type Draft, type PayFit } from './pay-labels.js';
import { endsOf, figuresOf, findPercentile, isOf, payFigure, pointsOf, type PayFigure, type PayPoint } from './pay-points.js';
import type { Conversion, Pay } from './pay-units.js';

/** How a mark is drawn: a tall tick, an end of the span, a level's dot, a small tick, the reader's own pay where it is equal to no figure. */
export type PayShape = 'median' | 'end' | 'dot' | 'tick' | 'you';

/** A label: its lines, how it is set and from which container width on it is shown. */
export interface PayLabel {
  readonly lines: readonly string[];
  /** The baseline of each line, in em from the top of the row. */
  readonly baselines: readonly number[];
  readonly anchor: Anchor;
  readonly from: FitsFrom;
  /** Pixels from its place to the left of the page, or to the right: with minus, to the left. */
  readonly shift?: number | undefined;
}

/** The figures of a salary that have one value, as one mark. */
export interface PayMark {
  readonly shape: PayShape;
  /** Fraction of the frame from its left, inside the frame. */
  readonly at: number;
  /** The other end of a figure known only as a range; equal to `at` for any other. */
  readonly to: number;
  /** The side of the page to which a bound goes on. */
  readonly arrow?: 'left' | 'right' | undefined;
  /** The side of the page where the value is, or a part of a range, outside the axis. */
  readonly beyond?: 'left' | 'right' | undefined;
  readonly figures: readonly PayFigure[];
  readonly label: PayLabel;
}

/** A stretch of the frame: fractions from its left. */
export interface Stretch {
  readonly at: number;
  readonly width: number;
}

/** One salary on an axis. */
export interface PayRow {
  readonly salary: Salary;
  readonly conversions: readonly Conversion[];
  /** From the lowest figure to the highest. */
  readonly span?: Stretch | undefined;
  /** From the 25th percentile to the 75th. */
  readonly middle?: Stretch | undefined;
  /** Every figure with a value, in rising order. */
  readonly marks: readonly PayMark[];
  /** The marks at the two ends of the span. */
  readonly low?: PayMark | undefined;
  readonly high?: PayMark | undefined;
  /** Figures that are not published. */
  readonly unpublished: readonly PayFigure[];
  /** Between which marks the reader's own pay falls. */
  readonly you?: { readonly [place in 'below' | 'same' | 'above']: PayMark | undefined } | undefined;
  readonly levels: PayLevels;
}

/** Where the parts of a row stand, in em of a label's text size from the top of the row. */
export interface PayLevels {
  /** Where the tall tick of the median begins, below its label. */
  readonly tick: number;
  /** The top of the bar. */
  readonly bar: number;
  readonly barHeight: number;
  /** The middle of the bar. */
  readonly middle: number;
  /** Where the labels below the bar begin. */
  readonly below: number;
  /** The height of the row, and of that what every container shows; the rest is added from a container width on. */
  readonly height: number;
  readonly least: number;
  readonly grows: readonly { readonly from: FitsFrom; readonly by: number }[];
}

/** The salaries of one currency and unit of time, which share an axis. */
export interface PayAxis {
  readonly currency: string;
  readonly unit: UnitText;
  readonly domain: Domain;
  readonly ticks: readonly (Tick & { readonly label: PayLabel })[];
  readonly rows: readonly PayRow[];
}

/** How salaries are laid out. */
export interface SalaryRangeOptions {
  /** Mirrors the frame. */
  readonly rtl?: boolean | undefined;
  /** The number at the start of every axis, where it is below that at the end; what is below it stands at its edge. */
  readonly axisMin?: number | undefined;
  /** The number at the end of every axis; what is above it stands at its edge. */
  readonly axisMax?: number | undefined;
  /** The reader's own pay, in the currency and unit of the first axis; `convertAmount` turns it as the first salary was turned. */
  readonly you?: number | undefined;
  /** The lines of a mark's label, as the reader sees them; `isBeyond` where the value is outside the axis. */
  readonly label: (figures: readonly PayFigure[], currency: string, isBeyond: boolean) => readonly string[];
  /** A tick's label; `step` is how far it is to the next. */
  readonly tick: (value: number, currency: string, step: number) => string;
}

/** Lays out salaries as one axis per currency and unit, in the order of their first salary. Nothing in, nothing out. */
export function layoutSalaryRange(pays: readonly Pay[], options: SalaryRangeOptions): readonly PayAxis[] {
  const groups = new Map<string, Pay[]>();
  for (const pay of pays) {
    const key = `${pay.salary.currency} ${pay.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), pay]);
  }
  return [...groups.values()].map((group, index) => layoutAxis(group, index ? { ...options, you: undefined } : options));
}

/** What the rows of an axis have in common. */
interface Frame extends SalaryRangeOptions {
  readonly domain: Domain;
  /** The width of a row in a container. */
  readonly width: (container: number) => number;
}

function layoutAxis(pays: readonly Pay[], options: SalaryRangeOptions): PayAxis {
  const { currency } = pays[0]!.salary;
  const bounds = pays.flatMap(({ salary }) => figuresOf(salary)).flatMap(({ reading }) => [reading.atLeast, reading.atMost]);
  const numbers = [...bounds, options.you].filter((value) => value !== undefined);
  const { axisMin, axisMax } = options;
  const domain = findDomain(numbers, axisMin, axisMax);
  // Without numbers the domain means nothing, unless an author gave both its ends.
  const hasScale = numbers.length > 0 || axisMin! < axisMax!;
  const frame: Frame = { ...options, domain, width: rowWidth(pays.length) };
  return {
    currency,
    unit: pays[0]!.unit,
    domain,
    ticks: hasScale ? layoutTicks(currency, frame) : [],
    rows: pays.map((pay) => layoutRow(pay, frame)),
  };
}

/** Pixels of room at both sides of a row, into which the labels of ticks may reach. */
const side = 16;

/** Some room at both sides, and beside several rows a column for their names. */
const rowWidth = (rows: number) => (container: number): number => container - 2 * side - (rows > 1 && container >= 640 ? 208 : 0);

/** A fraction from the left of the page for one from the start of the text. */
const fromLeft = (at: number, { rtl }: Frame): number => (rtl ? 1 - at : at);

function layoutTicks(currency: string, frame: Frame): PayAxis['ticks'] {
  const found = findTicks(frame.domain);
  const step = (found[1]?.value ?? 0) - (found[0]?.value ?? 0);
  const ticks = found.map(({ value, at }) => {
    const lines = [frame.tick(value, currency, step)];
    // Beside an end of the axis the room is the same at every width.
    const anchor: Anchor = (textWidth(lines[0]!) > 2 * side && (['start', 'end'] as const)[at]) || 'middle';
    return { value, at, lines, anchor };
  });
  const fits = fitEvenly(ticks.map(({ at, lines, anchor }) => request(at, lines, [anchor])), frame.width, side);
  return ticks.map(({ value, at, lines, anchor }, index) => ({
    value,
    at: fromLeft(at, frame),
    label: { lines, baselines: [1], anchor, from: fits[index]! },
  }));
}

function layoutRow({ salary, conversions }: Pay, frame: Frame): PayRow {
  const figures = figuresOf(salary);
  const points = pointsOf(frame.you === undefined ? figures : [...figures, payFigure({ type: 'you' }, frame.you)]);
  const { low, high } = endsOf(points);
  const own = points.find((point) => isOf(point, 'you'));

  const draft = (point: PayPoint): Draft => ({
    point,
    shape: shapeOf(point),
    at: clamp(fraction(point.value, frame.domain)),
    lines: frame.label(point.figures, salary.currency, sideBeyond(point, frame) !== undefined),
    anchors: point === low ? ['start', 'middle', 'end'] : point === high ? ['end', 'middle', 'start'] : ['middle', 'start', 'end'],
  });
  const shapeOf = (point: PayPoint): PayShape => {
    if (isOf(point, 'median')) return 'median';
    if (point === low || point === high) return 'end';
    if (isOf(point, 'level', 'mean')) return 'dot';
    return isOf(point, 'percentile') ? 'tick' : 'you';
  };
  const drafts = points.map(draft);
  const fits = placeLabels(drafts, frame.width);
  const levels = stackLabels(drafts, fits);
  const marks = new Map(drafts.map((draft) => [draft.point, markOf(draft, fits.get(draft)!, levels, frame)]));
  const mark = (point: PayPoint | undefined): PayMark | undefined => point && marks.get(point);

  return {
    salary,
    conversions,
    span: stretch(low, high, frame),
    middle: stretch(findPercentile(points, 25), findPercentile(points, 75), frame),
    marks: [...marks.values()],
    low: mark(low),
    high: mark(high),
    unpublished: figures.filter(({ reading }) => reading.suppressed !== undefined),
    you: own && {
      below: mark(points.findLast(({ atMost }) => atMost !== undefined && atMost < own.value)),
      same: mark(own.figures.length > 1 ? own : undefined),
      above: mark(points.find(({ atLeast }) => atLeast !== undefined && atLeast > own.value)),
    },
    levels,
  };
}

const clamp = (at: number): number => Math.min(1, Math.max(0, at));

/** The side of the axis beyond which a value lies, or a part of a range. */
const sideBeyond = ({ value, atMost = value }: PayPoint, { domain: [low, high] }: Frame): 'start' | 'end' | undefined =>
  value < low ? 'start' : Math.max(value, atMost) > high ? 'end' : undefined;

function markOf(draft: Draft, { anchor, from, shift }: PayFit, levels: PayLevels, frame: Frame): PayMark {
  const { point, shape, at, lines } = draft;
  const { atLeast, atMost, figures } = point;
  const open = atLeast === undefined ? 'start' : atMost === undefined ? 'end' : undefined;
  const sideOf = (side: 'start' | 'end' | undefined): 'left' | 'right' | undefined => side && ((side === 'start') === !frame.rtl ? 'left' : 'right');
  const known = atLeast !== undefined && atMost !== undefined;
  return {
    shape,
    at: fromLeft(at, frame),
    to: fromLeft(known ? clamp(fraction(atMost, frame.domain)) : at, frame),
    arrow: sideOf(open),
    beyond: sideOf(sideBeyond(point, frame)),
    figures,
    label: { lines, baselines: baselinesOf(draft, levels), anchor, from, ...(shift && { shift: frame.rtl ? -shift : shift }) },
  };
}

function stretch(from: PayPoint | undefined, to: PayPoint | undefined, frame: Frame): Stretch | undefined {
  if (!from || !to) return undefined;
  const ends = [from.value, to.atMost ?? to.value].map((value) => fromLeft(clamp(fraction(value, frame.domain)), frame));
  const at = Math.min(...ends);
  return { at, width: Math.max(...ends) - at };
}
