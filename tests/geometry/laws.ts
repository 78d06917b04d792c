/** What every layout of salaries owes. Each law says, in words, where a layout breaks it; nothing when it does not. */
import type { PayFigure } from '../../src/geometry/pay-points.js';
import type { Pay } from '../../src/geometry/pay-units.js';
import type { PayAxis, PayMark, PayRow } from '../../src/geometry/salary-range.js';
import { labelLaws } from './label-laws.js';
import { boundsOf, isOwn, rowsOf, valueOf, type Law } from './layouts.js';
import { figuresIn, nameOf } from './salaries.js';

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

const everyFigureOnce: Law = (layout) =>
  rowsOf(layout).flatMap(({ row, name }) => {
    const missing = [...figuresIn(row.salary)];
    const complaints: string[] = [];
    const take = (given: PayFigure, where: string): void => {
      const index = missing.findIndex(([called, figure]) => called === nameOf(given.name) && Object.is(figure, given.figure));
      if (index < 0) complaints.push(`${name}: ${nameOf(given.name)} in ${where} is no figure of the salary, or there twice`);
      else missing.splice(index, 1);
    };
    for (const figure of row.marks.flatMap(({ figures }) => figures)) if (figure.name.type !== 'you') take(figure, 'a mark');
    for (const figure of row.unpublished) take(figure, 'unpublished');
    const told = row.unpublished.every(({ reading }) => reading.suppressed !== undefined) && row.marks.every(({ figures }) => figures.every(({ reading }) => reading.suppressed === undefined));
    return [...complaints, ...missing.map(([called]) => `${name}: ${called} is lost`), ...(told ? [] : [`${name}: unpublished figures and others are mixed up`])];
  });

const oneMarkForOneValue: Law = (layout) =>
  rowsOf(layout).flatMap(({ row, name }) => {
    const bounds = (figure: PayFigure): string => `${figure.reading.atLeast} to ${figure.reading.atMost}`;
    const mixed = row.marks.filter(({ figures }) => figures.some((figure) => bounds(figure) !== bounds(figures[0]!)));
    const keys = row.marks.map(({ figures }) => bounds(figures[0]!));
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
      const sideOf = (toLower: boolean, toHigher: boolean): 'left' | 'right' | undefined => (toLower || toHigher ? (toLower === !layout.options.rtl ? 'left' : 'right') : undefined);
      const arrow = sideOf(atLeast === undefined, atMost === undefined);
      const beyond = sideOf(valueOf(mark) < low, Math.max(valueOf(mark), atMost ?? -Infinity) > high);
      return [
        ...(mark.arrow === arrow ? [] : [`${name}: ${atLeast} to ${atMost} has the arrow ${mark.arrow}, not ${arrow}`]),
        ...(mark.beyond === beyond ? [] : [`${name}: ${atLeast} to ${atMost} is beyond an axis from ${low} to ${high} at its ${mark.beyond}, not ${beyond}`]),
      ];
    }),
  );

const neighbors: Law = (layout) =>
  rowsOf(layout).flatMap(({ axis, row, name }) => {
    const you = axis === layout.axes[0] ? layout.options.you : undefined;
    const own = row.marks.filter(isOwn);
    if (you === undefined) return own.length || row.you || row.marks.some(({ shape }) => shape === 'you') ? [`${name}: nobody asked for the reader's pay`] : [];
    const isOne = own.length === 1 && valueOf(own[0]!) === you && own[0]!.figures.filter(({ name: { type } }) => type === 'you').length === 1;
    if (!isOne || (own[0]!.shape === 'you') !== (own[0]!.figures.length === 1)) return [`${name}: the reader's pay is not in one mark, or not in that of its value`];
    const others = row.marks.filter((mark) => mark !== own[0]);
    // What is only known to be "this or more" may be more than the reader's pay, and "this or less" may be less.
    const below = others.filter((mark) => (boundsOf(mark).atMost ?? Infinity) < you);
    const above = others.filter((mark) => (boundsOf(mark).atLeast ?? -Infinity) > you);
    const same = own[0]!.figures.length > 1 ? own[0] : undefined;
    const right =
      row.you !== undefined &&
      (row.you.below ? below.includes(row.you.below) && valueOf(row.you.below) === Math.max(...below.map(valueOf)) : !below.length) &&
      (row.you.above ? above.includes(row.you.above) && valueOf(row.you.above) === Math.min(...above.map(valueOf)) : !above.length) &&
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
      (axisMin === undefined || wrongWay ? numbers.every((number) => number >= start) : start === axisMin) &&
      (axisMax === undefined || wrongWay ? numbers.every((number) => number <= end) : end === axisMax);
    return right ? [] : [`axis ${index} goes from ${start} to ${end}`];
  });

const shapes: Law = (layout) =>
  rowsOf(layout).flatMap(({ row, name }) =>
    row.marks.flatMap((mark) => {
      const types = mark.figures.map((figure) => figure.name.type);
      const expected = types.includes('median')
        ? 'median'
        : mark === row.low || mark === row.high
          ? 'end'
          : types.includes('level') || types.includes('mean')
            ? 'dot'
            : types.some((type) => type !== 'you')
              ? 'tick'
              : 'you';
      return mark.shape === expected ? [] : [`${name}: ${types.join()} has the shape ${mark.shape}, not ${expected}`];
    }),
  );

const noAxisForNothing: Law = ({ axes, options: { axisMin, axisMax, you } }) =>
  axes.flatMap(({ rows, ticks }, index) => {
    const known = rows.some(({ marks }) => marks.length) || (index === 0 && you !== undefined) || (axisMin !== undefined && axisMax !== undefined && axisMin < axisMax);
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
  'A bound is an arrow to where it goes on, and nothing else; what is beyond the axis says at which side': arrows,
  "The reader's own pay shares the mark of its value, and names its nearest neighbors on the first axis": neighbors,
  'Each mark has the shape of the first thing it is: median, end, level or mean, percentile, own pay': shapes,
  'Ticks are few, even, rising, to scale and inside the domain': roundTicks,
  'An axis without numbers has no ticks': noAxisForNothing,
  'A domain rises and holds every number, unless an end of the axis says otherwise': domains,
  ...labelLaws,
};
