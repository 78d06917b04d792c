/** Figures and sources as the adapters write them. */
import type { FigureKind, Figure } from '../../src/model/figure.js';
import type { Guide } from '../../src/model/guide.js';
import type { Salary } from '../../src/model/salary.js';
import type { Provenance } from './load.js';

type SourceEntry = NonNullable<Guide['sources']>[number];
type Origin = Pick<Exclude<Figure, number>, 'source' | 'period'> & { note?: string | undefined };
type Ranks = Pick<Salary, 'minValue' | 'percentile10' | 'percentile25' | 'median' | 'percentile75' | 'percentile90' | 'maxValue'>;

const ofKind =
  (kind: FigureKind) =>
  (value: number | null | undefined, origin: Origin = {}): Figure | undefined =>
    value === null || value === undefined ? undefined : { value, kind, ...origin };

/** A figure that a survey or a count found; nothing when there is no number. */
export const measured = ofKind('measured');
/** A figure that somebody projected; nothing when there is no number. */
export const estimated = ofKind('estimated');
/** A figure computed from other figures; nothing when there is no number. */
export const derived = ofKind('derived');
/** A figure that somebody made up for a purpose; nothing when there is no number. */
export const editorial = ofKind('editorial');

/** Pay that is only known to be this or more. */
export const atLeast = (value: number): Figure => ({ atLeast: value, kind: 'measured' });

/** The fields of a salary by the short names that the data files use. */
export const ranks = (figureOf: (name: 'min' | 'p10' | 'p25' | 'median' | 'p75' | 'p90' | 'max') => Figure | undefined): Ranks => ({
  minValue: figureOf('min'),
  percentile10: figureOf('p10'),
  percentile25: figureOf('p25'),
  median: figureOf('median'),
  percentile75: figureOf('p75'),
  percentile90: figureOf('p90'),
  maxValue: figureOf('max'),
});

/** The time that pay is for, from an ISO 8601 duration. schema.org's own example writes `1Y` for `P1Y`. */
export function unitOf(duration: string): 'HOUR' | 'MONTH' | 'YEAR' {
  const units = { PT1H: 'HOUR', P1M: 'MONTH', P1Y: 'YEAR', '1Y': 'YEAR' } as const;
  const unit = units[duration as keyof typeof units];
  if (!unit) throw new Error(`No unit for ${duration}`);
  return unit;
}

/** A data file as a source; `fields` say what the provenance leaves out. */
export const sourceFrom = (id: string, provenance: Provenance, fields: Partial<SourceEntry> = {}): SourceEntry => ({
  id,
  title: provenance.title,
  publisher: provenance.publisher,
  license: provenance.licence,
  ...fields,
});

/** A list, or nothing when it is empty: an empty section would say that there is one. */
export const filled = <Item>(items: readonly Item[]): Item[] | undefined => (items.length ? [...items] : undefined);
