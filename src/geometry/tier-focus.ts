/** What the focus of a tier has that the tier below it lacks. */
import type { Tier } from '../model/tiers.js';

/** One thing a tier is about. */
export interface FocusItem {
  readonly text: string;
  /** Whether the tier below lacks it. */
  readonly isNew: boolean;
}

/** Things under one title, or under none. */
export interface FocusGroup {
  readonly title: string | undefined;
  readonly items: readonly FocusItem[];
  /** Whether the tier below lacks all of it. */
  readonly isNew: boolean;
}

/** The focus of a tier. */
export interface TierFocus {
  readonly groups: readonly FocusGroup[];
  /** Whether the tier below lacks all of it. */
  readonly isNew: boolean;
}

type Focus = NonNullable<Tier['focus']>[number];

/** A text as it is compared: capital letters and white space tell nothing apart. */
const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

const textsOf = (focus: Focus): readonly string[] => (typeof focus === 'string' ? [focus] : focus.items?.length ? focus.items : [focus.title]);

/** Compares the focus of a tier with that of the one below. Where there is none below, or nothing is known of its focus, nothing is new. */
export function compareFocus({ focus = [] }: Tier, below: Tier | undefined): TierFocus {
  const known = below?.focus?.length ? new Set(below.focus.flatMap(textsOf).map(plain)) : undefined;
  const groups: { readonly title: string | undefined; readonly items: FocusItem[] }[] = [];
  for (const each of focus) {
    const title = typeof each === 'string' || !each.items?.length ? undefined : each.title;
    const items = textsOf(each).map((text) => ({ text, isNew: known !== undefined && !known.has(plain(text)) }));
    const last = groups.at(-1);
    if (last && title === undefined && last.title === undefined) last.items.push(...items);
    else groups.push({ title, items: [...items] });
  }
  const isNew = (items: readonly FocusItem[]): boolean => items.length > 0 && items.every((item) => item.isNew);
  return { groups: groups.map((group) => ({ ...group, isNew: isNew(group.items) })), isNew: isNew(groups.flatMap(({ items }) => items)) };
}
