import { isServer, type ReactiveControllerHost } from 'lit';
import { check } from '../model/check.js';
import { GuideConsumer, type Provided } from './context.js';
import { dataReader } from './data.js';
import type { SectionReader } from './guide-state.js';
import { InlineChild } from './inline-child.js';
import type { Described, Ways } from './resolve.js';
import type { RequestOptions, SharedRequest } from './shared-request.js';
import type { Written } from './written.js';

/** What an element says about its data. */
export interface WaysHost extends ReactiveControllerHost, HTMLElement {
  readonly data: unknown;
  readonly src: string | null;
  describedByAttributes(): Described | undefined;
  warn(message: string): void;
}

/** The ways data can reach one element, each looked at when it is asked for. */
export class ElementWays implements Ways {
  /** The data written inside the element. */
  readonly child: InlineChild;
  readonly #host: WaysHost;
  readonly #options: RequestOptions;
  readonly #provider: GuideConsumer;
  readonly #read: (data: unknown) => Written | undefined;
  #requests: typeof SharedRequest | undefined;
  #request: SharedRequest | undefined;
  #failed: Written | undefined;

  /**
   * @param requests makes requests, where its code is here already; else it is loaded when the first `src` needs it
   * @param reader how the host reads its data
   */
  constructor(host: WaysHost, options: RequestOptions, requests: typeof SharedRequest | undefined, { key, schema }: SectionReader) {
    this.#host = host;
    this.#options = options;
    this.#requests = requests;
    this.child = new InlineChild(host, key !== undefined);
    this.#provider = new GuideConsumer(host);
    this.#read = dataReader(
      (message) => host.warn(message),
      // In an attribute, any text may be a slip, such as an address.
      (text) => schema !== undefined && text !== host.getAttribute('data') && !check(schema, text).problems.length,
    );
  }

  get data(): Written | undefined {
    return this.#read(this.#host.data);
  }

  get inline(): Written | undefined {
    return this.child.written;
  }

  get src(): Written | 'loading' | undefined {
    const { src } = this.#host;
    if (!src?.trim()) {
      this.#request?.leave();
      return undefined;
    }
    if (!this.#requests && !this.#failed && !isServer) void this.#load();
    if (this.#requests) this.#request ??= new this.#requests(this.#host, this.#options);
    return this.#failed ?? this.#request?.answer(src) ?? 'loading';
  }

  get attributes(): Described | undefined {
    return this.#host.describedByAttributes();
  }

  get context(): Provided {
    return this.#provider.value;
  }

  /** The absolute address last asked for. */
  get url(): string {
    return this.#request?.url ?? '';
  }

  /** Forgets the answer to `src`: it is asked for again. */
  forget(): void {
    this.#failed = undefined;
    this.#request?.forget();
  }

  async #load(): Promise<void> {
    try {
      this.#requests = (await import('./shared-request.js')).SharedRequest;
      this.#failed = undefined;
    } catch (error) {
      this.#failed = { problem: { pointer: '', expected: 'the code for requests', found: (error as Error).message } };
    }
    this.#host.requestUpdate();
  }
}
