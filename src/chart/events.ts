/** A reader has switched between a chart and its table. Bubbles, also out of shadow roots. */
export class ViewChangeEvent extends Event {
  static readonly type = 'view-change';
  /** What is shown now. */
  readonly view: 'chart' | 'table';

  constructor(view: 'chart' | 'table') {
    super(ViewChangeEvent.type, { bubbles: true, composed: true });
    this.view = view;
  }
}

/** A reader has chosen something. Bubbles, also out of shadow roots; can be canceled. */
export abstract class SelectEvent<Item> extends Event {
  /** What was chosen, as the section holds it. */
  readonly item: Item;
  /** Its place in the section, from zero. */
  readonly index: number;

  constructor(type: string, item: Item, index: number) {
    super(type, { bubbles: true, composed: true, cancelable: true });
    this.item = item;
    this.index = index;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'view-change': ViewChangeEvent;
  }
}
