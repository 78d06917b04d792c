/** What every layout of salaries owes. Each law says, in words, where a layout breaks it; nothing when it does not. */
import { widths, textWidth } from '../../src/geometry/labels.js';
import { payFigure, type PayFigure } from '../../src/geometry/pay-points.js';
import type { Pay } from '../../src/geometry/pay-units.js';
import {
  layoutSalaryRange,
  type PayAxis,
  type PayLabel,
  type PayMark,
  type PayRow,
  type SalaryRangeOptions,
} from '../../src/geometry/salary-range.js';
import type { Figure } from '../../src/model/figure.js';
import { figuresIn, nameOf } from './salaries.js';

/** A layout with what it was made from. */
export interface Layout {
  readonly pays: readonly Pay[];
  readonly options: SalaryRangeOptions;
  readonly axes: readonly PayAxis[];
}

/** Says where a layout breaks a law. */
export type Law = (layout: Layout) => readonly string[];

/** Lays out salaries and keeps what they were. */
export const layOut = (pays: readonly Pay[], options: SalaryRangeOptions): Layout => ({ pays, options, axes: layoutSalaryRange(pays, options) });

/** The parts of a layout that hold what its author gave, not what was computed. */
const sources = ['salary', 'conversions', 'figures', 'unpublished'];

function* numbersIn(value: unknown, path = ''): Generator<readonly [path: string, value: number]> {
  if (typeof value === 'number') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, entry] of Object.entries(value)) if (!sources.includes(key)) yield* numbersIn(entry, `${path}/${key}`);
}

const finite: Law = ({ axes }) =>
  [...numbersIn(axes)]
    .filter(([path, value]) => !Number.isFinite(value) && !(path.endsWith('/label/from') && value === Infinity))
    .map(([path, value]) => `${path} is ${value}`);

const rowsOf = ({ axes }: Layout): readonly { readonly axis: PayAxis; readonly row: PayRow; readonly name: string }[] =>
  axes.flatMap((axis, a) => axis.rows.map((row, r) => ({ axis, row, name: `row ${r} of axis ${a}` })));

const isFraction = (value: number): boolean => value >= 0 && value <= 1;

const inFrame: Law = (layout) => [
  ...layout.axes.flatMap(({ ticks }) => ticks.filter(({ at }) => !isFraction(at)).map(({ at, value }) => `tick ${value} at ${at}`)),
  ...rowsOf(layout).flatMap(({ row, name }) => [
    ...row.marks.filter(({ at, to }) => !isFraction(at) || !isFraction(to)).map(({ at, to }) => `${name}: mark from ${at} to ${to}`),
    ...[row.span, row.middle]
      .filter((stretch) => stretch && !(isFraction(stretch.at) && isFraction(stretch.width) && stretch.at + stretch.width <= 1 + 1e-9))
      .map((stretch) => `${name}: stretch at ${stretch!.at}, ${stretch!.width} wide`),
  ]),
];

const inOrder: Law = ({ pays, axes }) => {
  const groups = new Map<string, Pay[]>();
  for (const pay of pays) {
    const key = `${pay.salary.currency} per ${pay.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), pay]);
  }
  const made = axes.map(({ currency, unit }) => `${currency} per ${unit}`);
  if (made.join() !== [...groups.keys()].join()) return [`axes are ${made.join()}, not ${[...groups.keys()].join()}`];
  return [...groups.values()].flatMap((group, index) => {
    const { rows } = axes[index]!;
    const same = rows.length === group.length && rows.every(({ salary, conversions }, at) => salary === group[at]!.salary && conversions === group[at]!.conversions);
    return same ? [] : [`the rows of axis ${index} are not its salaries in their order`];
  });
};

const isOwn = ({ figures }: PayMark): boolean => figures.some(({ name }) => name.type === 'you');

const everyFigureOnce: Law = (layout) =>
  rowsOf(layout).flatMap(({ row, name }) => {
    const missing = [...figuresIn(row.salary)];
    const complaints: string[] = [];
    const take = (given: PayFigure, where: string): void => {
      const index = missing.findIndex(([called, figure]) => called === nameOf(given.name) && Object.is(figure, given.figure));
      if (index < 0) complaints.push(`${name}: ${nameOf(given.name)} in ${where} is no figure of the salary, or there twice`);
      else missing.splice(index, 1);
    };
    for (const mark of row.marks.filter((mark) => !isOwn(mark))) for (const figure of mark.figures) take(figure, 'a mark');
    for (const figure of row.unpublished) take(figure, 'unpublished');
    const told = row.unpublished.every(({ reading }) => reading.suppressed !== undefined) && row.marks.every(({ figures }) => figures.every(({ reading }) => reading.suppressed === undefined));
    return [...complaints, ...missing.map(([called]) => `${name}: ${called} is lost`), ...(told ? [] : [`${name}: unpublished figures and others are mixed up`])];
  });

const boundsOf = ({ figures }: PayMark): { readonly atLeast: number | undefined; readonly atMost: number | undefined } => {
  const { atLeast, atMost } = figures[0]!.reading;
  return { atLeast, atMost };
};
const valueOf = (mark: PayMark): number => boundsOf(mark).atLeast ?? boundsOf(mark).atMost!;

const oneMarkForOneValue: Law = (layout) =>
  rowsOf(layout).flatMap(({ row, name }) => {
    const bounds = (figure: PayFigure): string => `${figure.reading.atLeast} to ${figure.reading.atMost}`;
    const mixed = row.marks.filter(({ figures }) => figures.some((figure) => bounds(figure) !== bounds(figures[0]!)));
    const keys = row.marks.filter((mark) => !isOwn(mark)).map(({ figures }) => bounds(figures[0]!));
    return [...mixed.map(({ figures }) => `${name}: one mark for ${figures.map(bounds).join()}`), ...(new Set(keys).size < keys.length ? [`${name}: two marks for one value`] : [])];
  });

const rising: Law = (layout) =>
  rowsOf(layout).flatMap(({ row, name }) => {
    const direction = layout.options.rtl ? -1 : 1;
    return row.marks.flatMap((mark, index) => {
      const before = row.marks[index - 1];
      if (!before || (valueOf(mark) >= valueOf(before) && (mark.at - before.at) * direction >= 0)) return [];
      return [`${name}: ${valueOf(mark)} at ${mark.at} stands after ${valueOf(before)} at ${before.at}`];
    });
  });

/** Where a value stands in the frame, from its left. */
function placeOf(value: number, { domain: [low, high] }: PayAxis, rtl: boolean | undefined): number {
  if (value <= low || value >= high) return (value >= high) === !rtl ? 1 : 0;
  const at = (value / 4 - low / 4) / (high / 4 - low / 4);
  return rtl ? 1 - at : at;
}
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9;
/** Numbers so small that a quarter of them is no longer exact. */
const isTiny = ({ domain: [low, high] }: PayAxis): boolean => high - low < 1e-290;

const toScale: Law = (layout) =>
  rowsOf(layout).flatMap(({ axis, row, name }) => {
    if (isTiny(axis)) return [];
    const { rtl } = layout.options;
    const marks = row.marks.flatMap((mark) => {
      const { atLeast, atMost } = boundsOf(mark);
      const to = atLeast === undefined || atMost === undefined ? mark.at : placeOf(atMost, axis, rtl);
      return near(mark.at, placeOf(valueOf(mark), axis, rtl)) && near(mark.to, to) ? [] : [`${name}: ${valueOf(mark)} is drawn from ${mark.at} to ${mark.to}`];
    });
    const exact = row.marks.filter((mark) => boundsOf(mark).atLeast === boundsOf(mark).atMost && mark.at !== mark.to);
    return [...marks, ...exact.map((mark) => `${name}: ${valueOf(mark)} is drawn as a range`)];
  });

const stretches: Law = (layout) =>
  rowsOf(layout).flatMap(({ row, name }) => {
    const percentile = (percent: number): PayMark | undefined =>
      row.marks.find(({ figures }) => figures.some((figure) => nameOf(figure.name) === `${percent}%`));
    const reaches = (stretch: PayRow['span'], from: PayMark | undefined, to: PayMark | undefined): boolean => {
      if (!from || !to) return stretch === undefined;
      const ends = [from.at, to.to].sort((a, b) => a - b);
      return stretch !== undefined && near(stretch.at, ends[0]!) && near(stretch.at + stretch.width, ends[1]!);
    };
    const marked = [row.low, row.high].every((mark) => mark === undefined || row.marks.includes(mark));
    return [
      ...(reaches(row.span, row.low, row.high) ? [] : [`${name}: the span does not reach from end to end`]),
      ...(reaches(row.middle, percentile(25), percentile(75)) ? [] : [`${name}: the middle half is not between the quartiles`]),
      ...(marked ? [] : [`${name}: an end is no mark of the row`]),
    ];
  });

const arrows: Law = (layout) =>
  rowsOf(layout).flatMap(({ axis, row, name }) =>
    row.marks.flatMap((mark) => {
      const { atLeast, atMost } = boundsOf(mark);
      const [low, high] = axis.domain;
      const value = valueOf(mark);
      const toLower = atLeast === undefined || (atMost !== undefined && value < low);
      const toHigher = atMost === undefined || (atLeast !== undefined && value > high);
      const side = toLower || toHigher ? (toLower === !layout.options.rtl ? 'left' : 'right') : undefined;
      return mark.arrow === side ? [] : [`${name}: ${atLeast} to ${atMost} on an axis from ${low} to ${high} has the arrow ${mark.arrow}, not ${side}`];
    }),
  );

const neighbors: Law = (layout) =>
  rowsOf(layout).flatMap(({ axis, row, name }) => {
    const you = axis === layout.axes[0] ? layout.options.you : undefined;
    const own = row.marks.filter(isOwn);
    if (you === undefined) return own.length || row.you || row.marks.some(({ shape }) => shape === 'you') ? [`${name}: nobody asked for the reader's pay`] : [];
    if (own.length !== 1 || own[0]!.shape !== 'you' || own[0]!.figures.length !== 1 || valueOf(own[0]!) !== you) return [`${name}: the reader's pay is not one mark of its own`];
    const others = row.marks.filter((mark) => mark !== own[0]);
    const below = others.filter((mark) => (boundsOf(mark).atMost ?? Infinity) < you).map(valueOf);
    const above = others.filter((mark) => (boundsOf(mark).atLeast ?? -Infinity) > you).map(valueOf);
    const same = others.find((mark) => boundsOf(mark).atLeast === you && boundsOf(mark).atMost === you);
    const right =
      row.you !== undefined &&
      (row.you.below ? valueOf(row.you.below) === Math.max(...below) && others.includes(row.you.below) : !below.length) &&
      (row.you.above ? valueOf(row.you.above) === Math.min(...above) && others.includes(row.you.above) : !above.length) &&
      row.you.same === same;
    return right ? [] : [`${name}: the reader's pay of ${you} has the wrong neighbors`];
  });

const roundTicks: Law = ({ axes, options: { rtl } }) =>
  axes.flatMap((axis, index) => {
    const { ticks, domain } = axis;
    const values = ticks.map(({ value }) => value);
    const step = (values.at(-1)! - values[0]!) / (values.length - 1);
    const slip = step * 1e-9 + Math.max(...domain.map(Math.abs)) * 1e-15;
    const even = values.every((value, at) => at === 0 || (value > values[at - 1]! && Math.abs(value - values[at - 1]! - step) <= slip));
    const inside = values.every((value) => value >= domain[0] && value <= domain[1]);
    const placed = isTiny(axis) || ticks.every(({ value, at }) => near(at, placeOf(value, axis, rtl)));
    const few = values.length === 0 || (values.length >= 3 && values.length <= 12);
    return even && inside && placed && few ? [] : [`axis ${index} from ${domain[0]} to ${domain[1]} has ticks at ${values.join()}`];
  });

const domains: Law = ({ axes, options: { axisMin, axisMax, you } }) =>
  axes.flatMap(({ domain: [start, end], rows }, index) => {
    const amounts = rows.flatMap(({ marks }) => marks.flatMap((mark) => [boundsOf(mark).atLeast, boundsOf(mark).atMost])).filter((amount) => amount !== undefined);
    const numbers = [...amounts, ...(index === 0 && you !== undefined ? [you] : [])];
    const wrongWay = axisMin !== undefined && axisMax !== undefined && axisMin >= axisMax;
    const right =
      start < end &&
      (axisMin === undefined ? numbers.every((number) => number >= start) : start === axisMin) &&
      (axisMax === undefined || wrongWay ? wrongWay || numbers.every((number) => number <= end) : end === axisMax);
    return right ? [] : [`axis ${index} goes from ${start} to ${end}`];
  });

/** Container widths at which labels are looked at: where one can appear, just before and after that, and in between. */
export const containers: readonly number[] = [240, 241, 277, 319, 320, 321, 400, 479, 480, 481, 555, 639, 640, 641, 800, 959, 960, 961, 1234, 2000];

/** The width of a row: 16 pixels less at each side, and beside several rows a column of 208 for their names once there is room. */
export const rowWidth = (container: number, rows: number): number => container - 32 - (rows > 1 && container >= 640 ? 208 : 0);

/** A label on its line, and where it stands from the start of the text. */
interface Lettering {
  readonly start: number;
  readonly label: PayLabel;
}

interface Box {
  readonly from: number;
  readonly to: number;
}

/** The box of a label in a row of a width, from the start of the text. */
export function boxOf({ start, label }: Lettering, width: number, anchor = label.anchor): Box {
  const size = Math.max(0, ...label.lines.map(textWidth));
  const from = start * width - (anchor === 'start' ? 0 : anchor === 'middle' ? size / 2 : size);
  return { from, to: from + size };
}

/** Two labels of one line are this far apart, in pixels. */
const gap = 8;
const slip = 1e-6;

/** The labels of each line of a layout: those of an axis, and in a row those above the bar, nearer to it, and below. */
function linesOf({ axes, options: { rtl } }: Layout): readonly { readonly name: string; readonly rows: number; readonly line: readonly Lettering[] }[] {
  const lettering = ({ at, label }: { readonly at: number; readonly label: PayLabel }): Lettering => ({ start: rtl ? 1 - at : at, label });
  return axes.flatMap(({ ticks, rows }, a) => [
    { name: `ticks of axis ${a}`, rows: rows.length, line: ticks.map(lettering) },
    ...rows.flatMap(({ marks }, r) =>
      [['median', 'you'], ['dot'], ['end', 'tick']].map((shapes) => ({
        name: `${shapes.join()} of row ${r} of axis ${a}`,
        rows: rows.length,
        line: marks.filter(({ shape }) => shapes.includes(shape)).map(lettering),
      })),
    ),
  ]);
}

const clearLabels: Law = (layout) =>
  linesOf(layout).flatMap(({ name, rows, line }) =>
    containers.flatMap((container) => {
      const width = rowWidth(container, rows);
      const boxes = line.filter(({ label }) => label.from <= container).map((lettering) => boxOf(lettering, width)).sort((a, b) => a.from - b.from);
      return boxes.flatMap((box, index) => [
        ...(box.from < -slip || box.to > width + slip ? [`${name}: a label leaves the frame at ${container}`] : []),
        ...(index && boxes[index - 1]!.to + gap > box.from + slip ? [`${name}: two labels meet at ${container}`] : []),
      ]);
    }),
  );

const knownWidths: Law = (layout) =>
  linesOf(layout).flatMap(({ name, line }) =>
    line.filter(({ label: { from } }) => from !== Infinity && !(widths as readonly number[]).includes(from)).map(({ label }) => `${name}: a label from ${label.from}`),
  );

/** Whether a label has room in the row when it is alone there, in a container of a width and any wider one. */
const fitsAlone = (lettering: Lettering, container: number, rows: number): boolean =>
  (['start', 'middle', 'end'] as const).some((anchor) =>
    containers.filter((wider) => wider >= container).every((wider) => {
      const width = rowWidth(wider, rows);
      const box = boxOf(lettering, width, anchor);
      return box.from >= 0 && box.to <= width;
    }),
  );

const lastToGiveWay: Law = (layout) =>
  rowsOf(layout).flatMap(({ axis, row, name }) =>
    (['median', 'end'] as const).flatMap((shape) => {
      const first = row.marks.find((mark) => mark.shape === shape);
      if (!first) return [];
      const start = layout.options.rtl ? 1 - first.at : first.at;
      return widths
        .filter((container) => container < first.label.from && fitsAlone({ start, label: first.label }, container, axis.rows.length))
        .map((container) => `${name}: the first ${shape} has no label at ${container}, where it would fit`);
    }),
  );

const clearOfMedian: Law = (layout) =>
  rowsOf(layout).flatMap(({ axis, row, name }) => {
    const median = row.marks.find(({ shape }) => shape === 'median');
    if (!median) return [];
    const start = ({ at }: PayMark): number => (layout.options.rtl ? 1 - at : at);
    const dots = row.marks.filter(({ shape }) => shape === 'dot').map((mark): Lettering => ({ start: start(mark), label: mark.label }));
    return containers.flatMap((container) => {
      const width = rowWidth(container, axis.rows.length);
      const at = start(median) * width;
      const crossed = dots.filter(({ label }) => label.from <= container).map((dot) => boxOf(dot, width));
      return crossed.filter(({ from, to }) => at > from - gap + slip && at < to + gap - slip).map(() => `${name}: the median crosses a label at ${container}`);
    });
  });

const withinRow: Law = (layout) =>
  rowsOf(layout).flatMap(({ row, name }) => {
    const { tick, bar, barHeight, middle, height } = row.levels;
    const stacked = 0 <= tick && tick <= bar && bar < middle && middle < bar + barHeight && bar + barHeight < height;
    const rooms = { median: [0, tick], you: [0, tick], dot: [tick, bar], end: [bar + barHeight, height], tick: [bar + barHeight, height] } as const;
    const outside = row.marks.filter(({ shape, label: { from, baselines } }) => {
      const [top, bottom] = rooms[shape];
      // Text of one em stands almost wholly above its baseline.
      return from !== Infinity && !baselines.every((baseline, index) => baseline >= top + 0.9 && baseline <= bottom && (index === 0 || baseline >= baselines[index - 1]! + 1));
    });
    const uneven = row.marks.filter(({ label }) => label.lines.length !== label.baselines.length);
    return [
      ...(stacked ? [] : [`${name}: the parts do not stand one below the other`]),
      ...outside.map(({ shape, label }) => `${name}: the lines of a ${shape} stand at ${label.baselines.join()}`),
      ...uneven.map(({ shape }) => `${name}: the label of a ${shape} has not a baseline for each line`),
    ];
  });

const shapes: Law = (layout) =>
  rowsOf(layout).flatMap(({ row, name }) =>
    row.marks.flatMap((mark) => {
      const types = mark.figures.map((figure) => figure.name.type);
      const expected = isOwn(mark)
        ? 'you'
        : types.includes('median')
          ? 'median'
          : mark === row.low || mark === row.high
            ? 'end'
            : types.includes('level') || types.includes('mean')
              ? 'dot'
              : 'tick';
      return mark.shape === expected ? [] : [`${name}: ${types.join()} has the shape ${mark.shape}, not ${expected}`];
    }),
  );

const noAxisForNothing: Law = ({ axes, options: { axisMin, axisMax, you } }) =>
  axes.flatMap(({ rows, ticks }, index) => {
    const known = rows.some(({ marks }) => marks.length) || (index === 0 && you !== undefined) || (axisMin !== undefined && axisMax !== undefined);
    return known || !ticks.length ? [] : [`axis ${index} has ticks, but no number`];
  });

/** Every law, after the sentence that says it. */
export const laws: Readonly<Record<string, Law>> = {
  'Every number is finite, but the width of a label that never fits': finite,
  'Everything stands inside the frame': inFrame,
  'Axes and rows keep the order of the salaries, and each row its own salary object': inOrder,
  'Every figure is in exactly one mark, or among the unpublished ones, as the object that was given': everyFigureOnce,
  'Figures share a mark when they are the same, and only then': oneMarkForOneValue,
  'Marks stand in rising order, and falling from right to left': rising,
  'Marks stand to scale, and only a range is as long as one': toScale,
  'The span goes from end to end, and the middle half from quartile to quartile': stretches,
  'A bound is an arrow to where it goes on, a value beyond the axis one to where it is, and nothing else is an arrow': arrows,
  "The reader's own pay names its nearest neighbors on the first axis": neighbors,
  'Each mark has the shape of the first thing it is: own pay, median, end, level or mean, percentile': shapes,
  'Ticks are few, even, rising, to scale and inside the domain': roundTicks,
  'An axis without numbers has no ticks': noAxisForNothing,
  'A domain rises and holds every number, unless an end of the axis says otherwise': domains,
  'Labels that are shown keep clear of each other and of the edges, at any width': clearLabels,
  'A label appears at one of the known widths, or never': knownWidths,
  "The median's label and the first end's give way to no other": lastToGiveWay,
  'The tall tick of the median crosses no label of a level': clearOfMedian,
  'The lines of the labels that are shown have a place in the row, one below the other': withinRow,
};

/** Every number of a layout that says where something is, in its order; ticks aside. */
export const fractionsOf = ({ axes }: Layout): readonly number[] =>
  axes.flatMap(({ rows }) =>
    rows.flatMap(({ marks, span, middle }) => [...marks.flatMap(({ at, to }) => [at, to]), ...[span, middle].flatMap((stretch) => (stretch ? [stretch.at, stretch.width] : []))]),
  );

/** The figure of the reader's own pay, as a layout names it. */
export const ownPay = (amount: Figure): PayFigure => payFigure({ type: 'you' }, amount);
