import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** An element that shows this moment. */
export interface ClockHost extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly clock: () => Date;
  /** The time zone to read the clock in; the reader's own unless given. `null` while no clock is needed. */
  readonly clockZone: string | null | undefined;
  warn(message: string): void;
}

/** Follows a clock from minute to minute, while its element is on the page and can be seen. It never runs on a server. */
export class Clock implements ReactiveController {
  /** The minute of the day, from 0 to 1439, once the clock has been read. */
  minute: number | undefined;
  readonly #host: ClockHost;
  #observer: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSeen = false;

  constructor(host: ClockHost) {
    (this.#host = host).addController(this);
  }

  /** The minute for the picture that comes. None while a server draws, and while what it drew is taken over as it is. */
  look(): number | undefined {
    const isTakenOver = !this.#host.hasUpdated && this.#host.shadowRoot?.hasChildNodes();
    if (!isServer && !isTakenOver) this.#read();
    return this.minute;
  }

  hostUpdated(): void {
    if (!this.#host.isConnected || this.#host.clockZone === null) {
      this.hostDisconnected();
      return;
    }
    if (this.#observer) return;
    this.#observer = new IntersectionObserver((entries) => {
      this.#isSeen = entries.at(-1)?.isIntersecting ?? false;
      this.#tick();
    });
    this.#observer.observe(this.#host);
    document.addEventListener('visibilitychange', this.#tick);
    if (this.minute === undefined) queueMicrotask(() => this.#host.requestUpdate());
  }

  /** Starts again where an element comes back to the page. */
  hostConnected(): void {
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#observer?.disconnect();
    if (this.#observer) document.removeEventListener('visibilitychange', this.#tick);
    this.#observer = this.#timer = undefined;
  }

  readonly #tick = (): void => {
    clearTimeout(this.#timer);
    if (document.hidden || !this.#isSeen) return;
    const before = this.minute;
    const time = this.#read();
    if (this.minute !== before) this.#host.requestUpdate();
    this.#timer = setTimeout(this.#tick, 60_000 - (time % 60_000));
  };

  /** Reads the clock. Answers its time in milliseconds. */
  #read(): number {
    const { clock, clockZone } = this.#host;
    let minute: number | undefined;
    let time = 0;
    try {
      const date = clock();
      time = date.getTime();
      minute = minuteIn(date, clockZone ?? undefined);
    } catch (error) {
      this.#host.warn(`cannot read its clock: ${String(error)}`);
    }
    this.minute = minute;
    return time || 0;
  }
}

/** The minute of a day in a time zone, or in the reader's. Throws for a date that is none. */
function minuteIn(date: Date, timeZone: string | undefined): number {
  const parts = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: 'numeric', hourCycle: 'h23', numberingSystem: 'latn', timeZone }).formatToParts(date);
  const part = (name: string): number => Number(parts.find(({ type }) => type === name)?.value);
  return part('hour') * 60 + part('minute');
}
