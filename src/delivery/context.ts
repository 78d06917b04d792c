import { ContextEvent, createContext } from '@lit/context';
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

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
export class GuideConsumer implements ReactiveController {
  /** What the provider hands down. */
  value: Provided;
  readonly #host: Host;
  #root: Document | undefined;
  #leave: (() => void) | undefined;

  constructor(host: Host) {
    (this.#host = host).addController(this);
  }

  hostConnected(): void {
    this.#ask();
    if (isServer) return;
    // Nobody answered: what an earlier provider handed down no longer counts.
    if (this.value === undefined) this.#host.requestUpdate();
    this.#root = this.#host.ownerDocument;
    this.#root.addEventListener('context-provider', this.#askAgain);
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = this.value = undefined;
    this.#root?.removeEventListener('context-provider', this.#askAgain);
  }

  readonly #take = (value: Provided, leave?: () => void): void => {
    if (leave !== this.#leave) this.#leave?.();
    this.#leave = leave;
    this.value = value;
    this.#host.requestUpdate();
  };

  readonly #askAgain = (event: Event): void => {
    if ((event as Event & { context: unknown }).context === guideContext && !event.composedPath().includes(this.#host)) this.#ask();
  };

  #ask(): void {
    this.#host.dispatchEvent(new ContextEvent(guideContext, this.#host, this.#take, true));
  }
}
