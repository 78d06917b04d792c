/** Lays out a share as a bar along a line from nothing to all. */
import type { Reading } from '../model/figure.js';

/** A piece of the line, in fractions from its left. */
export interface BarPiece {
  readonly at: number;
  readonly width: number;
}

/** A share as a bar. */
export interface ShareBar {
  /** What the share comes to at least; absent where that is nothing. */
  readonly sure?: BarPiece | undefined;
  /** What it may come to besides; absent where the share is known exactly. */
  readonly open?: BarPiece | undefined;
}

/** Lays out a share from 0 to 1: its value, or what its bounds leave open. Nothing for one that is not published. */
export function layoutShareBar({ atLeast, atMost, suppressed }: Reading, rtl: boolean): ShareBar | undefined {
  if (suppressed !== undefined || (atLeast === undefined && atMost === undefined)) return undefined;
  const low = atLeast ?? 0;
  const high = atMost ?? 1;
  const piece = (from: number, to: number): BarPiece | undefined => (to > from ? { at: rtl ? 1 - to : from, width: to - from } : undefined);
  return { sure: piece(0, low), open: piece(low, high) };
}
