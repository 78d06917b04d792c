/** Where the blocks of a day stand in time: which run into the next day, which overlap, what they leave out. */
import type { DayBlock } from '../model/day.js';

/** A stretch of time, in minutes from the midnight before the day begins. What ends past midnight ends beyond 1440. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A block in time. */
export interface PlacedBlock extends Span {
  readonly block: DayBlock;
  /** Blocks that overlap stand on different lanes, counted from 0. */
  readonly lane: number;
}

/** Times that several blocks share. */
export interface Overlap extends Span {
  readonly blocks: readonly PlacedBlock[];
}

/** The minutes of a day. */
export const wholeDay = 24 * 60;

/** The minutes from midnight to a time such as `17:30`. */
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const byTime = <Piece extends Span>(spans: readonly Piece[]): readonly Piece[] => [...spans].sort((a, b) => a.from - b.from);

/**
 * Places blocks in time, in their order. The first one begins the day: what starts at an earlier hour starts on the day
 * after it. A block that ends no later than it starts ends a day later.
 */
export function placeBlocks(blocks: readonly DayBlock[]): readonly PlacedBlock[] {
  const first = minuteOf(blocks[0]?.start ?? '00:00');
  const spans = blocks.map((block) => {
    const start = minuteOf(block.start);
    const end = minuteOf(block.end);
    const from = start < first ? start + wholeDay : start;
    return { block, from, to: from + (end > start ? end - start : end - start + wholeDay) };
  });
  const ends: number[] = [];
  const lanes = new Map(
    byTime(spans).map((span) => {
      const free = ends.findIndex((end) => end <= span.from);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = span.to;
      return [span, lane];
    }),
  );
  return spans.map((span) => ({ ...span, lane: lanes.get(span)! }));
}

/** The times between the first block and the last that no block covers, in their order. */
export function findGaps(spans: readonly Span[]): readonly Span[] {
  const gaps: Span[] = [];
  let reach = Infinity;
  for (const { from, to } of byTime(spans)) {
    if (from > reach) gaps.push({ from: reach, to: from });
    reach = Math.max(reach === Infinity ? to : reach, to);
  }
  return gaps;
}

/** The times that several blocks share, in their order: as long as all of them run and no other does. */
export function findOverlaps(blocks: readonly PlacedBlock[]): readonly Overlap[] {
  const sorted = byTime(blocks);
  const ends = [...new Set(blocks.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const overlaps: Overlap[] = [];
  let running: readonly PlacedBlock[] = [];
  let next = 0;
  for (const [index, from] of ends.entries()) {
    running = running.filter((block) => block.to > from);
    for (; sorted[next]?.from === from; next++) running = [...running, sorted[next]!];
    if (running.length > 1) overlaps.push({ from, to: ends[index + 1]!, blocks: running });
  }
  return overlaps;
}

/** Whether a stretch of time runs over a midnight. */
export const isNight = ({ from, to }: Span): boolean => Math.floor(from / wholeDay) < Math.ceil(to / wholeDay) - 1;
