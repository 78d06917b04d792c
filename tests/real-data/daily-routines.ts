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

/** What the guide document does without of these records. */
export const losses: readonly Loss[] = [
  { field: 'crosses_midnight', why: 'Any block that ends before it starts says it.' },
  { field: 'sum_hours', why: 'It is the sum of the blocks, which are carried: said again, it could only contradict them.' },
  { field: 'ends_at', why: 'It is the end of the last block, which is carried.' },
  { field: 'gaps', why: 'They are what the blocks leave out, and are seen where the blocks are drawn.' },
  { field: 'overlaps', why: 'They are where blocks cross, and are seen where the blocks are drawn.' },
  { field: 'shortest_min', why: 'It is the length of a block, which its start and end say.' },
  { field: 'n_blocks', why: 'A count of the blocks, which are carried, could only contradict them.' },
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
