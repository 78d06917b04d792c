import { SelectEvent } from '../../chart/events.js';
import type { Tier } from '../../model/tiers.js';

/** A reader has chosen a tier. Bubbles, also out of shadow roots; when it is canceled, the tier stays closed. */
export class TierSelectEvent extends SelectEvent<Tier> {
  static readonly type = 'tier-select';

  constructor(item: Tier, index: number) {
    super(TierSelectEvent.type, item, index);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tier-select': TierSelectEvent;
  }
}
