/** Decides where labels stand and from which container width on they fit, without measuring a page. */

/** The container widths, in pixels at a text size of 16 pixels, at which a label can appear. */
export const widths = [240, 320, 480, 640, 960] as const;

/** Stands for every container wider than the last: positions are straight lines of the width. */
const wider = widths[4] * 2;

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
/** The widest that one character is taken to be, in em: more than the average of any common text font. */
const advance = 0.65;
/** Pixels between two labels. */
const gap = 8;

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Extended_Pictographic}/u;
const thin = /[\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Format}]/u;

/** The width of a text as a label, in pixels, taken from its characters: more than the average text takes in a common font. */
export function textWidth(text: string): number {
  let em = 0;
  for (const character of text) em += thin.test(character) ? 0 : wide.test(character) ? 1 : advance;
  return em * labelSize;
}

interface Interval {
  readonly from: number;
  readonly to: number;
}

function interval({ at, size }: LabelRequest, anchor: Anchor, frame: number): Interval {
  const from = at * frame - (anchor === 'start' ? 0 : anchor === 'middle' ? size / 2 : size);
  return { from, to: from + size };
}

const apart = (a: Interval, b: Interval): boolean => a.to + gap <= b.from || b.to + gap <= a.from;

/**
 * Gives every label the smallest container width from which it stands inside the frame and clear of the labels before
 * it. The order of the requests is their rank: a later label gives way to an earlier one.
 *
 * @param requests the labels of one line, the most important first
 * @param frame the width of the frame in a container of a given width; does not shrink as that grows
 * @param beyond pixels that a label may reach beyond the frame at both sides; none unless given
 */
export function fitLabels(requests: readonly LabelRequest[], frame: (container: number) => number, beyond = 0): readonly LabelFit[] {
  const placed: { readonly request: LabelRequest; readonly fit: LabelFit }[] = [];
  for (const request of requests) {
    let best: LabelFit = { anchor: request.anchors[0] ?? 'middle', from: Infinity };
    for (const anchor of request.anchors) {
      const from = fitsFrom(request, anchor, placed, frame, beyond);
      if (from < best.from) best = { anchor, from };
    }
    placed.push({ request, fit: best });
  }
  return placed.map(({ fit }) => fit);
}

/**
 * Gives labels that stand at even distances the container widths from which they are shown, so that those shown at a
 * width stand at even distances too: every one, or every second, every third and so on, as many as fit. One alone says nothing of a scale: it is not shown.
 *
 * @param requests the labels of one line, from its start on
 * @param frame as for `fitLabels`
 * @param beyond as for `fitLabels`
 */
export function fitEvenly(requests: readonly LabelRequest[], frame: (container: number) => number, beyond = 0): readonly FitsFrom[] {
  let from: readonly FitsFrom[] = requests.map(() => Infinity);
  for (const width of widths) {
    let best: readonly number[] = [];
    for (let step = 1; step <= from.length; step++) {
      for (const first of from.keys()) {
        for (let row: readonly number[] = [first], place = first + step; place < from.length; place += step) {
          row = [...row, place];
          const isMore = row.length > best.length && from.every((known, index) => known > width || row.includes(index));
          if (isMore && standClear(row.map((index) => requests[index]!), width, frame, beyond)) best = row;
        }
      }
    }
    from = from.map((known, place) => (known > width && best.includes(place) ? width : known));
  }
  return from;
}

/** Whether labels in their order, each set in its best way, stand inside the frame and clear of each other from a container width on. */
const standClear = (row: readonly LabelRequest[], from: number, frame: (container: number) => number, beyond: number): boolean =>
  [...widths, wider].every((container) => {
    const width = frame(container);
    let end = -Infinity;
    return container < from || row.every((request) => {
      const box = interval(request, request.anchors[0] ?? 'middle', width);
      const stands = box.from >= -beyond && box.to <= width + beyond && box.from >= end + gap;
      end = box.to;
      return stands;
    });
  });

function fitsFrom(
  request: LabelRequest,
  anchor: Anchor,
  placed: readonly { readonly request: LabelRequest; readonly fit: LabelFit }[],
  frame: (container: number) => number,
  beyond: number,
): FitsFrom {
  let from: FitsFrom = Infinity;
  for (const width of [wider, ...widths.toReversed()]) {
    const box = interval(request, anchor, frame(width));
    const inside = box.from >= -beyond && box.to <= frame(width) + beyond;
    const clear = placed.every(
      (other) => other.fit.from > width || apart(box, interval(other.request, other.fit.anchor, frame(width))),
    );
    if (!inside || !clear) break;
    if (width <= widths[4]) from = width;
  }
  return from;
}
