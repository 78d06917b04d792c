/** Reads pay of schema.org as salaries. */
import { check, describe } from './check.js';
import { some, textsOf, type Placed, type Tell, type Things } from './json-ld-find.js';
import { durations, rankNames, ranks } from './json-ld-pay.js';
import { salary, type Salary } from './salary.js';
import { isRecord, period } from './values.js';

/** Units by their durations. The last is how schema.org's own example writes a year. */
const units: ReadonlyMap<unknown, string> = new Map([...Object.entries(durations).map(([unit, duration]) => [duration, unit] as const), ['1Y', 'YEAR']]);

/** Commas between thousands, then points between thousands with a comma before decimals: the two that cannot be taken for each other. */
const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const turned = /^[+-]?\d{1,3}(?:\.\d{3})+,\d*$/;

/** A number, also where it is written as text; `NaN` for what is there and is none. */
function numberOf(value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') return typeof value === 'number' ? value : NaN;
  const text = value.trim();
  if (grouped.test(text)) return Number(text.replaceAll(',', ''));
  if (turned.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return text ? Number(text) : NaN;
}

/** An amount or a distribution: what it is called, whose figure it is, and its numbers. */
interface Pay extends Placed {
  readonly name: string | undefined;
  readonly currency: string;
  readonly unitText: string | undefined;
  readonly figures: Readonly<Record<string, number>>;
  /** Which figure of a salary it is: a percentile by its key, or a level by its name. */
  readonly part?: { readonly rank: keyof typeof ranks } | { readonly level: string } | undefined;
}

/** The time that pay is for; nothing where it is for another one, which would be taken for a year. */
function unitOf(pay: Things, value: Things, at: string, tell: Tell): { readonly unitText: string | undefined } | undefined {
  const [given, key] = pay.duration === undefined ? [value.unitText, value === pay ? 'unitText' : 'value/unitText'] : [pay.duration, 'duration'];
  const unitText = units.get(given) ?? (typeof given === 'string' && Object.hasOwn(durations, given.toUpperCase()) ? given.toUpperCase() : undefined);
  if (given != null && unitText === undefined) {
    tell({ pointer: `${at}/${key}`, expected: 'an hour, a day, a week, a month or a year', found: describe(given) });
    return undefined;
  }
  return { unitText };
}

/** Which figure of a salary an amount is, as `toJsonLd` says it. */
function partOf({ valueReference: reference }: Things): Pay['part'] {
  if (typeof reference === 'string') return { level: reference };
  const rank = isRecord(reference) && reference.name === 'percentile' ? rankNames.find((name) => ranks[name] === reference.value) : undefined;
  return rank && { rank };
}

function readPay({ value: pay, at }: Placed, tell: Tell): Pay | undefined {
  if (!isRecord(pay) || typeof pay.currency !== 'string') {
    tell({ pointer: at, expected: 'an amount with a currency', found: isRecord(pay) ? 'none' : describe(pay) });
    return undefined;
  }
  const value = isRecord(pay.value) ? pay.value : pay;
  const figures: Record<string, number> = {};
  for (const key of [...rankNames, 'minValue', 'maxValue', 'value']) {
    const number = numberOf(value[key]);
    if (Number.isFinite(number)) figures[key] = number!;
    else if (number !== undefined) tell({ pointer: `${at}${value === pay ? '' : '/value'}/${key}`, expected: 'a number', found: describe(value[key]) });
  }
  const unit = unitOf(pay, value, at, tell);
  return unit && Object.keys(figures).length ? { value: pay, at, name: textsOf(pay.name)[0], currency: pay.currency, ...unit, figures, part: partOf(value) } : undefined;
}

/** A salary that is being put together from what belongs to it, and how far it has come. */
interface Draft extends Pick<Pay, 'name' | 'currency' | 'unitText' | 'at'> {
  order: number;
  readonly fields: Record<string, unknown>;
  readonly levels: Things[];
}

/** The name of the salary that an amount is a figure of: `Welders, US` of `Welders, US: Senior`. */
function ownerOf({ name = '', part }: Pay): string | undefined {
  const own = part && ('rank' in part ? part.rank : part.level);
  if (own === undefined || !`: ${name}`.endsWith(`: ${own}`)) return name || undefined;
  return name.slice(0, Math.max(0, name.length - own.length - 2)) || undefined;
}

/** The place of an amount among those of its salary: percentiles, ends, percentiles that are bounds from low to high, levels. */
function orderOf({ part, figures }: Pay): number {
  if (part) return 'rank' in part ? ranks[part.rank] : 100;
  return Object.keys(figures).some((key) => key in ranks) ? 0 : 1;
}

/** Adds an amount to the last salary where it goes on with that, else to a new one. */
function addTo(drafts: Draft[], pay: Pay): void {
  const { currency, unitText, at, part } = pay;
  const { value, ...fields } = pay.figures;
  const [name, order] = [ownerOf(pay), orderOf(pay)];
  let draft = drafts.at(-1);
  const goesOn = draft?.name === name && draft?.currency === currency && draft.unitText === unitText && (order > draft.order || order === 100);
  if (!draft || !goesOn) drafts.push((draft = { name, currency, unitText, at, order, fields: {}, levels: [] }));
  draft.order = order;
  if (!part) Object.assign(draft.fields, value === undefined ? fields : { minValue: value, maxValue: value, ...fields });
  else {
    const { minValue: atLeast, maxValue: atMost } = fields;
    const figure = value ?? { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) };
    if ('rank' in part) draft.fields[part.rank] = figure;
    else draft.levels.push({ name: part.level, value: figure });
  }
}

/** What stands after a comma, the longest first, and before that the whole. */
const endsOf = (name: string): readonly string[] => [name, ...[...name.slice(0, 1000).matchAll(/, /g)].map(({ index }) => name.slice(index + 2))];

/** What the name of pay says: what it is called, for which of the places, as of when. */
function readName(name: string, places: ReadonlySet<string>): Pick<Salary, 'name' | 'region' | 'asOf'> {
  const [time] = /(?<=^|, )[\d/-]+$/.exec(name) ?? [];
  const asOf = check(period, time).value;
  const rest = asOf === undefined ? name : name.slice(0, -asOf.length).replace(/, $/, '');
  const region = endsOf(rest).find((end) => places.has(end));
  return { name: (region === undefined ? rest : rest.slice(0, -region.length).replace(/, $/, '')) || undefined, region, asOf };
}

/**
 * Reads pay as salaries: distributions, and amounts with their ends. Amounts that `toJsonLd` wrote for one salary are one
 * salary again. A region is given where the name of pay ends with one of the places, or where there is one place
 * and no pay names it. Nobody says what kind of figures they are, so none is given.
 */
export function readSalaries(pay: readonly Placed[], places: ReadonlySet<string>, tell: Tell): Salary[] | undefined {
  const drafts: Draft[] = [];
  for (const one of pay) {
    const read = readPay(one, tell);
    if (read) addTo(drafts, read);
  }
  const named = drafts.map((draft) => ({ ...draft, ...readName(draft.name ?? '', places) }));
  const only = places.size === 1 && named.every(({ region }) => region === undefined) ? [...places][0] : undefined;
  const salaries = named.flatMap(({ name, region = only, asOf, currency, unitText, fields, levels, at }) => {
    const { value, problems } = check(salary, { name, region, currency, unitText, ...fields, levels: some(levels), asOf });
    for (const problem of problems) tell({ ...problem, pointer: at + problem.pointer });
    return value ?? [];
  });
  return some(salaries);
}
