import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutDayTimeline, gutters, type DayLayout, type DayTimelineOptions } from '../../src/geometry/day-timeline.js';
import { minuteOf } from '../../src/geometry/day-spans.js';
import { textWidth, widths } from '../../src/geometry/labels.js';
import { check } from '../../src/model/check.js';
import { day } from '../../src/model/day.js';
import guide from '../../data/guides/information-technology-manager.json' with { type: 'json' };
import { realGuides } from '../real-data/guides.js';
import { anyDay, dayOf } from './days.js';

const clock = (minute: number): string => `${Math.floor(minute / 60) % 24}:${String(minute % 60).padStart(2, '0')}`;
const words: DayTimelineOptions = { tick: (minute) => `${Math.floor(minute / 60) % 24}`, time: clock, range: (from, to) => `${clock(from)} – ${clock(to)}`, number: String };
const options = fc.record({ rtl: fc.boolean(), hasNow: fc.boolean(), now: fc.option(fc.nat(1439), { nil: undefined }) }).map((some) => ({ ...words, ...some }));
const sample = layoutDayTimeline(check(day, guide.day).value!, words);
const containers = [240, 241, 279, 280, 319, 320, 479, 480, 640, 800, 960, 1200, 2000];

/** Numbers that say where something is; the data that came in aside. */
function* numbersIn(value: unknown, path = ''): Generator<readonly [path: string, value: number]> {
  if (typeof value === 'number') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, entry] of Object.entries(value)) if (key !== 'block') yield* numbersIn(entry, `${path}/${key}`);
}

const law = (holds: (layout: DayLayout, options: DayTimelineOptions) => void): void =>
  fc.assert(
    fc.property(anyDay, options, (section, some) => holds(layoutDayTimeline(section, some), some)),
    { numRuns: 150 },
  );
const near = 1e-9;

describe('Every layout of a day', () => {
  test('has finite numbers only, but for labels that never fit', () => {
    law((layout) => {
      for (const [path, value] of numbersIn(layout)) {
        const isWidth = /labels\/\w+$|\/from$|\/columns$|\/said$|\/clear$/.test(path);
        expect(Number.isFinite(value) || (isWidth && value === Infinity), `${path} is ${value}`).toBe(true);
      }
    });
  });

  test('stands inside its frame', () => {
    law(({ marks, ticks, now, acrossHeight, downHeight }) => {
      for (const { across, down } of marks) {
        for (const { x, y, width, height } of [across, down]) {
          expect(x).toBeGreaterThanOrEqual(-near);
          expect(x + width).toBeLessThanOrEqual(1 + near);
          expect(width).toBeGreaterThan(0);
          expect(height).toBeGreaterThan(0);
          expect(y).toBeGreaterThanOrEqual(0);
        }
        expect(across.y + across.height).toBeLessThanOrEqual(acrossHeight + near);
        expect(down.y + down.height).toBeLessThanOrEqual(downHeight + near);
      }
      for (const { at, y } of [...ticks, ...(now?.place ? [now.place] : [])]) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(1);
        expect(y).toBeLessThanOrEqual(downHeight + near);
      }
    });
  });

  test('keeps the blocks, in their order, each with its times', () => {
    fc.assert(
      fc.property(anyDay, options, (section, some) => {
        const { marks } = layoutDayTimeline(section, some);
        expect(marks.length).toBe(section.blocks.length);
        marks.forEach(({ block, from, to }, index) => {
          expect(block).toBe(section.blocks[index]);
          expect(from % 1440).toBe(minuteOf(block.start));
          expect(to % 1440).toBe(minuteOf(block.end) % 1440);
          expect(to - from).toBeGreaterThan(0);
          expect(to - from).toBeLessThanOrEqual(1440);
          expect(from - marks[0]!.from).toBeGreaterThanOrEqual(0);
          expect(from - marks[0]!.from).toBeLessThan(1440);
        });
      }),
    );
  });

  test('is to scale, along the page and down the page', () => {
    law(({ marks, domain: [low, high], downHeight }) => {
      for (const { from, to, across, down } of marks) {
        expect(across.width).toBeCloseTo((to - from) / (high - low), 9);
        expect(down.height / downHeight).toBeCloseTo(across.width, 9);
        expect(down.y / downHeight).toBeCloseTo((from - low) / (high - low), 9);
      }
    });
  });

  test('keeps blocks that overlap apart', () => {
    law(({ marks, lanes }) => {
      for (const [index, one] of marks.entries()) {
        expect(one.lane).toBeLessThan(lanes);
        for (const other of marks.slice(index + 1)) if (one.lane === other.lane) expect(one.to <= other.from || other.to <= one.from).toBe(true);
      }
    });
  });

  test('knows each minute as a gap, a block, or several blocks', () => {
    law(({ marks, gaps, overlaps }) => {
      const ends = [...new Set(marks.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
      const within = (moment: number, spans: readonly { readonly from: number; readonly to: number }[]): number => spans.filter(({ from, to }) => from <= moment && moment < to).length;
      for (const [index, from] of ends.slice(0, -1).entries()) {
        const moment = (from + ends[index + 1]!) / 2;
        const blocks = within(moment, marks);
        expect(within(moment, gaps)).toBe(blocks ? 0 : 1);
        expect(within(moment, overlaps)).toBe(blocks > 1 ? 1 : 0);
      }
      // All of these run all that time, and no others do for a moment of it.
      for (const { from, to, blocks } of overlaps) {
        expect(blocks.every((block) => block.from <= from && block.to >= to)).toBe(true);
        expect(marks.filter((mark) => mark.from < to && mark.to > from)).toHaveLength(blocks.length);
      }
      expect(overlaps.every(({ blocks }) => blocks.length > 1)).toBe(true);
    });
  });

  test('begins with a whole hour, ends with its last block, and marks each hour between', () => {
    law(({ domain: [low, high], ticks, marks }) => {
      if (!marks.length) return;
      expect(low % 60).toBe(0);
      expect(marks[0]!.from - low).toBeLessThan(60);
      expect(high).toBe(Math.max(...marks.map(({ to }) => to)));
      expect(ticks.map(({ minute }) => minute)).toEqual(Array.from({ length: Math.floor((high - low) / 60) + 1 }, (_, index) => low + 60 * index));
    });
  });

  test('keeps the labels of its hours clear of each other and of this moment, at any width', () => {
    law(({ ticks, now, gutter }, { rtl, time }) => {
      for (const container of containers) {
        const width = container - 32;
        const labels = [...ticks.map((tick) => ({ ...tick })), ...(now?.place ? [{ ...now.place, text: time(now.minute) }] : [])].filter(({ from }) => from <= container);
        const boxes = labels
          .map(({ at, anchor, text }) => {
            const start = (rtl ? 1 - at : at) * width - (anchor === 'start' ? 0 : anchor === 'middle' ? textWidth(text) / 2 : textWidth(text));
            return { start, end: start + textWidth(text) };
          })
          .sort((a, b) => a.start - b.start);
        for (const [index, { start, end }] of boxes.entries()) {
          expect(start).toBeGreaterThanOrEqual(-16 - near);
          expect(end).toBeLessThanOrEqual(width + 16 + near);
          if (index) expect(start - boxes[index - 1]!.end).toBeGreaterThanOrEqual(8 - 1e-6);
        }
      }
      const lines = [...ticks.filter(({ isShown }) => isShown).map(({ y }) => y), ...(now?.place ? [now.place.y] : [])].sort((a, b) => a - b);
      lines.forEach((y, index) => index && expect(y - lines[index - 1]!).toBeGreaterThanOrEqual(1.4 - near));
      expect(gutters).toContain(gutter);
    });
  });

  test('keeps the label of a block inside the block', () => {
    law(({ marks, gutter }, { range, number }) => {
      marks.forEach(({ block, from, to, across, down }, index) => {
        for (const container of containers) {
          for (const [shape, frame] of [[across, container - 32], [down, container - gutter * 13 - 4]] as const) {
            const room = frame * shape.width;
            const { labels } = shape;
            if (labels.name <= container) expect(textWidth(block.name)).toBeLessThan(room);
            if (labels.range <= container) expect(textWidth(range(from, to))).toBeLessThan(room);
            if (labels.number <= container) expect(textWidth(number(index + 1))).toBeLessThan(room);
            expect(labels.range).toBeGreaterThanOrEqual(labels.name);
          }
        }
        for (const width of [across.labels, down.labels].flatMap(({ name, range, number }) => [name, range, number])) expect([280, ...widths, Infinity]).toContain(width);
      });
    });
  });

  test('keeps labels clear of the line for this moment down the page, unless the block is too low', () => {
    law(({ marks, now }) => {
      const line = now?.place?.y ?? -1;
      for (const { down: { y, height, top, labels } } of marks) {
        expect(top >= y && top < y + height).toBe(true);
        const crosses = (from: number, to: number): boolean => line > top + from && line < top + to;
        const isCrossed = (labels.name !== Infinity && crosses(0.3, 1.4)) || (labels.range !== Infinity && crosses(1.6, 2.7));
        if (isCrossed) expect(Math.max(line - y, y + height - line)).toBeLessThan(1.5);
      }
    });
  });

  test('draws the line for this moment along the page clear of names', () => {
    law(({ marks, now, acrossHeight }, { rtl, range }) => {
      if (!now?.place) return;
      const { at, clear, pieces } = now.place;
      expect([pieces[0]![0], pieces.at(-1)![1]]).toEqual([-0.35, acrossHeight]);
      for (const { block, from, to, across: { y, edge, labels } } of marks) {
        for (const container of containers.filter((width) => width >= Math.max(480, labels.name))) {
          const length = Math.max(textWidth(block.name), labels.range <= container ? textWidth(range(from, to)) : 0);
          const frame = container - 32;
          const begin = edge * frame - (rtl ? 9 + length : -9);
          const isBeside = at * frame <= begin - 5 + near || at * frame >= begin + length - near;
          const rows = [y + 0.3, y + (labels.range <= container ? 2.75 : 1.45)] as const;
          const isAround = container < clear && pieces.every(([top, bottom]) => bottom <= rows[0] || top >= rows[1] - near);
          expect(isBeside || isAround).toBe(true);
        }
      }
    });
  });

  test('stands as it does whatever time it is', () => {
    law((layout, some) => {
      const still = layoutDayTimeline({ blocks: layout.marks.map(({ block }) => block) }, { ...some, now: undefined });
      expect([layout.columns, layout.from, layout.marks.map(({ across }) => across)]).toEqual([still.columns, still.from, still.marks.map(({ across }) => across)]);
    });
  });

  test('runs down the page until at least half of the names that it shows there fit along it, up to 640 pixels', () => {
    law(({ marks, from }) => {
      const [across, down] = (['across', 'down'] as const).map((form) => marks.filter((mark) => mark[form].labels.name <= 480).length) as [number, number];
      expect(from).toBe(across * 2 < down ? 640 : 480);
    });
  });

  test('knows from where on the picture says all of a block', () => {
    law(({ marks, from }) => {
      for (const { said, across, down } of marks) {
        for (const container of containers) if (container >= said) expect((container >= from ? across : down).labels.range).toBeLessThanOrEqual(container);
      }
    });
  });

  test('puts texts under blocks only where each has room', () => {
    law(({ marks, columns, lanes }) => {
      if (columns === Infinity) return;
      expect(lanes).toBe(1);
      for (const { across, before } of marks) {
        expect(across.width * (columns - 32)).toBeGreaterThanOrEqual(140);
        expect(before).toBeGreaterThanOrEqual(0);
      }
    });
  });

  test('is mirrored from right to left', () => {
    fc.assert(
      fc.property(anyDay, options, (section, some) => {
        const [ltr, rtl] = [false, true].map((rtl) => layoutDayTimeline(section, { ...some, rtl })) as [DayLayout, DayLayout];
        ltr.marks.forEach(({ across, down }, index) => {
          const other = rtl.marks[index]!;
          for (const [a, b] of [[across, other.across], [down, other.down]] as const) {
            expect(b.x).toBeCloseTo(1 - a.x - a.width, 9);
            expect(b.edge).toBeCloseTo(1 - a.edge, 9);
            expect([b.y, b.height, b.labels]).toEqual([a.y, a.height, a.labels]);
          }
        });
        ltr.ticks.forEach(({ at }, index) => expect(rtl.ticks[index]!.at).toBeCloseTo(1 - at, 9));
      }),
    );
  });

  test('is the same each time', () => {
    fc.assert(fc.property(anyDay, options, (section, some) => void expect(layoutDayTimeline(section, some)).toEqual(layoutDayTimeline(section, some))), { numRuns: 50 });
  });

  test('falls now into the blocks that run, or into none', () => {
    law(({ now, marks, domain: [low, high] }, some) => {
      if (some.now === undefined || !marks.length) {
        expect(now).toBe(undefined);
        return;
      }
      const moments = [0, 1440, 2880].map((days) => days + some.now!).filter((moment) => moment >= low && moment < high);
      expect(now!.place === undefined).toBe(!moments.length);
      expect(now!.blocks).toEqual(marks.filter(({ from, to }) => moments[0]! >= from && moments[0]! < to).map(({ block, from, to, lane }) => ({ block, from, to, lane })));
    });
  });
});

describe('A day', () => {
  const spansOf = (...blocks: readonly (readonly [string, string])[]): readonly (readonly [number, number])[] =>
    layoutDayTimeline(dayOf(blocks.map(([start, end]) => ({ name: 'x', start, end }))), words).marks.map(({ from, to }) => [from / 60, to / 60] as const);

  test('without blocks is empty', () => {
    expect(layoutDayTimeline(dayOf([]), { ...words, now: 600 })).toMatchObject({ domain: [0, 0], ticks: [], marks: [], lanes: 0, gaps: [], overlaps: [], nights: [], now: undefined, columns: Infinity, numbered: false });
  });

  test('of the sample guide lasts from nine to six, without a break', () => {
    expect(sample.domain).toEqual([540, 1080]);
    expect(sample.marks.map(({ across }) => [across.x, across.width].map((part) => Math.round(part * 9)))).toEqual([[0, 3], [3, 4], [7, 2]]);
    expect([sample.gaps, sample.overlaps, sample.nights, sample.lanes, sample.columns]).toEqual([[], [], [], 1, 720]);
  });

  test('that ends within an hour has no hour after that', () => {
    const { domain, ticks, marks, downHeight } = layoutDayTimeline(dayOf([{ name: 'x', start: '12:15', end: '14:30' }]), words);
    expect([domain, ticks.map(({ text }) => text)]).toEqual([[720, 870], ['12', '13', '14']]);
    const { across, down } = marks[0]!;
    expect(across.x + across.width).toBeCloseTo(1, 9);
    expect(down.y + down.height).toBeCloseTo(downHeight, 9);
  });

  test('runs on past midnight', () => {
    expect(spansOf(['22:00', '06:00'], ['06:30', '07:00'])).toEqual([[22, 30], [30.5, 31]]);
    expect(spansOf(['18:00', '24:00'], ['00:00', '02:00'])).toEqual([[18, 24], [24, 26]]);
  });

  test('lasts 24 hours where it ends when it starts', () => {
    expect(spansOf(['08:00', '08:00'])).toEqual([[8, 32]]);
    expect(spansOf(['00:00', '24:00'])).toEqual([[0, 24]]);
  });

  test('keeps a block within a longer one on the same day', () => {
    expect(spansOf(['09:00', '17:00'], ['12:00', '13:00'], ['10:00', '10:30'])).toEqual([[9, 17], [12, 13], [10, 10.5]]);
  });

  test('counts as a night what runs over midnight, not what ends there', () => {
    const { nights } = layoutDayTimeline(dayOf([{ name: 'a', start: '20:00', end: '24:00' }, { name: 'b', start: '23:00', end: '00:30' }, { name: 'c', start: '00:00', end: '05:00' }]), words);
    expect(nights.map(({ block }) => block.name)).toEqual(['b']);
  });

  test('says of times that several blocks share which they are', () => {
    const { overlaps } = layoutDayTimeline(dayOf([['a', '09:00', '12:00'], ['b', '10:00', '11:00'], ['c', '11:00', '13:00'], ['d', '14:00', '15:00']].map(([name, start, end]) => ({ name, start, end }))), words);
    expect(overlaps.map(({ from, to, blocks }) => [from, to, blocks.map(({ block }) => block.name).join('')])).toEqual([[600, 660, 'ab'], [660, 720, 'ac']]);
  });

  test('of 48 half hours keeps a line for each, down the page', () => {
    const half = (index: number): string => `${String(Math.floor(index / 2)).padStart(2, '0')}:${index % 2 ? '30' : '00'}`;
    const { marks, downHeight } = layoutDayTimeline(dayOf(Array.from({ length: 48 }, (_, index) => ({ name: `Part ${index}`, start: half(index), end: index === 47 ? '24:00' : half(index + 1) }))), words);
    expect(marks.every(({ down }) => down.height >= 1.5 - near && down.labels.name === 240)).toBe(true);
    expect(downHeight).toBeLessThanOrEqual(72);
    expect(marks.filter(({ across }) => across.labels.name > 960 && across.labels.number > 960)).toEqual([]);
  });
});

describe('Real days', () => {
  const days = realGuides()?.flatMap(({ name, guide }) => (guide.day ? [{ name, section: check(day, guide.day).value! }] : []));
  if (!days) {
    test.skip('The sweep over real days is left out, because ../shared is not here', () => undefined);
    return;
  }

  test('are laid out as their records say: no gaps, no overlaps, 24 hours', () => {
    expect(days.length).toBeGreaterThanOrEqual(26);
    for (const { name, section } of days) {
      const { gaps, overlaps, marks, domain } = layoutDayTimeline(section, words);
      if (!/routines/.test(name)) continue;
      expect([gaps, overlaps], name).toEqual([[], []]);
      expect(marks.reduce((sum, { from, to }) => sum + to - from, 0), name).toBe(1440);
      expect(domain[1] - domain[0], name).toBeLessThanOrEqual(1500);
    }
  });
});
