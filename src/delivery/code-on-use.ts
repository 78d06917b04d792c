/** Loads the code that an element needs, and says where it cannot be had. */
import type { ReactiveControllerHost } from 'lit';
import type { GuideState } from './guide-state.js';

/** What an element says of the code that it loads on use. */
export interface CodeHost extends ReactiveControllerHost {
  /** Whether what is to be drawn needs code that has not been loaded. */
  readonly isWaiting: boolean;
  /** Loads what the element, as it is set, needs. */
  loadCode(): Promise<unknown>;
  warn(message: string): void;
}

/** Loads the code of an element. Answers whether it is here. */
export async function loadCodeOf(host: CodeHost, state: GuideState): Promise<boolean> {
  try {
    await host.loadCode();
    return true;
  } catch (error) {
    host.warn(`cannot load its code: ${String(error)}`);
    // What waits for it would wait for ever.
    if (host.isWaiting) state.fail([{ pointer: '', expected: 'code that can be loaded', found: String(error) }]);
    return false;
  }
}

/** Loads the code of an element, and draws what waits for it. */
export async function loadAndDraw(host: CodeHost, state: GuideState): Promise<void> {
  // Without the code, another update would ask for it again, and so on.
  if ((await loadCodeOf(host, state)) || state.error) host.requestUpdate();
}
