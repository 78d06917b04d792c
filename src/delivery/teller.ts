import type { Schema } from '../model/values.js';
import { GuideErrorEvent, GuideReadyEvent } from './events.js';
import type { GuideState } from './guide-state.js';
import { warnNearMisses } from './warn.js';

/** Tells the page of new data or a new error, once each; a mere redraw is no news. */
export class Teller {
  #told: unknown;

  /** Fires the event there is reason for, and looks through new data for keys that are slips. Answers whether new data has been drawn. */
  tell(host: Element, { error, isOwnError, section, written }: GuideState, isDrawn: boolean, schema: Schema | undefined): boolean {
    const news = section ?? (isOwnError ? error : undefined);
    if (news === this.#told) return false;
    // A warning that cannot be loaded is none.
    if (written && schema) warnNearMisses(host, schema, written.section, written.at).catch(() => undefined);
    // What cannot be drawn as it is set is news once it can.
    if (!isDrawn && section !== undefined) return false;
    this.#told = news;
    if (isDrawn) host.dispatchEvent(new GuideReadyEvent());
    else if (error && news) host.dispatchEvent(new GuideErrorEvent(error));
    return isDrawn;
  }
}
