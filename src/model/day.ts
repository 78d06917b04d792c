/** A day at work. */
import type * as v from 'valibot';
import { list, matching, optional, record, text, textWhere } from './values.js';

const start = matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 09:00');
const end = matching(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a time such as 17:30, up to 24:00');

const isTimeZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
};

const timeZone = textWhere(isTimeZone, 'a time zone such as Europe/Berlin');

/** The `day` section. A block that ends before it starts ends on the next day; one that ends when it starts lasts 24 hours. */
export const day = record({
  blocks: list(
    record({ name: text, start, end, focus: optional(text), tasks: optional(list(text)) }),
  ),
  timeZone: optional(timeZone),
});

/** The `day` section as a guide holds it. */
export type Day = v.InferOutput<typeof day>;
/** One block of a day. */
export type DayBlock = Day['blocks'][number];
