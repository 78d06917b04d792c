/** Random tiers that pass the check, words for their labels, and what every layout of them owes. */
import * as fc from 'fast-check';
import { layoutCareerTiers, yearsOf, type CareerTiersOptions, type TierLadder, type TierStep } from '../../src/geometry/career-tiers.js';
import { textWidth, widths } from '../../src/geometry/labels.js';
import type { Tiers } from '../../src/model/tiers.js';
import { containers } from './label-laws.js';

const amount = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 40 }) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 40, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1e308, Number.MAX_VALUE, 5e-324, 1e-310, 1000) },
);

const experience = fc
  .record({ minYears: amount, maxYears: amount }, { requiredKeys: [], noNullPrototype: true })
  .map(({ minYears, maxYears }) => (minYears !== undefined && maxYears !== undefined && maxYears < minYears ? { minYears: maxYears, maxYears: minYears } : { minYears, maxYears }));

const title = fc.constantFrom('Junior', 'Senior IT Manager', '', '__proto__', 'Chief officer of everything that has ever been', '高级工程师'.repeat(5), 'متوسط');

const step = (years: boolean) =>
  fc.record({ title, track: fc.constantFrom(undefined, 'Manager', '__proto__'), ...(years && { experience: fc.option(experience, { nil: undefined, freq: 5 }) }) }, { requiredKeys: ['title'], noNullPrototype: true });

/** Checked `tiers` sections: with years, with some, without any; each tier with an id. */
export const ladders: fc.Arbitrary<Tiers> = fc
  .oneof({ weight: 4, arbitrary: fc.array(step(true), { maxLength: 24 }) }, { weight: 1, arbitrary: fc.array(step(false), { maxLength: 24 }) })
  .map((tiers) => tiers.map((tier, index) => ({ ...tier, id: `tier-${index}` })) as Tiers);

/** Words for labels. */
export const words: CareerTiersOptions = {
  label: ({ tier, isCurrent }) => `${tier.title}${isCurrent ? ' · You are here' : ''}`,
  tick: String,
  you: (years) => `You: ${years} years`,
};

/** Ways to lay out. */
export const ladderOptions = fc.record({ rtl: fc.boolean(), years: amount, current: fc.constantFrom('tier-0', 'tier-3', 'nobody') }, { requiredKeys: [] });

/** A layout with what it was made from. */
export interface LaidOut {
  readonly tiers: Tiers;
  readonly options: CareerTiersOptions;
  readonly ladder: TierLadder;
}

/** Lays out tiers and keeps what they were. */
export const layOutTiers = (tiers: Tiers, options: Partial<CareerTiersOptions> = {}): LaidOut => {
  const all = { ...words, ...options };
  return { tiers, options: all, ladder: layoutCareerTiers(tiers, all) };
};

/** Every step of a layout. */
export const stepsOf = ({ tracks }: TierLadder): readonly TierStep[] => tracks.flatMap(({ steps }) => steps);

type Law = (laidOut: LaidOut) => readonly string[];

const isFraction = (value: number): boolean => value >= 0 && value <= 1;
const slip = 1e-9;
const isIn = ({ at, width }: { readonly at: number; readonly width: number }): boolean => isFraction(at) && isFraction(width) && at + width <= 1 + slip;

const inFrame: Law = ({ ladder }) => [
  ...stepsOf(ladder).filter((step) => !isIn(step)).map(({ index, at, width }) => `tier ${index} at ${at}, ${width} wide`),
  ...ladder.tracks.flatMap(({ steps, height }) => steps.filter(({ top }) => !(top >= 0 && top < height)).map(({ index, top }) => `tier ${index} at ${top} of ${height}`)),
  ...ladder.ticks.filter(({ at }) => !isFraction(at)).map(({ value }) => `tick ${value}`),
  ...(ladder.you?.at === undefined || isFraction(ladder.you.at) ? [] : [`the reader at ${ladder.you.at}`]),
];

const allOnce: Law = ({ tiers, ladder }) => {
  const steps = stepsOf(ladder);
  const missing = tiers.filter((tier, index) => steps.filter((step) => step.index === index && step.tier === tier).length !== 1);
  const mixed = ladder.tracks.filter(({ name, steps }) => steps.some(({ tier }) => tier.track !== name));
  const names = ladder.tracks.map(({ name }) => name);
  const known = new Set(tiers.map(({ track }) => track));
  const right = [...(known.delete(undefined) ? [undefined] : []), ...known];
  return [...missing.map(({ title }) => `${title} is not there once`), ...mixed.map(({ name }) => `${name} is mixed`), ...(names.join('|') === right.join('|') ? [] : [`the tracks are ${names.join('|')}`])];
};

const climbs: Law = ({ ladder }) =>
  ladder.tracks.flatMap(({ name, steps }) =>
    steps.slice(1).filter((step, index) => !(step.top < steps[index]!.top && step.index > steps[index]!.index)).map(({ index }) => `${name}: tier ${index} does not stand above the one before`),
  );

const toScale: Law = ({ ladder, options: { rtl } }) => {
  const { domain, tracks } = ladder;
  return tracks.flatMap(({ steps }) =>
    steps.flatMap((step, rung) => {
      const { years, at, width, index, isPlaced } = step;
      const start = rtl ? 1 - at - width : at;
      if (isPlaced !== (domain !== undefined && years !== undefined)) return [`tier ${index} is wrong about its place`];
      const [from, to] = !domain ? [rung / steps.length, (rung + 1) / steps.length] : !years ? [0, 1] : [years.from / domain[1], Math.min(1, years.to / domain[1])];
      return Math.abs(start - from) < 1e-6 && Math.abs(start + width - to) < 1e-6 ? [] : [`tier ${index} is drawn from ${start} to ${start + width}, not from ${from} to ${to}`];
    }),
  );
};

const open: Law = ({ ladder, options: { rtl } }) =>
  stepsOf(ladder).flatMap(({ index, years, arrow, fade, at, width }) => {
    if (years?.to !== Infinity) return arrow || fade ? [`tier ${index} ends, but fades`] : [];
    const ends = fade && (rtl ? [at, fade.at] : [at + width, fade.at + fade.width]);
    return arrow === (rtl ? 'left' : 'right') && fade && fade.width <= width && Math.abs(ends![0]! - ends![1]!) < slip ? [] : [`tier ${index} does not fade at its open end`];
  });

const domains: Law = ({ tiers, ladder: { domain, ticks }, options: { years: own } }) => {
  const given = tiers.flatMap((tier) => yearsOf(tier) ?? []);
  if (!given.length) return domain || ticks.length ? ['there is an axis without years'] : [];
  const ends = given.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
  return domain && domain[0] === 0 && Number.isFinite(domain[1]) && domain[1] > 0 && [...ends, own ?? 0].every((end) => end <= domain[1]) ? [] : [`the axis goes from ${domain?.[0]} to ${domain?.[1]}`];
};

const reader: Law = ({ tiers, ladder, options: { years: own } }) => {
  const { you } = ladder;
  if (own === undefined || !tiers.length) return you ? ['nobody asked for the reader'] : [];
  const holds = stepsOf(ladder).filter(({ years }) => years && years.from <= own && own <= years.to);
  const right =
    you !== undefined &&
    you.within.length === holds.length &&
    holds.every((step) => you.within.includes(step) && step.isReached) &&
    (you.at === undefined) === (ladder.domain === undefined) &&
    (!you.below || (!holds.length && you.below.years!.to < own)) &&
    (!you.above || (!holds.length && you.above.years!.from > own));
  return right ? [] : [`the reader's ${own} years are misplaced`];
};

const shared: Law = ({ ladder }) =>
  ladder.tracks.flatMap(({ steps, overlaps, gaps }) => {
    const placed = steps.filter(({ years }) => years);
    const meets = (a: TierStep, b: TierStep): boolean => a !== b && a.years!.from < b.years!.to && b.years!.from < a.years!.to;
    const told = new Set(overlaps.flat());
    return [
      ...placed.filter((step) => placed.some((other) => meets(step, other)) && !told.has(step)).map(({ index }) => `tier ${index} shares years, untold`),
      ...overlaps.filter(({ length }) => length < 2).map(() => 'one tier alone shares years'),
      ...gaps.filter(({ from, to }) => !(from < to) || placed.some(({ years }) => years!.from < to && years!.to > from)).map(({ from, to }) => `no gap from ${from} to ${to}`),
    ];
  });

/** The width of the stairs in a container. */
const widthIn = (container: number): number => container - 32;

const labels: Law = ({ ladder, options: { rtl } }) =>
  stepsOf(ladder).flatMap(({ index, at, width, label: { text, anchor, from } }) => {
    if (from === Infinity) return [];
    if (!(widths as readonly number[]).includes(from)) return [`tier ${index} has a label from ${from}`];
    const start = rtl ? 1 - at - width : at;
    return containers
      .filter((container) => container >= from)
      .filter((container) => {
        const x = start * widthIn(container);
        const size = textWidth(text) + 8;
        return anchor === 'start' ? x + size > widthIn(container) + 1e-6 : x - size < -1e-6;
      })
      .map((container) => `the label of tier ${index} leaves the frame at ${container}`);
  });

/** Every law, after the sentence that says it. */
export const ladderLaws: Readonly<Record<string, Law>> = {
  'Everything stands inside the frame, and every number is finite': inFrame,
  'Every tier is one step, as the object that was given, in its own track and in order': allOnce,
  'Each step of a track stands above the one before': climbs,
  'Treads are to scale, equal without years, and as wide as the frame without a place': toScale,
  'What has no end fades out at its end into an arrow, and nothing else does': open,
  'The axis begins at nothing and holds every number; without years there is none': domains,
  "The reader's years fall where they fall": reader,
  'What shares years is told, and gaps are empty': shared,
  'Titles that are shown stand inside the frame at any width': labels,
};
