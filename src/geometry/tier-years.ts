/** The years of tiers: their axis, what shares some, what leaves some out. */
import type { Tier } from '../model/tiers.js';
import type { Domain } from './axis.js';
import type { TierStep, TierTrack } from './career-tiers.js';

/** The years of experience of a tier, both ends in it. */
export interface TierYears {
  readonly from: number;
  /** `Infinity` for a tier that has no end. */
  readonly to: number;
}

/** The least part of the axis that an open-ended tread takes. */
const openPart = 0.25;

/** The years that a tier gives; `undefined` when it gives none. Without a first year it begins at the start. */
export function yearsOf({ experience }: Tier): TierYears | undefined {
  const { minYears, maxYears } = experience ?? {};
  return minYears === undefined && maxYears === undefined ? undefined : { from: minYears ?? 0, to: maxYears ?? Infinity };
}

/** The axis starts at nothing and leaves room for what goes on, past all that ends. */
export function findYears(all: readonly TierYears[], own: number | undefined): Domain | undefined {
  if (!all.length) return undefined;
  const last = Math.max(...all.flatMap(({ from, to }) => (to === Infinity ? [from] : [from, to])), own ?? 0);
  const isOpen = all.some(({ to }) => to === Infinity);
  const opens = Math.max(0, ...all.filter(({ to }) => to === Infinity).map(({ from }) => from));
  const end = isOpen ? Math.max(opens / (1 - openPart), last * 1.1) : own === last ? last * 1.05 : last;
  return [0, Math.min(Number.MAX_VALUE, end) || 1];
}

/** Finds what shares years and what leaves some out. Tiers that only touch do neither. */
export function compareYears(steps: readonly TierStep[]): Pick<TierTrack, 'overlaps' | 'gaps'> {
  const overlaps: TierStep[][] = [];
  const gaps: TierYears[] = [];
  let group: TierStep[] = [];
  let end = 0;
  const close = (): void => {
    if (group.length > 1) overlaps.push(group.sort((a, b) => a.index - b.index));
    group = [];
  };
  for (const step of steps.filter(({ years }) => years).sort((a, b) => a.years!.from - b.years!.from || a.years!.to - b.years!.to)) {
    const { from, to } = step.years!;
    if (group.length && from >= end) {
      close();
      if (from > end) gaps.push({ from: end, to: from });
    }
    end = group.length ? Math.max(end, to) : to;
    group.push(step);
  }
  close();
  return { overlaps, gaps };
}
