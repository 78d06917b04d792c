/** The geometry of named steps in a row, all of one width. */
import { textWidth, widths, type FitsFrom } from './labels.js';

/** Pixels between two names. */
const gap = 8;

/**
 * The container width from which every step of a row has its name under it, in two lines at most; `Infinity` where one
 * never fits. A word is never broken.
 *
 * @param names the steps, from low to high
 */
export function fitSteps(names: readonly string[]): FitsFrom {
  const needed = Math.max(0, ...names.map(widthOf));
  return widths.find((width) => width - gap * (names.length - 1) >= needed * names.length) ?? Infinity;
}

/** The least width that sets a name in two lines at most. */
function widthOf(name: string): number {
  const words = name.trim().split(/\s+/);
  const lines = words.map((_, index) => Math.max(textWidth(words.slice(0, index).join(' ')), textWidth(words.slice(index).join(' '))));
  return Math.min(...lines);
}
