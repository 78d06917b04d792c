import type { Schema } from '../model/values.js';
import { GuideErrorEvent, GuideReadyEvent } from './events.js';
import type { GuideState } from './guide-state.js';

/** Tells the page of new data or a new error, once each; a mere redraw is no news. */
export class Teller {
  #told: unknown;
  #seen: unknown;

  /** Fires the event there is reason for, and looks through new data for keys that are slips. Answers whether new data has been drawn. */
  tell(host: Element, { error, isOwnError, section, written }: GuideState, isDrawn: boolean, schema: Schema | undefined): boolean {
    const news = section ?? (isOwnError ? error : undefined);
    const seen = news ?? written?.guide;
    // A warning that cannot be loaded is none.
    if (written && schema && seen !== this.#seen) import('./slips.js').then((slips) => slips.warnOfSlips(host, schema, written)).catch(() => undefined);
    this.#seen = seen;
    // What cannot be drawn as it is set is news once it can.
    if (news === this.#told || (!isDrawn && section !== undefined)) return false;
    this.#told = news;
    if (isDrawn) host.dispatchEvent(new GuideReadyEvent());
    else if (error && news) host.dispatchEvent(new GuideErrorEvent(error));
    return isDrawn;
  }
}
