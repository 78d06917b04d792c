import { SelectEvent } from '../../chart/events.js';
import type { Plan } from '../../model/pricing.js';

/** A reader has chosen a plan. Bubbles, also out of shadow roots; `preventDefault()` keeps the browser from following the plan's link. */
export class PlanSelectEvent extends SelectEvent<Plan> {
  static readonly type = 'plan-select';

  constructor(item: Plan, index: number) {
    super(PlanSelectEvent.type, item, index);
  }
}

/** A reader has chosen another period. Bubbles, also out of shadow roots. */
export class PeriodChangeEvent extends Event {
  static readonly type = 'period-change';
  /** The period, as the attribute `period` takes it: `YEAR`, or the text of `billed`. */
  readonly period: string;

  constructor(period: string) {
    super(PeriodChangeEvent.type, { bubbles: true, composed: true });
    this.period = period;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'plan-select': PlanSelectEvent;
    'period-change': PeriodChangeEvent;
  }
}
