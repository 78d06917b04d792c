/** The hours of a day's axis, and this moment among them. */
import { fraction, type Domain } from './axis.js';
import type { DayPlace, DayTimelineOptions } from './day-timeline.js';
import { fitLabels, textWidth, type Anchor, type FitsFrom, type LabelFit, type LabelRequest } from './labels.js';
import { wholeDay } from './day-spans.js';

/** A whole hour on the axis of a day. */
export interface DayTick {
  /** Minutes from the midnight before the day begins. */
  readonly minute: number;
  readonly text: string;
  /** Whether it is a midnight inside the day. */
  readonly isMidnight: boolean;
  /** Along the page: a fraction of the frame from its left, how the label is set and from which width on it is shown. */
  readonly at: number;
  readonly anchor: Anchor;
  readonly from: FitsFrom;
  /** Down the page: em from the top, and whether the label is shown. */
  readonly y: number;
  readonly isShown: boolean;
}

/** The hours that are labeled together: each number of minutes divides the one before it, so that what is shown stays even. */
const steps = [720, 360, 180, 60] as const;

/** Pixels beside the frame, into which the labels of hours may reach. */
const side = 16;
/** How far apart two lines of text stand at least, in em. */
const lineHeight = 1.4;

const coarseness = (minute: number): number => steps.findIndex((step) => minute % step === 0);

/**
 * Places the hours of a domain and a moment, whose label comes first.
 *
 * @param scale em for each minute down the page
 */
export function placeTicks(
  domain: Domain,
  scale: number,
  now: number | undefined,
  { rtl, hasNow, tick, time }: DayTimelineOptions,
): { readonly ticks: readonly DayTick[]; readonly place: Omit<DayPlace, 'clear' | 'pieces'> | undefined; readonly widest: number } {
  const [low, high] = domain;
  const minutes = high > low ? Array.from({ length: Math.floor((high - low) / 60) + 1 }, (_, index) => low + index * 60) : [];
  const texts = new Map(minutes.map((minute) => [minute, tick(minute % wholeDay)]));
  const anchors = (minute: number): readonly Anchor[] => ['middle', ...(minute === low ? (['start'] as const) : minute === high ? (['end'] as const) : [])];
  const request = (minute: number): LabelRequest => ({ at: fraction(minute, domain), size: textWidth(texts.get(minute)!), anchors: anchors(minute) });
  const frame = (container: number): number => container - 2 * side;

  const ranked = [...minutes].sort((a, b) => coarseness(a) - coarseness(b));
  const requests = ranked.map(request);
  const [own, ...besides] = fitLabels([now === undefined ? { at: -1, size: 0, anchors: [] } : { at: fraction(now, domain), size: textWidth(time(now % wholeDay)), anchors: ['middle', 'start', 'end'] }, ...requests], frame, side);
  const together = fitTogether(ranked, fitLabels(requests, frame, side));
  const fits = new Map(ranked.map((minute, index) => [minute, { ...besides[index]!, from: Math.max(besides[index]!.from, together[coarseness(minute)]!) }]));

  const downStep = steps.findLast((step) => step * scale >= lineHeight) ?? steps[0];
  const nowY = now === undefined ? -Infinity : (now - low) * scale;
  return {
    ticks: minutes.map((minute) => {
      const y = (minute - low) * scale;
      const at = fraction(minute, domain);
      return {
        minute,
        text: texts.get(minute)!,
        isMidnight: minute % wholeDay === 0 && minute > low && minute < high,
        at: rtl ? 1 - at : at,
        ...fits.get(minute)!,
        y,
        isShown: minute % downStep === 0 && Math.abs(y - nowY) >= lineHeight,
      };
    }),
    place: now === undefined ? undefined : { at: rtl ? 1 - fraction(now, domain) : fraction(now, domain), ...own!, y: nowY },
    widest: Math.max(0, ...[...texts.values(), ...(hasNow || now !== undefined ? [time(754), time(1354)] : [])].map(textWidth)),
  };
}

/** From which width on all hours of a step fit, and all of the coarser steps. */
function fitTogether(ranked: readonly number[], fits: readonly LabelFit[]): readonly FitsFrom[] {
  let from: FitsFrom = 0;
  return steps.map((_, index) => {
    const group = fits.filter((_fit, at) => coarseness(ranked[at]!) === index);
    return (from = Math.max(from, ...group.map((fit) => fit.from)));
  });
}
