/** The geometry of `<career-tiers>`: the steps of a career in, the stairs of each track out. */
import type { Tier, Tiers } from '../model/tiers.js';
import { findTicks, fraction, type Domain, type Tick } from './axis.js';
import { fitLabels, textWidth, type Anchor, type FitsFrom } from './labels.js';
import { compareYears, findYears, yearsOf, type TierYears } from './tier-years.js';

export { yearsOf, type TierYears } from './tier-years.js';

/** A title on the stairs, and from which container width on it fits there. */
export interface TierLabel {
  readonly text: string;
  /** `start` for a title within its step, `end` for one that stands before it. */
  readonly anchor: Anchor;
  readonly from: FitsFrom;
}

/** A piece of an open end: fractions of the frame from its left, and the dash of the tread over it. */
export interface TierSlice {
  readonly at: number;
  readonly width: number;
  readonly dash: { readonly at: number; readonly width: number };
}

/** One tier as a step of its stairs. */
export interface TierStep {
  readonly tier: Tier;
  /** Its place in the section. */
  readonly index: number;
  /** Absent where no years are given. */
  readonly years?: TierYears | undefined;
  /** Where its tread is: fractions of the frame from its left. All of the frame where an axis has no place for it. */
  readonly at: number;
  readonly width: number;
  /** Where its tread begins, in reading direction. */
  readonly edge: number;
  /** The part of its tread that does not fade out. */
  readonly solid: { readonly at: number; readonly width: number };
  /** The part of an open-ended tread that fades out, and its slices from the solid part on. */
  readonly fade?: { readonly at: number; readonly width: number; readonly slices: readonly TierSlice[] } | undefined;
  /** The side of the page to which the tier goes on. */
  readonly arrow?: 'left' | 'right' | undefined;
  /** Where its tread lies, in em of a label's text size from the top of the stairs. */
  readonly top: number;
  /** Whether it is on the axis; never where there is none. */
  readonly isPlaced: boolean;
  readonly isCurrent: boolean;
  /** Whether the reader's years of experience fall into it. */
  readonly isReached: boolean;
  readonly label: TierLabel;
}

/** The stairs of one track, from its first tier to its last. */
export interface TierTrack {
  readonly name: string | undefined;
  readonly steps: readonly TierStep[];
  /** In em. */
  readonly height: number;
  /** Steps that share years, those that hang together in one list. */
  readonly overlaps: readonly (readonly TierStep[])[];
  /** Years between two tiers that belong to none. */
  readonly gaps: readonly TierYears[];
}

/** Where the reader's years of experience fall. */
export interface TierPlace {
  readonly years: number;
  /** Fraction of the frame from its left; absent without an axis. */
  readonly at?: number | undefined;
  readonly label?: TierLabel | undefined;
  readonly within: readonly TierStep[];
  /** The last tier that is over by then, where the years are in none. */
  readonly below?: TierStep | undefined;
  /** The next tier to begin, where the years are in none. */
  readonly above?: TierStep | undefined;
}

/** A ladder as stairs. */
export interface TierLadder {
  /** The years at the two ends of the axis; absent where no tier gives years. */
  readonly domain?: Domain | undefined;
  readonly ticks: readonly (Tick & { readonly label: TierLabel })[];
  readonly tracks: readonly TierTrack[];
  readonly you?: TierPlace | undefined;
}

/** How tiers are laid out. */
export interface CareerTiersOptions {
  /** Mirrors the frame. */
  readonly rtl?: boolean | undefined;
  /** The reader's years of experience. */
  readonly years?: number | undefined;
  /** The id of the reader's tier. */
  readonly current?: string | undefined;
  /** What stands on a step. */
  readonly label: (step: Pick<TierStep, 'tier' | 'years' | 'isCurrent'>) => string;
  /** A tick's label. */
  readonly tick: (years: number) => string;
  /** What stands at the reader's years. */
  readonly you: (years: number) => string;
}

/** The height of a step: its title and some room, in em. */
export const stepHeight = 2.2;
/** Pixels of room at both sides of the stairs, into which the labels of ticks may reach. */
const side = 16;
/** Pixels between a title and the edge of its step. */
const pad = 8;
/** The most of a tread, and of the frame, that fades out. */
const fading = { tread: 0.6, frame: 0.16 } as const;
/** How many slices an open end fades out in, and the part of each that its dash takes. */
const slices = 6;
const dash = 0.6;

const inside = (container: number): number => container - 2 * side;
const clamp = (at: number): number => Math.min(1, Math.max(0, at));

/** Lays out tiers as stairs: those of no track, then a flight for each track in the order of their first tier. Nothing in, nothing out. */
export function layoutCareerTiers(tiers: Tiers, options: CareerTiersOptions): TierLadder {
  const flights = new Map<string | undefined, number[]>();
  // After a track, they would stand under its name.
  if (tiers.some(({ track }) => track === undefined)) flights.set(undefined, []);
  for (const [index, { track }] of tiers.entries()) flights.set(track, [...(flights.get(track) ?? []), index]);
  const given = tiers.flatMap((tier) => yearsOf(tier) ?? []);
  const own = tiers.length ? options.years : undefined;
  const domain = findYears(given, own);
  const tracks = [...flights].map(([name, indexes]) => layoutTrack(name, indexes, tiers, domain, options));
  return {
    domain,
    ticks: domain ? layoutTicks(domain, options) : [],
    tracks,
    you: own === undefined ? undefined : placeReader(own, tracks.flatMap(({ steps }) => steps), domain, options),
  };
}

/** A fraction from the left of the page for one from the start of the text. */
const fromLeft = (at: number, width: number, { rtl }: CareerTiersOptions): number => (rtl ? clamp(1 - at - width) : at);

function fit(at: number, text: string, anchors: readonly Anchor[], room: number, beyond: number): TierLabel {
  const [place] = fitLabels([{ at, size: textWidth(text) + room, anchors }], inside, beyond);
  return { text, ...place! };
}

/**
 * Sets a title in its step where that has room in a wide place, else before it, above the steps below. What would hide
 * the title at more widths comes last: stairs are shown from 480 pixels on.
 */
function fitTitle(at: number, width: number, text: string): TierLabel {
  const isInside = textWidth(text) + 2 * pad <= width * inside(960);
  const anchors = isInside ? (['start', 'end'] as const) : (['end', 'start'] as const);
  const [first, second] = anchors.map((anchor) => fit(at, text, [anchor], pad, 0)) as [TierLabel, TierLabel];
  return first.from > 480 && second.from < first.from ? second : first;
}

/** A part of the frame, for one that is given from the start of the text. */
const part = (at: number, width: number, options: CareerTiersOptions): { readonly at: number; readonly width: number } => ({ at: fromLeft(at, width, options), width });

function sliceFade(at: number, width: number, options: CareerTiersOptions): readonly TierSlice[] {
  const size = width / slices;
  return Array.from({ length: slices }, (_, nth) => ({
    ...part(at + nth * size, size, options),
    dash: part(at + (nth + 1 - dash) * size, dash * size, options),
  }));
}

function layoutTicks(domain: Domain, options: CareerTiersOptions): TierLadder['ticks'] {
  const ticks = findTicks(domain).map((tick) => ({ ...tick, text: options.tick(tick.value) }));
  // Every second tick comes first: those are left where not all of them fit.
  const ranked = [...ticks.filter((_, index) => index % 2 === 0), ...ticks.filter((_, index) => index % 2 === 1)];
  const fits = fitLabels(ranked.map(({ at, text }) => ({ at, size: textWidth(text), anchors: ['middle'] })), inside, side);
  return ticks.map((tick) => ({
    value: tick.value,
    at: fromLeft(tick.at, 0, options),
    label: { text: tick.text, ...fits[ranked.indexOf(tick)]! },
  }));
}

function layoutTrack(name: string | undefined, indexes: readonly number[], tiers: Tiers, domain: Domain | undefined, options: CareerTiersOptions): TierTrack {
  const { rtl, current, years: own } = options;
  const steps = indexes.map((index, rung): TierStep => {
    const tier = tiers[index]!;
    const years = yearsOf(tier);
    const [at, width] = treadOf(years, rung, indexes.length, domain);
    const isOpen = years?.to === Infinity;
    const faded = isOpen ? Math.min(width * fading.tread, fading.frame) : 0;
    const isCurrent = tier.id !== undefined && tier.id === current;
    return {
      tier,
      index,
      years,
      at: fromLeft(at, width, options),
      width,
      edge: fromLeft(at, 0, options),
      solid: part(at, width - faded, options),
      fade: isOpen ? { ...part(at + width - faded, faded, options), slices: sliceFade(at + width - faded, faded, options) } : undefined,
      arrow: isOpen ? (rtl ? 'left' : 'right') : undefined,
      top: (indexes.length - 1 - rung) * stepHeight,
      isPlaced: domain !== undefined && years !== undefined,
      isCurrent,
      isReached: own !== undefined && years !== undefined && years.from <= own && own <= years.to,
      label: fitTitle(at, width, options.label({ tier, years, isCurrent })),
    };
  });
  return { name, steps, height: indexes.length * stepHeight, ...compareYears(steps) };
}

/** A tread from the start of the text: to scale on an axis, all of it for a tier without a place there, equal without one. */
function treadOf(years: TierYears | undefined, rung: number, rungs: number, domain: Domain | undefined): readonly [at: number, width: number] {
  if (!domain) return [rung / rungs, 1 / rungs];
  if (!years) return [0, 1];
  const at = clamp(fraction(years.from, domain));
  return [at, clamp(fraction(Math.min(years.to, domain[1]), domain)) - at];
}

function placeReader(years: number, steps: readonly TierStep[], domain: Domain | undefined, options: CareerTiersOptions): TierPlace {
  const within = steps.filter(({ isReached }) => isReached);
  const at = domain && clamp(fraction(years, domain));
  const nearest = (candidates: readonly TierStep[], distance: (years: TierYears) => number): TierStep | undefined =>
    candidates.reduce<TierStep | undefined>((best, step) => (best && distance(best.years!) <= distance(step.years!) ? best : step), undefined);
  const others = within.length ? [] : steps.filter((step) => step.years);
  return {
    years,
    at: at === undefined ? undefined : fromLeft(at, 0, options),
    label: at === undefined ? undefined : fit(at, options.you(years), ['middle', 'start', 'end'], 0, side),
    within,
    below: nearest(others.filter((step) => step.years!.to < years), ({ to }) => years - to),
    above: nearest(others.filter((step) => step.years!.from > years), ({ from }) => from - years),
  };
}
