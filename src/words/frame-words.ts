import type { FigureKind } from '../model/figure.js';

/** What every element says, whatever it draws. Amounts, names and dates arrive as text already written in the language. */
export interface FrameWords {
  readonly loading: string;
  readonly failed: string;
  readonly notes: string;
  readonly kinds: Readonly<Record<FigureKind, string>>;
  /** Why a figure is not published; the publisher's own words pass through. */
  readonly suppressed: (reason: string) => string;
  readonly atLeast: (amount: string) => string;
  readonly atMost: (amount: string) => string;
  /** Whole sentences as a paragraph. */
  readonly sentences: (list: readonly string[]) => string;
  /** Short remarks on one thing, in a row: `Median: $125,000. Estimated`. */
  readonly remarks: (list: readonly string[]) => string;
  /** The parts of a name or a citation, from the narrow to the wide: `Electricians, Germany`. */
  readonly parts: (list: readonly string[]) => string;
  /** A name with what it stands for: `Median: $125,000`. */
  readonly named: (name: string, amount: string) => string;
  readonly source: (citation: string) => string;
  readonly asOf: (period: string) => string;
  readonly period: (period: string) => string;
  readonly retrieved: (period: string) => string;
  /** Points from a mark to its note. */
  readonly seeNote: (number: string) => string;
}
