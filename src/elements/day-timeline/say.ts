/** Says in words what `<day-timeline>` draws. */
import { Voice } from '../../chart/voice.js';
import type { PlacedBlock, Span } from '../../geometry/day-spans.js';
import type { DayLayout, DayNow } from '../../geometry/day-timeline.js';
import type { DayWords } from '../../words/day-words.js';
import type { FrameWords } from '../../words/frame-words.js';
import type { Formats } from '../../words/locale.js';
import type { Times } from '../../words/times.js';

/** Of more than these, a sentence says how many there are. */
const most = 8;

const lengthOf = ({ from, to }: Span): number => to - from;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The words, times and numbers of one language. */
export class DayVoice extends Voice<DayWords> {
  readonly times: Times;

  constructor(words: DayWords, frame: FrameWords, formats: Formats, times: Times) {
    super(words, frame, formats);
    this.times = times;
  }

  /** What a block is called: its name, else its focus, else its times. */
  name({ block: { name, focus = '' }, from, to }: PlacedBlock): string {
    return [name, focus].find((text) => text.trim()) ?? this.times.range(from, to);
  }

  /** A block in full: its name, its times, how long it lasts, its focus. */
  describe(placed: PlacedBlock): string {
    const { from, to, block } = placed;
    const name = this.name(placed);
    const sentence = this.words.block(this.own(name), this.times.range(from, to), this.times.length(to - from));
    return this.frame.remarks([sentence, ...(block.focus && block.focus !== name ? [this.own(block.focus)] : [])]);
  }

  /** What the whole day is like, in sentences. */
  sentences({ marks, gaps, overlaps, nights }: DayLayout, timeZone: string | undefined): readonly string[] {
    const { words, times, formats } = this;
    const from = marks[0]!.from;
    const to = Math.max(...marks.map((mark) => mark.to));
    const span = to <= 1440 ? words.span : to <= 2880 ? words.spanNextDay : words.spanSecondDay;
    return [
      span(times.time(from), times.time(to), times.length(to - from)),
      ...(marks.length > 1 ? [this.#lengths(marks)] : []),
      ...(gaps.length > most
        ? [words.manyOpen(formats.number(gaps.length), times.length(sum(gaps.map(lengthOf))))]
        : gaps.length
          ? [words.open(formats.list(gaps.map((gap) => times.range(gap.from, gap.to))))]
          : []),
      ...(overlaps.length > most
        ? [words.manyOverlaps(formats.number(overlaps.length))]
        : overlaps.map((overlap) => words.overlap(times.range(overlap.from, overlap.to), this.#names(overlap.blocks)))),
      ...(nights.length ? [words.night(this.#names(nights))] : []),
      ...(timeZone === undefined ? [] : [words.zone(times.zone(timeZone))]),
    ];
  }

  /** This moment, and the blocks that it falls in. */
  now({ minute, blocks, place }: DayNow): string {
    const { words, times } = this;
    const time = times.time(minute);
    if (blocks.length) return words.nowIn(time, this.#names(blocks));
    return place ? words.nowOpen(time) : words.nowOutside(time);
  }

  #names(blocks: readonly PlacedBlock[]): string {
    return this.formats.list(blocks.map((block) => this.words.named(this.own(this.name(block)))));
  }

  /** The lengths of blocks, those of one name together. */
  #lengths(blocks: readonly PlacedBlock[]): string {
    const { words, times, formats } = this;
    const named = new Map<string, number[]>();
    for (const block of blocks) named.set(this.name(block), [...(named.get(this.name(block)) ?? []), lengthOf(block)]);
    if (named.size > most) {
      const lengths = blocks.map(lengthOf);
      const [count, shortest, longest] = [formats.number(blocks.length), times.length(Math.min(...lengths)), times.length(Math.max(...lengths))];
      return shortest === longest ? words.manyAlike(count, shortest) : words.many(count, shortest, longest);
    }
    const sorted = [...named].sort(([, a], [, b]) => sum(b) - sum(a));
    const say = ([name, lengths]: (typeof sorted)[number]): string =>
      lengths.length > 1 ? words.lastingInAll(this.own(name), times.length(sum(lengths)), formats.number(lengths.length)) : words.lasting(this.own(name), times.length(lengths[0]!));
    return words.byLength(formats.list(sorted.map(say)));
  }
}
