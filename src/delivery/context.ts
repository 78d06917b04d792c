import { ContextConsumer, createContext } from '@lit/context';
import { isServer, type ReactiveControllerHost } from 'lit';

/**
 * What a provider hands down: a whole guide as its author wrote it, `'loading'` while it is on its way, the error when
 * it failed, `undefined` when there is none. Plain values only, so that two copies of this library understand each other.
 */
export type Provided = Readonly<Record<string, unknown>> | 'loading' | Error | undefined;

/** The context that carries the guide of the nearest `<career-data>`. */
export const guideContext = createContext<Provided>(Symbol.for('career-widgets/guide@1'));

/** An element that takes or hands down a guide. */
export type Host = ReactiveControllerHost & HTMLElement;

/** Takes the guide of the nearest provider, also of one that appears later, and lets go of it when the host moves away. */
export class GuideConsumer extends ContextConsumer<typeof guideContext, Host> {
  #root: Document | undefined;

  constructor(host: Host) {
    super(host, { context: guideContext, subscribe: true });
  }

  readonly #askAgain = (event: Event): void => {
    if ((event as Event & { context: unknown }).context === guideContext && !event.composedPath().includes(this.host)) super.hostConnected();
  };

  override hostConnected(): void {
    super.hostConnected();
    if (isServer) return;
    // Nobody answered: what an earlier provider handed down no longer counts.
    if (this.value === undefined) this.host.requestUpdate();
    this.#root = this.host.ownerDocument;
    this.#root.addEventListener('context-provider', this.#askAgain);
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.value = undefined;
    this.#root?.removeEventListener('context-provider', this.#askAgain);
  }
}
