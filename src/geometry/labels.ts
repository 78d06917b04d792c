/** Decides where labels stand and from which container width on they fit, without measuring a page. */

/** The container widths, in pixels at a text size of 16 pixels, at which a label can appear: closest where phones and columns are. */
export const widths = [240, 264, 288, 320, 340, 376, 400, 480, 560, 640, 720, 800, 960, 1120] as const;

/** The container width, one of `widths`, from which a label is shown; `Infinity` for one that never fits. */
export type FitsFrom = number;

/** The side of a label that stands at its place, in reading direction. */
export type Anchor = 'start' | 'middle' | 'end';

/** A label that asks for a place. */
export interface LabelRequest {
  /** Where the label points to: a fraction of the frame from its start. */
  readonly at: number;
  /** Its widest line, in pixels at a text size of 16 pixels. */
  readonly size: number;
  /** The ways it may be set, the best first. */
  readonly anchors: readonly Anchor[];
}

/** A label's place: how it is set and from which container width on. */
export interface LabelFit {
  readonly anchor: Anchor;
  readonly from: FitsFrom;
}

/** Labels are set in 13 pixels where text is 16. */
const labelSize = 13;
/** Pixels between two labels. */
const gap = 8;

/**
 * How wide characters are taken to be, in em, by the first that they match: an average line of text is wider in no common
 * font, also in bold.
 */
const advances: readonly (readonly [of: RegExp, em: number])[] = [
  [/[\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Format}]/u, 0],
  [/[\sijlftrI.,:;'’|!()·⁰¹²³⁴-⁹-]/, 0.38],
  [/[mwMW%@]/, 0.95],
  // Whatever stands beyond Korean is taken for as wide.
  [/[\u1100-\u115f\u2e80-\ua4cf\uac00-\u{3fffd}]|\p{Extended_Pictographic}/u, 1],
  [/\p{Lu}/u, 0.7],
];
const known = new Map<string, number>();

/** The width of a text as a label, in pixels, taken from its characters: more than the average text takes in a common font. */
export function textWidth(text: string): number {
  let em = 0;
  for (const character of text) {
    if (!known.has(character)) known.set(character, advances.find(([of]) => of.test(character))?.[1] ?? 0.64);
    em += known.get(character)!;
  }
  return em * labelSize;
}

/** The part of a label that stands before its place. */
const before = { start: 0, middle: 0.5, end: 1 } as const;

/** The width of a frame in which a share of it has room for some pixels. */
const roomFor = (pixels: number, share: number): number => (pixels > 0 ? pixels / Math.max(0, share) : 0);

/** The width of the frame from which a label stands inside it. */
const roomInside = ({ at, size }: LabelRequest, anchor: Anchor, beyond: number): number =>
  Math.max(roomFor(size * before[anchor] - beyond, at), roomFor(size * (1 - before[anchor]) - beyond, 1 - at));

/** The width of the frame from which two labels stand clear of each other: never, where they point to one place. */
function roomBetween(one: LabelRequest, anchor: Anchor, other: LabelRequest, otherAnchor: Anchor): number {
  if (one.at > other.at) return roomBetween(other, otherAnchor, one, anchor);
  return roomFor(one.size * (1 - before[anchor]) + gap + other.size * before[otherAnchor], other.at - one.at);
}

/**
 * Gives every label the smallest container width from which it stands inside the frame and clear of the labels before
 * it. The order of the requests is their rank: a later label gives way to an earlier one.
 *
 * @param requests the labels of one line, the most important first
 * @param frame the width of the frame in a container of a given width; grows between the known widths
 * @param beyond pixels that a label may reach beyond the frame at both sides; none unless given
 */
export function fitLabels(requests: readonly LabelRequest[], frame: (container: number) => number, beyond = 0): readonly LabelFit[] {
  const frames = widths.map(frame);
  const fits: LabelFit[] = [];
  for (const request of requests) {
    let best: LabelFit = { anchor: request.anchors[0] ?? 'middle', from: Infinity };
    for (const anchor of request.anchors) {
      const inside = roomInside(request, anchor, beyond);
      const rooms = fits.map((fit, index) => roomBetween(request, anchor, requests[index]!, fit.anchor));
      const stands = (index: number): boolean => frames[index]! >= inside && rooms.every((room, other) => room <= frames[index]! || fits[other]!.from > widths[index]!);
      let first: number = widths.length;
      while (first && stands(first - 1)) first--;
      if (first < widths.length && widths[first]! < best.from) best = { anchor, from: widths[first]! };
      if (!first) break;
    }
    fits.push(best);
  }
  return fits;
}

/**
 * Gives labels that stand at even distances the container widths from which they are shown, so that those shown at a
 * width stand at even distances too: every one, or every second, every third and so on, as many as fit. One alone says
 * nothing of a scale: it is not shown.
 *
 * @param requests the labels of one line, from its start on
 * @param frame as for `fitLabels`
 * @param beyond as for `fitLabels`
 */
export function fitEvenly(requests: readonly LabelRequest[], frame: (container: number) => number, beyond = 0): readonly FitsFrom[] {
  const anchorOf = ({ anchors }: LabelRequest): Anchor => anchors[0] ?? 'middle';
  const rows: { readonly places: readonly number[]; readonly room: number }[] = [];
  for (const first of requests.keys()) {
    for (let step = 1; first + step < requests.length; step++) {
      const places: number[] = [];
      let room = 0;
      for (let place = first; place < requests.length; place += step) {
        const [label, last] = [requests[place]!, requests[places.at(-1) ?? place]!];
        room = Math.max(room, roomInside(label, anchorOf(label), beyond), label === last ? 0 : roomBetween(last, anchorOf(last), label, anchorOf(label)));
        places.push(place);
        if (label !== last) rows.push({ places: [...places], room });
      }
    }
  }
  // From the widest container on: what is shown in one is shown in all that are wider. Of as many labels those that need the
  // least room stay, for they stay longest.
  const from = requests.map(() => Infinity);
  let least = Infinity;
  let shown: readonly number[] = [...from.keys()];
  for (const width of widths.toReversed()) {
    least = Math.min(least, frame(width));
    const [best] = rows
      .filter(({ places, room }) => room <= least && places.every((place) => shown.includes(place)))
      .sort((a, b) => b.places.length - a.places.length || a.room - b.room);
    if (!best) break;
    shown = best.places;
    for (const place of shown) from[place] = width;
  }
  return from;
}
