import type { Tier } from '../../model/tiers.js';

/** A reader has chosen a tier. Bubbles, also out of shadow roots; when it is canceled, the tier stays closed. */
export class TierSelectEvent extends Event {
  static readonly type = 'tier-select';
  /** The tier, as the section has it. */
  readonly item: Tier;
  /** Its place in the section. */
  readonly index: number;

  constructor(item: Tier, index: number) {
    super(TierSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.item = item;
    this.index = index;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tier-select': TierSelectEvent;
  }
}
