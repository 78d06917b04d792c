import { SelectEvent } from '../../chart/events.js';
import type { RelatedRole } from '../../model/related-roles.js';

/** A reader has chosen a role. Bubbles, also out of shadow roots; `preventDefault()` keeps the browser from following the role's link. */
export class RoleSelectEvent extends SelectEvent<RelatedRole> {
  static readonly type = 'role-select';

  constructor(item: RelatedRole, index: number) {
    super(RoleSelectEvent.type, item, index);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'role-select': RoleSelectEvent;
  }
}
