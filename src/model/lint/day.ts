/** Lint rules on a day. */
import type { DayBlock } from '../day.js';
import type { Sound } from '../sound.js';
import { finding, type Finding } from './finding.js';

const wholeDay = 24 * 60;
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Blocks in time, in minutes. The first one begins the day: what starts at an earlier hour starts on the day after it. */
function inTime(blocks: readonly DayBlock[]): readonly { readonly from: number; readonly to: number; readonly index: number }[] {
  const first = minuteOf(blocks[0]?.start ?? '00:00');
  const placed = blocks.map(({ start, end }, index) => {
    const [begins, ends] = [minuteOf(start), minuteOf(end)];
    const from = begins < first ? begins + wholeDay : begins;
    return { index, from, to: from + ends - begins + (ends > begins ? 0 : wholeDay) };
  });
  return placed.sort((a, b) => a.from - b.from);
}

/**
 * Time between two blocks that no block covers. It is drawn as a hole, and a reader wonders whether it is a break or was
 * forgotten. Time before the first block and after the last is not asked about.
 */
export function* dayHasGaps({ day }: Sound): Iterable<Finding> {
  const blocks = day?.blocks ?? [];
  let reach = Infinity;
  let last: DayBlock | undefined;
  for (const { from, to, index } of inTime(blocks)) {
    const block = blocks[index]!;
    if (from > reach) {
      yield finding(
        'day-has-gaps',
        ['day', 'blocks', index, 'start'],
        block.start,
        `Nothing is said of the time from ${last?.end} to ${block.start}. Readers wonder whether it is a break or was forgotten. Add a block for it, or let its neighbors meet.`,
      );
    }
    if (reach === Infinity || to > reach) [reach, last] = [to, block];
  }
}
