import { SelectEvent } from '../../chart/events.js';
import type { Skill } from '../../model/skill-map.js';

/** A reader has chosen a skill. Bubbles, also out of shadow roots. Canceled, it leads nowhere and changes nothing; else it is marked where the reader can mark skills, and elsewhere leads to its note. */
export class SkillSelectEvent extends SelectEvent<Skill> {
  static readonly type = 'skill-select';

  constructor(item: Skill, index: number) {
    super(SkillSelectEvent.type, item, index);
  }
}

/** A reader has marked a skill, or taken a mark away. Bubbles, also out of shadow roots. */
export class HaveChangeEvent extends Event {
  static readonly type = 'have-change';
  /** The ids of all skills that the reader has now; a name where skills share an id. */
  readonly have: readonly string[];

  constructor(have: readonly string[]) {
    super(HaveChangeEvent.type, { bubbles: true, composed: true });
    this.have = have;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'skill-select': SkillSelectEvent;
    'have-change': HaveChangeEvent;
  }
}
