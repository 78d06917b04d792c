/** Times of the clock, the way a locale writes them. Minutes are counted from midnight, and may go on past the next one. */
import { once } from './locale.js';

/** Formats times the way a locale writes them: on a clock of 12 hours or of 24. */
export interface Times {
  /** A time of the clock: `9 AM`, `9:30 AM`, `09:30`; beside another, with minutes where that one has some: `9:00 AM`. */
  readonly time: (minute: number, beside?: number) => string;
  /** Two times as a range: `9 – 11:30 AM`. */
  readonly range: (from: number, to: number) => string;
  /** A length of time: `1 hour, 30 minutes`. */
  readonly length: (minutes: number) => string;
  /** The name of a time zone: `Central European Time`. */
  readonly zone: (timeZone: string) => string;
}

/** A day without a change of clocks. */
const dateOf = (minute: number): Date => new Date((minute % 1440) * 60_000);

/** Engines write times with narrow spaces or with plain ones; a server and a browser have to agree. */
const plain = (text: string): string => text.replace(/[\u2009\u202f]/g, ' ');

/** The formatters of a locale for times. */
export const times = once((locale: string): Times => {
  const locales = [locale, 'en'];
  const clock = (minute?: 'numeric'): Intl.DateTimeFormat => new Intl.DateTimeFormat(locales, { hour: 'numeric', minute, timeZone: 'UTC' });
  const [hours, minutes] = [clock(), clock('numeric')];
  // On a clock of 24 hours, an hour without minutes looks like any number.
  const isShort = /h1[12]/.test(hours.resolvedOptions().hourCycle ?? '');
  const formatOf = (...times: readonly number[]): Intl.DateTimeFormat => (isShort && times.every((time) => time % 60 === 0) ? hours : minutes);
  const units = (['hour', 'minute'] as const).map((unit) => new Intl.NumberFormat(locales, { style: 'unit', unit, unitDisplay: 'long' }));
  const list = new Intl.ListFormat(locales, { type: 'unit' });
  return {
    time: (minute, beside = minute) => plain(formatOf(minute, beside).format(dateOf(minute))),
    range: (from, to) => {
      const format = formatOf(from, to);
      const ends = [dateOf(from), dateOf(to)] as const;
      // A range of one time would be written as that time, and one from morning to morning as if both were the same.
      const isWhole = +ends[0] === +ends[1] || (isShort && ends[0] > ends[1] && Math.floor(from / 720) % 2 === Math.floor(to / 720) % 2);
      return plain(isWhole ? ends.map((end) => format.format(end)).join(' – ') : format.formatRange(...ends));
    },
    length: (total) => list.format([Math.floor(total / 60), total % 60].flatMap((part, index) => (part ? units[index]!.format(part) : []))),
    zone: (timeZone) => {
      const named = new Intl.DateTimeFormat(locales, { timeZone, timeZoneName: 'longGeneric' });
      return named.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
    },
  };
});
