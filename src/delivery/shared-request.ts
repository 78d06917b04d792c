import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { describe } from '../model/check.js';
import { looksLikeJson, readJson, type Written } from './written.js';

/** Fetches a resource as the page's own `fetch` does. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How elements request data; shared by all of one class. */
export interface RequestOptions {
  /** Replaces the page's `fetch`. */
  readonly fetch: Fetch;
  /** Milliseconds until a request that has no answer ends in an error. */
  readonly timeout: number;
}

const failed = (expected: string, found: string): Written => ({ problem: { pointer: '', expected, found } });

/** One request per address and page; a failed one is forgotten, so that the next element tries again. */
const requests = new Map<string, Promise<Written>>();

/** Reads an answer as JSON, by its media type or its first character, or as CSV. */
export async function readAnswer(response: Response): Promise<Written> {
  if (!response.ok) return failed('an answer with data', `HTTP ${response.status}`);
  const text = (await response.text()).replace(/^\uFEFF/, '');
  if (!text.trim()) return failed('JSON or CSV', 'an empty answer');
  if (text.includes('\0')) return failed('text in UTF-8', 'text in another encoding');
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type !== 'text/csv' && (/^application\/json$|\+json$/.test(type) || looksLikeJson(text))) return readJson(text);
  return /^\s*</.test(text) ? failed('JSON or CSV', type || 'markup') : { csv: text };
}

/** An answer, or the problem that there is none after so many milliseconds. */
export async function inTime(answer: Promise<Written>, timeout: number): Promise<Written> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Written>((resolve) => {
    timer = setTimeout(() => resolve(failed('an answer', `none after ${timeout / 1000} s`)), timeout);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function ask(url: string, { fetch, timeout }: RequestOptions): Promise<Written> {
  try {
    return await inTime(fetch(url, { credentials: 'same-origin' }).then(readAnswer), timeout);
  } catch (error) {
    return failed('an answer', error instanceof Error ? error.message : describe(error));
  }
}

/** Requests the data at an address. Elements that ask for the same address share one request. */
function request(url: string, options: RequestOptions): Promise<Written> {
  const known = requests.get(url);
  if (known) return known;
  const answer = ask(url, options);
  requests.set(url, answer);
  void answer.then((written) => {
    if ('problem' in written && requests.get(url) === answer) requests.delete(url);
  });
  return answer;
}

/** An address made absolute, or `undefined` when it is not one that may be requested. */
export function absolute(src: string, base: string): string | undefined {
  try {
    const url = new URL(src, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the answer to an element's `src`. Only the newest address counts, however late an older one answers. */
export class SharedRequest implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: RequestOptions;
  #src: string | undefined;
  #url = '';
  #asked: Promise<Written> | undefined;
  #written: Written | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: RequestOptions) {
    this.#options = options;
    (this.#host = host).addController(this);
  }

  /** The absolute address last asked for. */
  get url(): string {
    return this.#url;
  }

  /** What stands at an address: `undefined` while it is on its way. The first call starts the request. */
  answer(src: string): Written | undefined {
    if (isServer) return undefined;
    if (src !== this.#src) this.#start(src);
    return this.#written;
  }

  /** Forgets the answer: the next call of `answer` asks again. */
  forget(): void {
    requests.delete(this.#url);
    this.#src = undefined;
  }

  hostConnected(): void {
    if (!isServer) window.addEventListener('pageshow', this.#restored);
  }

  hostDisconnected(): void {
    window.removeEventListener('pageshow', this.#restored);
  }

  readonly #restored = (event: PageTransitionEvent): void => {
    if (!event.persisted || this.#src === undefined || this.#written) return;
    // Another element may have asked again by now: then its request serves this one too.
    if (requests.get(this.#url) === this.#asked) requests.delete(this.#url);
    this.#src = undefined;
    this.#host.requestUpdate();
  };

  #start(src: string): void {
    const url = absolute(src, this.#host.baseURI);
    this.#src = src;
    this.#url = url ?? src;
    this.#written = url === undefined ? failed('an http or https address', describe(src)) : undefined;
    if (url === undefined) return;
    const asked = (this.#asked = request(url, this.#options));
    void asked.then((written) => {
      if (this.#src !== src || this.#asked !== asked) return;
      this.#written = written;
      this.#host.requestUpdate();
    });
  }
}
