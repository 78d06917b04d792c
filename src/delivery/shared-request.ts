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

/** A request that elements of the page share, and how many of them wait for it. */
interface Shared {
  readonly answer: Promise<Written>;
  readonly stop: AbortController;
  waiting: number;
}

/** One request per address and page; a failed one is forgotten, so that the next element tries again. */
const requests = new Map<string, Shared>();

/** What an answer says: in the encoding that its first bytes or its server name, else in UTF-8. A table that is in none of these a spreadsheet has saved in its old encoding. */
async function textOf(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const named = /charset="?([^\s;"]+)/i.exec(response.headers.get('content-type') ?? '')?.[1];
  for (const encoding of [{ 0xfffe: 'utf-16le', 0xfeff: 'utf-16be' }[bytes[0]! * 256 + bytes[1]!] ?? named, 'utf-8']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // It is in another one.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

/** Reads an answer as JSON, by its media type or its first character, or as CSV. */
export async function readAnswer(response: Response): Promise<Written> {
  if (!response.ok) return failed('an answer with data', `HTTP ${response.status}`);
  const text = await textOf(response);
  if (!text.trim()) return failed('JSON or CSV', 'an empty answer');
  if (text.includes('\0')) return failed('text in UTF-8', 'bytes');
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type !== 'text/csv' && (/^application\/json$|\+json$/.test(type) || looksLikeJson(text))) return readJson(text);
  return /^\s*</.test(text) ? failed('JSON or CSV', type || 'markup') : { csv: text };
}

/** An answer, or the problem that there is none after so many milliseconds; then, whatever it waits for is stopped. */
export async function inTime(answer: Promise<Written>, timeout: number, stop?: AbortController): Promise<Written> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = Number.isNaN(timeout) ? 20_000 : timeout;
  const late = new Promise<Written>((resolve) => {
    const end = (): void => {
      resolve(failed('an answer', `none after ${limit / 1000} s`));
      // A connection that hangs would be in the way of the next request.
      stop?.abort();
    };
    // A longer time would be none to the platform.
    if (limit !== Infinity) timer = setTimeout(end, Math.min(limit, 2 ** 31 - 1));
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function ask(url: string, { fetch, timeout }: RequestOptions, stop: AbortController, cache: RequestCache): Promise<Written> {
  try {
    // A page may answer by itself, and at once.
    return await inTime(Promise.resolve(fetch(url, { credentials: 'same-origin', signal: stop.signal, cache })).then(readAnswer), timeout, stop);
  } catch (error) {
    return failed('an answer', error instanceof Error ? error.message : describe(error));
  }
}

/** Requests the data at an address. Elements that ask for the same address share one request. */
function request(url: string, options: RequestOptions, cache: RequestCache): Shared {
  let shared = requests.get(url);
  if (!shared) {
    const stop = new AbortController();
    const made: Shared = (shared = { answer: ask(url, options, stop, cache), stop, waiting: 0 });
    requests.set(url, made);
    void made.answer.then((written) => {
      if ('problem' in written) forget(url, made);
      made.waiting = Infinity;
    });
  }
  shared.waiting++;
  return shared;
}

/** Lets the next element that asks for an address make a request of its own. */
function forget(url: string, shared: Shared | undefined): void {
  if (requests.get(url) === shared) requests.delete(url);
}

/** An address made absolute, without what stands for a place in its answer, or `undefined` when it is not one that may be requested. */
export function absolute(src: string, base: string): string | undefined {
  try {
    const url = new URL(src, base);
    url.hash = '';
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
  #asked: Shared | undefined;
  #written: Written | undefined;
  #cache: RequestCache = 'default';

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
    // An answer that a browser keeps is asked for again, too.
    this.#cache = 'no-cache';
    requests.delete(this.#url);
    this.#written = undefined;
    this.leave();
  }

  hostConnected(): void {
    if (isServer) return;
    window.addEventListener('pageshow', this.#restored);
    if (this.#src === undefined) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    window.removeEventListener('pageshow', this.#restored);
    // An element that only moves is back by then.
    setTimeout(() => {
      if (!this.#host.isConnected) this.leave();
    });
  }

  readonly #restored = (event: PageTransitionEvent): void => {
    if (!event.persisted || this.#src === undefined || this.#written) return;
    // Another element may have asked again by now: then its request serves this one too.
    forget(this.#url, this.#asked);
    this.leave();
    this.#host.requestUpdate();
  };

  /** Waits no longer for an answer. A request that nobody waits for is stopped. */
  leave(): void {
    if (this.#written) return;
    const asked = this.#asked;
    this.#src = this.#asked = undefined;
    if (!asked || --asked.waiting) return;
    forget(this.#url, asked);
    asked.stop.abort();
  }

  #start(src: string): void {
    this.leave();
    const url = absolute(src, this.#host.baseURI);
    this.#src = src;
    this.#url = url ?? src;
    this.#written = url === undefined ? failed('an http or https address', describe(src)) : undefined;
    if (url === undefined) return;
    const asked = (this.#asked = request(url, this.#options, this.#cache));
    void asked.answer.then((written) => {
      if (this.#asked !== asked) return;
      this.#written = written;
      this.#host.requestUpdate();
    });
  }
}
