/** The labels of a row of pay: which lines they stand in, where they fit, how high that makes the row. */
import { fitLabels, textWidth, widths, type Anchor, type LabelFit, type LabelRequest } from './labels.js';
import { isOf, type PayPoint } from './pay-points.js';
import type { PayLevels, PayShape } from './salary-range.js';

/** A point with its shape and place, before its label has one. */
export interface Draft {
  readonly point: PayPoint;
  readonly shape: PayShape;
  /** Fraction of the frame from its start. */
  readonly at: number;
  readonly lines: readonly string[];
  readonly anchors: readonly Anchor[];
}

/** The place of a label, with pixels between the two, in reading direction. */
export type PayFit = LabelFit & { readonly shift?: number };

/** The lines of labels of a row: which shapes have theirs there, the first to give way last. */
const lanes = { top: ['median', 'you'], upper: ['dot'], lower: ['end', 'tick'] } as const satisfies Record<string, readonly PayShape[]>;
const inLane = ({ shape }: Draft, lane: keyof typeof lanes): boolean => (lanes[lane] as readonly PayShape[]).includes(shape);

/** Text lines, and the room between labels and what they name, in em. */
const lineHeight = 1.3;
const room = 0.45;
const barHeight = 1.5;
/** How far the median's tick rises above the bar where no labels of levels stand between. */
const rise = 0.4;

/** What a label asks for: its place, its widest line, the ways it may be set. */
export const request = (at: number, lines: readonly string[], anchors: readonly Anchor[]): LabelRequest => ({
  at,
  size: Math.max(0, ...lines.map(textWidth)),
  anchors,
});

/** Stacks the lines of labels and the bar between them. What hangs below the bar grows with the width that shows it. */
export function stackLabels(drafts: readonly Draft[], fits: ReadonlyMap<Draft, PayFit>): PayLevels {
  const lines = (lane: keyof typeof lanes, container: number): number =>
    Math.max(0, ...drafts.filter((draft) => inLane(draft, lane) && fits.get(draft)!.from <= container).map((draft) => draft.lines.length));
  const widest = widths.at(-1)!;
  const [top, upper] = [lines('top', widest), lines('upper', widest)];
  const tick = top ? top * lineHeight + room : 0;
  const bar = tick + (upper ? upper * lineHeight + room : top ? rise : 0);
  // What points to the reader's own pay stands between the bar and the labels.
  const below = bar + barHeight + (drafts.some(({ point }) => isOf(point, 'you')) ? 2 : 1) * room;
  const heights = widths.map((container) => below + lines('lower', container) * lineHeight);
  const grows = widths.flatMap((from, index) => {
    const by = index ? heights[index]! - heights[index - 1]! : 0;
    return by ? [{ from, by }] : [];
  });
  return { tick, bar, barHeight, middle: bar + barHeight / 2, below, least: heights[0]!, grows, height: heights.at(-1)! };
}

/** The baselines of a label's lines: above the bar the last stands right over what it names, below it the first right under. */
export function baselinesOf({ lines, shape }: Draft, { tick, bar, below }: PayLevels): readonly number[] {
  const above = room + (lines.length - 1) * lineHeight;
  const first = shape === 'dot' ? bar - above : shape === 'median' || shape === 'you' ? tick - above : below + 0.9;
  return lines.map((_, index) => first + index * lineHeight);
}

/** Gives the labels of each line their places: the ends before other percentiles, levels before the mean. */
export function placeLabels(drafts: readonly Draft[], frame: (container: number) => number): ReadonlyMap<Draft, PayFit> {
  const tall = [...drafts.filter(({ shape }) => shape === 'median'), ...drafts.filter(({ shape }) => shape === 'you')];
  const placed = new Map<Draft, PayFit>();
  for (const shapes of Object.values(lanes) as (readonly PayShape[])[]) {
    const rank = ({ shape, point }: Draft): number => 2 * shapes.indexOf(shape) + (shape === 'dot' && !isOf(point, 'level') ? 1 : 0);
    const lane = drafts.filter(({ shape }) => shapes.includes(shape)).sort((a, b) => rank(a) - rank(b));
    // The tall ticks pass between the labels of the levels.
    const inTheWay = shapes.includes('dot') ? tall.map(({ at }) => request(at, [], ['middle'])) : [];
    const requests = lane.map(({ at, lines, anchors }) => request(at, lines, anchors));
    const fits = shapes.includes('you') ? fitBoth(requests, frame) : fitLabels([...inTheWay, ...requests], frame).slice(inTheWay.length);
    lane.forEach((draft, index) => placed.set(draft, fits[index]!));
  }
  return placed;
}

/** Pixels between a tick and a label that is set aside. */
const aside = 4;

/** The labels of the median and of the reader's own pay are set to either side of them, where both are shown as early there. */
function fitBoth(requests: readonly LabelRequest[], frame: (container: number) => number): readonly PayFit[] {
  const fits = fitLabels(requests, frame);
  const [median, you] = requests;
  if (!median || !you || requests.length > 2) return fits;
  const first = you.at < median.at ? you : median;
  const beside = requests.map((request): PayFit => {
    const [anchor, shift] = request === first ? (['end', -aside] as const) : (['start', aside] as const);
    return { ...fitLabels([{ at: request.at, size: request.size + aside, anchors: [anchor] }], frame)[0]!, shift };
  });
  return beside[0]!.from <= fits[0]!.from && beside[1]!.from < fits[1]!.from ? beside : fits;
}
