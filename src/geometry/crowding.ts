/** Decides which labels give way where a page has less room than geometry reckoned with, from the boxes they take there. */

/** A box on the page, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A label as it stands on a page. */
export interface Standing {
  readonly box: Box;
  /** What it may not leave at its sides. */
  readonly frame: Pick<Box, 'left' | 'right'>;
}

/** Pixels between two labels in a line: those that are nearer read as one. */
const gap = 4;
/** What a browser's rounding may add to a box, in pixels. */
const slip = 0.5;

const meets = (a: Box, b: Box): boolean => a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom - slip && b.top < a.bottom - slip;

const leaves = ({ box, frame }: Standing): boolean => box.left < frame.left - slip || box.right > frame.right + slip;

/**
 * Answers the labels to hide, so that the others stand clear of each other and inside their frames. Nothing where all do.
 *
 * @param labels in the order of their rank: a label gives way to those before it, as in `fitLabels`
 * @param ticks labels at even distances, from one end of their line to the other: those left are as many as fit, at even
 *   distances too, as in `fitEvenly`; then they give way to `labels`
 */
export function findCrowded<Label extends Standing>(labels: readonly Label[], ticks: readonly Label[] = []): readonly Label[] {
  const spread = spreadOut(ticks);
  return [...ticks.filter((tick) => !spread.includes(tick)), ...giveWay([...labels, ...spread])];
}

/** The labels that leave their frames, or meet one before them that does not give way itself. */
function giveWay<Label extends Standing>(labels: readonly Label[]): readonly Label[] {
  const kept: Label[] = [];
  return labels.filter((label) => {
    const isCrowded = leaves(label) || kept.some(({ box }) => meets(box, label.box));
    if (!isCrowded) kept.push(label);
    return isCrowded;
  });
}

/** All of the ticks, or every second, every third and so on, whichever fit. One alone says nothing of a scale. */
function spreadOut<Label extends Standing>(ticks: readonly Label[]): readonly Label[] {
  if (!giveWay(ticks).length) return ticks;
  for (let step = 1; step < ticks.length; step++) {
    for (let first = 0; first < step; first++) {
      const row = ticks.filter((_, index) => index % step === first);
      if (row.length > 1 && !giveWay(row).length) return row;
    }
  }
  return [];
}
