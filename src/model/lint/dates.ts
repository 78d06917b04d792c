/** Lint rules on when figures are from. */
import { pointer } from '../check.js';
import { guide as schema } from '../guide.js';
import { citation, type Citation, type Source } from '../source.js';
import { isRecord, period, type Schema } from '../values.js';
import { walk } from '../walk.js';
import type { Sound } from '../sound.js';
import { everySalary, finding, type Finding, type PlacedSalary } from './finding.js';

/** A source that numbers cite, and where it is written. */
interface Cited {
  readonly source: Source;
  readonly path: readonly PropertyKey[];
  /** Whether some of the numbers have no period themselves, nor in the section around them. */
  readonly isUndated: boolean;
}

/** Every source that a number cites, itself or through the section around it, once for each place of writing. */
function citedByNumbers(guide: Sound): readonly Cited[] {
  const cites: { readonly to: Citation; readonly path: readonly PropertyKey[] }[] = [];
  const dated = new Set<string>();
  const numbers: (readonly PropertyKey[])[] = [];
  walk(schema, guide, (field, value, place) => {
    if (field === (citation as Schema) && value !== undefined) cites.push({ to: value as Citation, path: place() });
    if (isRecord(value) && (value.asOf !== undefined || value.period !== undefined)) dated.add(pointer(place()));
    if (field.type === 'number' && typeof value === 'number' && place().at(-1) !== 'percent') numbers.push(place());
  });
  const holders = new Set<string>();
  const undated = new Set<string>();
  for (const path of cites.length ? numbers : []) {
    let place = '';
    const above = ['', ...path.map((key) => (place += pointer([key])))];
    const isDated = above.some((at) => dated.has(at));
    for (const at of above) {
      holders.add(at);
      if (!isDated) undated.add(at);
    }
  }
  const found = new Map<string, Cited>();
  for (const { to, path } of cites) {
    const holder = pointer(path.slice(0, -1));
    const index = typeof to === 'string' ? (guide.sources ?? []).findIndex(({ id }) => id === to) : -1;
    const source = typeof to === 'string' ? guide.sources?.[index] : to;
    if (!source || !holders.has(holder)) continue;
    const place = index < 0 ? path : ['sources', index];
    found.set(pointer(place), { source, path: place, isUndated: undated.has(holder) || found.get(pointer(place))?.isUndated === true });
  }
  return [...found.values()];
}

/**
 * A source behind a number, of which nobody can say how old it is: neither the source nor the figure has a period. A year
 * in the title will do; when the page was retrieved will not. Sources that no number cites may be timeless.
 */
export function* sourceWithoutPeriod(guide: Sound): Iterable<Finding> {
  for (const { source, path, isUndated } of citedByNumbers(guide)) {
    if (!isUndated || source.period !== undefined || /\b(19|20)\d\d\b/.test(source.title)) continue;
    yield finding(
      'source-without-period',
      path,
      source.title,
      'Figures cite this source, and neither says what time they are from. Readers cannot tell this year’s number from that of ten years ago. Give the source a "period", or the figures.',
    );
  }
}

/** After so many months a figure is old. Pay surveys are yearly or every other year. */
const oldAfter = 36;

/** The end of a span of time, or a time itself. */
const lastOf = (span: string): string => span.slice(span.indexOf('/') + 1);

/** The months from year 0 to the end of a period. */
function endOf(span: string): number {
  const [year = '', month = '12'] = lastOf(span).split('-');
  return Number(year) * 12 + Number(month);
}

/** Pay of one kind from several years is a history: only the latest is asked how old it is. */
function latest(salaries: readonly PlacedSalary[]): readonly PlacedSalary[] {
  const newest = new Map<string, PlacedSalary>();
  for (const placed of salaries) {
    const { name, region, currency, unitText = 'YEAR', asOf } = placed.salary;
    if (asOf === undefined) continue;
    // Salaries of one list have one place.
    const kind = JSON.stringify([placed.path.filter((_, index) => index !== 1 || placed.path[0] !== 'salary'), name, region, currency, unitText]);
    const other = newest.get(kind)?.salary.asOf;
    if (other === undefined || endOf(other) < endOf(asOf)) newest.set(kind, placed);
  }
  return [...newest.values()];
}

/** The dates of a guide that can grow stale, with where they stand. */
function* datesOf(guide: Sound): Iterable<{ readonly path: readonly PropertyKey[]; readonly date: string }> {
  if (guide.updated !== undefined) yield { path: ['updated'], date: guide.updated };
  for (const { salary, path } of latest(everySalary(guide))) yield { path: [...path, 'asOf'], date: salary.asOf! };
  for (const { source, path } of citedByNumbers(guide)) if (source.period !== undefined) yield { path: [...path, 'period'], date: source.period };
}

/**
 * A date that lies more than three years back, or a projection whose last year is over. It needs to know the day: without
 * `today` it is silent, as the model has no clock. Of pay for several years only the latest
 * is looked at, of sources only those that numbers cite.
 */
export function* staleDate(guide: Sound, { today }: { readonly today?: string | undefined }): Iterable<Finding> {
  if (today === undefined) return;
  const now = endOf(today);
  for (const { path, date } of datesOf(guide)) {
    if (now - endOf(date) > oldAfter) {
      yield finding('stale-date', path, date, 'This is more than three years ago. Readers take what a guide says for what holds today. Bring it up to date.');
    }
  }
  const projected = guide.outlook?.period;
  if (projected !== undefined && endOf(projected) < now) {
    yield finding('stale-date', ['outlook', 'period'], projected, 'The time of this projection is over. Readers take it for what is to come. Replace it with a current one.');
  }
}

/** The keys under which a date says when something was so, or was done: not when it will be. */
const past: ReadonlySet<unknown> = new Set(['updated', 'asOf', 'retrieved']);

/** The day after one, which has begun somewhere before the first one ends here. What is no day, but a month or a year, is its own. */
const dayAfter = (date: string): string => (date.length < 10 ? date : new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10));

/**
 * A guide that was updated, pay that holds, or a source that was retrieved at a time that has not begun on the day `today`:
 * a slip of the pen, such as 2205 for 2025. Periods are left alone, as projections are about the future, and so is a span of
 * time that is under way. Silent without `today`, and at the day after it, which it may be already where the author is.
 */
export function* futureDate(guide: Sound, { today }: { readonly today?: string | undefined }): Iterable<Finding> {
  if (today === undefined) return;
  const now = dayAfter(lastOf(today));
  const dates: { readonly date: string; readonly path: readonly PropertyKey[] }[] = [];
  walk(schema, guide, (field, value, place) => {
    if (field === (period as Schema) && typeof value === 'string' && past.has(place().at(-1))) dates.push({ date: value, path: place() });
  });
  for (const { date, path } of dates) {
    const [start = ''] = date.split('/');
    // As exact as both are: some day in November has come on any day of it.
    const length = Math.min(start.length, now.length);
    if (start.slice(0, length) <= now.slice(0, length)) continue;
    yield finding('future-date', path, date, 'This has not come yet. Readers cannot tell how old the guide is, and it never counts as stale. Write the day on which it was so.');
  }
}
