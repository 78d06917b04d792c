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

declare global {
  interface HTMLElementEventMap {
    'view-change': ViewChangeEvent;
  }
}
