/** What the labels of every layout of salaries owe. Each law says, in words, where a layout breaks it. */
import { textWidth, widths } from '../../src/geometry/labels.js';
import type { PayLabel, PayMark } from '../../src/geometry/salary-range.js';
import { rowsOf, type Law, type Layout } from './layouts.js';

/** Container widths at which labels are looked at: where one can appear, just before and after that, and in between. */
export const containers: readonly number[] = [...widths.flatMap((width) => [width - 1, width, width + 1]).slice(1), 277, 370, 440, 600, 1500, 2000].sort((a, b) => a - b);

/** The width of a row: 16 pixels less at each side, and beside several rows a column of 208 for their names once there is room. */
export const rowWidth = (container: number, rows: number): number => container - 32 - (rows > 1 && container >= 640 ? 208 : 0);

/** A label on its line, and where it stands from the start of the text. */
interface Lettering {
  readonly start: number;
  readonly label: PayLabel;
  /** Pixels from its place, from the start of the text on. */
  readonly shift?: number;
}

interface Box {
  readonly from: number;
  readonly to: number;
}

/** The box of a label in a row of a width, from the start of the text. */
function boxOf({ start, label, shift = 0 }: Lettering, width: number, anchor = label.anchor): Box {
  const size = Math.max(0, ...label.lines.map(textWidth));
  const from = shift + start * width - (anchor === 'start' ? 0 : anchor === 'middle' ? size / 2 : size);
  return { from, to: from + size };
}

/** Two labels of one line are this far apart, in pixels. */
const gap = 8;
const slip = 1e-6;

/** The labels of each line of a layout: those of an axis, and in a row those above the bar, nearer to it, and below. */
function linesOf({ axes, options: { rtl } }: Layout): readonly { readonly name: string; readonly rows: number; readonly line: readonly Lettering[] }[] {
  const lettering = ({ at, label }: { readonly at: number; readonly label: PayLabel }): Lettering => ({ start: rtl ? 1 - at : at, label, shift: (label.shift ?? 0) * (rtl ? -1 : 1) });
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

/** The label of a tick may reach into the room beside a row, which is 16 pixels. */
const beyond = (line: string): number => (line.startsWith('ticks') ? 16 : 0);

const clearLabels: Law = (layout) =>
  linesOf(layout).flatMap(({ name, rows, line }) =>
    containers.flatMap((container) => {
      const width = rowWidth(container, rows);
      const boxes = line.filter(({ label }) => label.from <= container).map((lettering) => boxOf(lettering, width)).sort((a, b) => a.from - b.from);
      return boxes.flatMap((box, index) => [
        ...(box.from < -beyond(name) - slip || box.to > width + beyond(name) + slip ? [`${name}: a label leaves the frame at ${container}`] : []),
        ...(index && boxes[index - 1]!.to + gap > box.from + slip ? [`${name}: two labels meet at ${container}`] : []),
      ]);
    }),
  );

const evenTicks: Law = (layout) =>
  layout.axes.flatMap(({ ticks, rows }, a) =>
    containers.flatMap((container) => {
      const shown = [...ticks.keys()].filter((index) => ticks[index]!.label.from <= container);
      const even = shown.every((index, place) => place < 2 || index - shown[place - 1]! === shown[1]! - shown[0]!);
      const width = rowWidth(container, rows.length);
      const boxes = ticks.map(({ at, label }) => boxOf({ start: layout.options.rtl ? 1 - at : at, label }, width)).filter(({ from, to }) => from >= -16 && to <= width + 16);
      // Two labels fit where the first and the last do, in a container of any greater width too.
      const two = container === 2000 && boxes.length > 1 && boxes.some((one) => boxes.some((other) => one.to + gap <= other.from));
      return [...(even ? [] : [`axis ${a}: labels of ticks at uneven distances at ${container}`]), ...(two && shown.length < 2 ? [`axis ${a}: fewer than two labels of ticks at ${container}`] : [])];
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

const endsBeforeOthers: Law = (layout) =>
  rowsOf(layout).flatMap(({ axis, row, name }) => {
    const [first, second] = row.marks.filter(({ shape }) => shape === 'end');
    if (!first || !second) return [];
    const { rtl } = layout.options;
    const lettering = ({ at, label }: PayMark): Lettering => ({ start: rtl ? 1 - at : at, label });
    const fits = (container: number): boolean =>
      (['start', 'middle', 'end'] as const).some((anchor) =>
        containers.filter((wider) => wider >= container).every((wider) => {
          const width = rowWidth(wider, axis.rows.length);
          const [other, own] = [boxOf(lettering(first), width), boxOf(lettering(second), width, anchor)];
          const isApart = first.label.from > wider || other.to + gap < own.from || own.to + gap < other.from;
          return own.from > slip && own.to < width - slip && isApart;
        }),
      );
    return widths.filter((container) => container < second.label.from && fits(container)).map((container) => `${name}: the second end has no label at ${container}, where it would fit beside the first`);
  });

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

/** Every law of labels, after the sentence that says it. */
export const labelLaws: Readonly<Record<string, Law>> = {
  'Labels that are shown keep clear of each other and of the edges, at any width': clearLabels,
  'Labels of ticks stand at even distances, at any width': evenTicks,
  'A label appears at one of the known widths, or never': knownWidths,
  "The median's label and the first end's give way to no other": lastToGiveWay,
  'The label of the second end gives way to that of the first, and to no other': endsBeforeOthers,
  'The tall tick of the median crosses no label of a level': clearOfMedian,
  'The lines of the labels that are shown have a place in the row, one below the other': withinRow,
};
