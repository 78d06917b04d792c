import type { DayWords } from '../day-words.js';

/** What `<day-timeline>` says in English. */
export const dayWords: DayWords = {
  heading: 'A day at work',
  blocks: 'Blocks of the day',
  named: (name) => name,
  span: (from, to, length) => `The day runs from ${from} to ${to}: ${length}.`,
  spanNextDay: (from, to, length) => `The day runs from ${from} to ${to} the next day: ${length}.`,
  spanSecondDay: (from, to, length) => `The day runs from ${from} to ${to} two days later: ${length}.`,
  lasting: (name, length) => `${name} (${length})`,
  lastingInAll: (name, length, count) => `${name} (${length} in ${count} blocks)`,
  byLength: (list) => `By length: ${list}.`,
  many: (count, shortest, longest) => `There are ${count} blocks, the shortest ${shortest}, the longest ${longest}.`,
  manyAlike: (count, length) => `There are ${count} blocks of ${length} each.`,
  open: (list) => `Left open: ${list}.`,
  manyOpen: (count, length) => `Left open: ${count} times of the day, ${length} in all.`,
  overlap: (range, list) => `At the same time, ${range}: ${list}.`,
  manyOverlaps: (count) => `Blocks overlap at ${count} times of the day.`,
  night: (list) => `Past midnight: ${list}.`,
  zone: (name) => `Time zone: ${name}.`,
  nowIn: (time, list) => `Now: ${time}, during ${list}.`,
  nowOpen: (time) => `Now: ${time}, between blocks.`,
  nowOutside: (time) => `Now: ${time}, outside this day.`,
  block: (name, range, length) => `${name}: ${range}, ${length}`,
  columns: { name: 'Name', start: 'Start', end: 'End', focus: 'Focus', tasks: 'Tasks', timeZone: 'Time zone' },
};
