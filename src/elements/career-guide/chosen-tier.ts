import type { LitElement } from 'lit';
import type { Tier } from '../../model/tiers.js';

/** What the elements of one guide know of a tier that has been chosen. */
type Knowing = Partial<LitElement> & { chosenTier?: Tier | undefined };

/** Tells the pay and the skills of a guide which tier the reader has opened. */
export function tellChosenTier(root: ParentNode, named: (tag: string) => string): void {
  const find = (tag: string): Knowing | null => root.querySelector<HTMLElement>(named(tag));
  const tier = find('career-tiers')?.chosenTier;
  for (const tag of ['salary-range', 'skill-map']) {
    const element = find(tag);
    if (element) element.chosenTier = tier;
  }
}
