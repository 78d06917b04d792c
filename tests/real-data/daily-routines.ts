/** Days of well-known people, hour by hour. */
import type { Day } from '../../src/model/day.js';
import type { Guide } from '../../src/model/guide.js';
import { sourceFrom } from './figures.js';
import type { Loss, Provenance } from './load.js';

interface Block {
  readonly start: string;
  readonly end: string;
  readonly focus: string;
}

/** One record of `daily-routines.json`. */
export interface RoutineRecord {
  readonly id: number;
  readonly name: string;
  readonly occupation: string;
  readonly blocks_0_24: readonly Block[];
  readonly blocks_wrapping_midnight: readonly Block[];
}

/** What the guide document cannot carry of these records. */
export const losses: readonly Loss[] = [
  { field: 'crosses_midnight', why: 'The blocks say it.' },
  { field: 'sum_hours', why: 'It is the sum of the blocks.' },
  { field: 'ends_at', why: 'It is the end of the last block.' },
  { field: 'gaps', why: 'They are what the blocks leave out.' },
  { field: 'overlaps', why: 'They are where the blocks meet.' },
  { field: 'shortest_min', why: 'It is the length of the shortest block.' },
  { field: 'n_blocks', why: 'It counts the blocks.' },
];

/** The data names no block: what it is about is its name. */
const blocks = (list: readonly Block[]): Day['blocks'] => list.map(({ start, end, focus }) => ({ name: focus, start, end }));

/** Maps a day to two guides: cut at midnight, and with blocks that run over it. */
export function adapt(record: RoutineRecord, provenance: Provenance): Guide[] {
  const days = [
    ['from-midnight', record.blocks_0_24],
    ['over-midnight', record.blocks_wrapping_midnight],
  ] as const;
  return days.map(([form, list]) => ({
    id: `${record.id}-${form}`,
    lang: 'en',
    title: `${record.occupation}: ${record.name}`,
    sources: [sourceFrom('routines', provenance, { period: '2014' })],
    day: { blocks: blocks(list) },
  }));
}
