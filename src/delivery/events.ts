import type { GuideError } from './guide-error.js';

/** An element has drawn new data. Neither bubbles nor crosses a shadow root, as `load` does not. */
export class GuideReadyEvent extends Event {
  static readonly type = 'guide-ready';

  constructor() {
    super(GuideReadyEvent.type);
  }
}

/** An element cannot draw. Neither bubbles nor crosses a shadow root, as `error` does not. */
export class GuideErrorEvent extends Event {
  static readonly type = 'guide-error';
  /** What is wrong. */
  readonly error: GuideError;

  constructor(error: GuideError) {
    super(GuideErrorEvent.type);
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'guide-ready': GuideReadyEvent;
    'guide-error': GuideErrorEvent;
  }
}
