/** Layouts of salaries as the laws look at them. */
import type { Pay } from '../../src/geometry/pay-units.js';
import { layoutSalaryRange, type PayAxis, type PayMark, type PayRow, type SalaryRangeOptions } from '../../src/geometry/salary-range.js';

/** A layout with what it was made from. */
export interface Layout {
  readonly pays: readonly Pay[];
  readonly options: SalaryRangeOptions;
  readonly axes: readonly PayAxis[];
}

/** Says where a layout breaks a law. */
export type Law = (layout: Layout) => readonly string[];

/** Lays out salaries and keeps what they were. */
export const layOut = (pays: readonly Pay[], options: SalaryRangeOptions): Layout => ({ pays, options, axes: layoutSalaryRange(pays, options) });

/** A row with its axis, and words that say which it is. */
interface PlacedRow {
  readonly axis: PayAxis;
  readonly row: PayRow;
  readonly name: string;
}

/** Every row of a layout. */
export const rowsOf = ({ axes }: Layout): readonly PlacedRow[] =>
  axes.flatMap((axis, a) => axis.rows.map((row, r) => ({ axis, row, name: `row ${r} of axis ${a}` })));

/** Whether a mark is the reader's own pay. */
export const isOwn = ({ figures }: PayMark): boolean => figures.some(({ name }) => name.type === 'you');

/** What is known of the value of a mark. */
export function boundsOf({ figures }: PayMark): { readonly atLeast: number | undefined; readonly atMost: number | undefined } {
  const { atLeast, atMost } = figures[0]!.reading;
  return { atLeast, atMost };
}

/** The value of a mark, the one bound that is known, or the lower of two. */
export const valueOf = (mark: PayMark): number => boundsOf(mark).atLeast ?? boundsOf(mark).atMost!;

/** Every number of a layout that says where something is, in its order; ticks aside. */
export const fractionsOf = ({ axes }: Layout): readonly number[] =>
  axes.flatMap(({ rows }) =>
    rows.flatMap(({ marks, span, middle }) => [...marks.flatMap(({ at, to }) => [at, to]), ...[span, middle].flatMap((stretch) => (stretch ? [stretch.at, stretch.width] : []))]),
  );
