import type { Skill } from '../../model/skill-map.js';

/** A reader has chosen a skill. Bubbles, also out of shadow roots. Canceled, it leads nowhere; else to the note of the skill, where it has one. */
export class SkillSelectEvent extends Event {
  static readonly type = 'skill-select';
  /** The skill, with the id it goes by. */
  readonly item: Skill;
  /** Its place among all skills of the map. */
  readonly index: number;

  constructor(item: Skill, index: number) {
    super(SkillSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.item = item;
    this.index = index;
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
  interface HTMLElementEventMap {
    'skill-select': SkillSelectEvent;
    'have-change': HaveChangeEvent;
  }
}
