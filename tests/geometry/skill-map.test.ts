import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gutter, layoutSkillMap, type SkillEnd, type SkillLine, type SkillMapLayout } from '../../src/geometry/skill-map.js';
import { layoutSkillTree, treeWidth, wrapText } from '../../src/geometry/skill-tree.js';
import { textWidth } from '../../src/geometry/labels.js';
import { skillOf, type SkillMap } from '../../src/model/skill-map.js';
import { realSkillMaps } from '../real-data/skill-maps.js';
import { freeze, skillMaps } from './skill-maps.js';

const maps = skillMaps.map(freeze);
const linesOf = ({ columns }: SkillMapLayout): readonly SkillLine[] => columns.flatMap(({ lines }) => lines);
const placesOf = ({ columns }: SkillMapLayout) => columns.flatMap(({ skills }) => skills);

function* numbersIn(value: unknown, seen = new Set<unknown>()): Generator<number> {
  if (typeof value === 'number') yield value;
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [key, entry] of Object.entries(value)) if (!['group', 'skill'].includes(key)) yield* numbersIn(entry, seen);
}

const holds = (law: (layout: SkillMapLayout, map: SkillMap, rtl: boolean) => void): void =>
  fc.assert(fc.property(maps, fc.boolean(), (map, rtl) => void law(layoutSkillMap(map, { rtl }), map, rtl)), { numRuns: 200 });

describe('A layout of any skill map', () => {
  test('keeps every group and skill, in their order, each its own object', () =>
    holds(({ columns }, { groups }) => {
      expect(columns.map(({ group }) => group)).toEqual(groups);
      columns.forEach(({ group, skills }, index) => {
        expect(group).toBe(groups[index]);
        expect(skills.map(({ skill }) => skill)).toEqual(group.skills.map(skillOf));
      });
      expect(columns.flatMap(({ skills }) => skills.map(({ number }) => number))).toEqual(groups.flatMap(({ skills }) => skills).map((_, index) => index));
    }));

  test('holds finite numbers only, but for a width that is never reached', () =>
    holds((layout) => expect([...numbersIn({ ...layout, from: 0 })].filter((value) => !Number.isFinite(value))).toEqual([])));

  test('stands inside the frame: skills in rising order, lines in the room after a column', () =>
    holds((layout, _, rtl) => {
      for (const { skills } of layout.columns) {
        skills.forEach(({ at, bar }, index) => {
          expect(at).toBeGreaterThan(skills[index - 1]?.at ?? 0);
          expect(at).toBeLessThan(1);
          if (bar) expect(bar.at + bar.width).toBeLessThanOrEqual(1 + 1e-9);
        });
      }
      for (const { x1, x2, y1, y2 } of linesOf(layout)) {
        for (const x of [x1, x2]) {
          expect(rtl ? -x : x).toBeGreaterThanOrEqual(0);
          expect(Math.abs(x)).toBeLessThanOrEqual(gutter);
        }
        for (const y of [y1, y2]) expect(y >= 0 && y <= 1).toBe(true);
      }
    }));

  test('mirrors the lines from right to left, and nothing else', () =>
    fc.assert(
      fc.property(maps, (map) => {
        const [ltr, rtl] = [layoutSkillMap(map), layoutSkillMap(map, { rtl: true })];
        const mirror = (x: number): number => (x === 0 ? 0 : -x);
        expect(linesOf(rtl).map(({ x1, x2, y1, y2 }) => [x1 + 0, x2 + 0, y1, y2])).toEqual(linesOf(ltr).map(({ x1, x2, y1, y2 }) => [mirror(x1), mirror(x2), y1, y2]));
        expect(linesOf(rtl).map(({ arrow }) => arrow)).toEqual(linesOf(ltr).map(({ arrow }) => arrow && { left: 'right', right: 'left' }[arrow]));
        expect(placesOf(rtl).map(({ at, leadsTo }) => [at, leadsTo])).toEqual(placesOf(ltr).map(({ at, leadsTo }) => [at, leadsTo]));
      }),
    ));

  test('is the same each time', () => holds((layout, map, rtl) => expect(layoutSkillMap(map, { rtl })).toEqual(layout)));

  test('knows every link from both of its ends', () =>
    holds(({ columns }, { links = [] }) => {
      const all = columns.flatMap((column) => [column, ...column.skills]);
      const count = (key: 'leadsTo' | 'comesFrom'): number => all.reduce((sum, { [key]: list }) => sum + list.length, 0);
      expect(count('leadsTo')).toBe(links.length);
      expect(count('comesFrom')).toBe(links.length);
    }));

  test('draws each link that has two ends in one go: it begins at the one, ends at the other with an arrow, without a gap', () =>
    holds((layout) => {
      if (layout.from === Infinity) return void expect(linesOf(layout)).toEqual([]);
      const pieces = new Map<string, SkillLine[]>();
      const key = ({ column, number }: SkillEnd): string => `${column}/${number}`;
      for (const line of linesOf(layout)) pieces.set(`${key(line.from)} ${key(line.to)}`, [...(pieces.get(`${key(line.from)} ${key(line.to)}`) ?? []), line]);
      for (const [, lines] of pieces) {
        const [{ from, to }] = lines as [SkillLine];
        const ys = lines.flatMap(({ y1, y2 }) => [y1, y2]);
        expect(ys).toContain(from.at);
        expect(ys).toContain(to.at);
        const times = lines.filter(({ arrow }) => arrow).length;
        expect(lines).toHaveLength(times * (from.column === to.column ? 3 : Math.abs(from.column - to.column)));
        for (const { y1, arrow } of lines) if (!arrow && y1 !== from.at) expect(lines.filter(({ y2 }) => y2 === y1).length).toBeGreaterThan(0);
      }
    }));
});

describe('A skill map', () => {
  test('that is empty has an empty layout', () => {
    expect(layoutSkillMap({ groups: [] })).toEqual({ columns: [], rows: 0, from: 240, links: 0 });
    expect(layoutSkillTree(layoutSkillMap({ groups: [] })).groups).toEqual([]);
  });

  test.each([[1, 240], [2, 480], [3, 640], [4, 960], [6, 960], [7, Infinity], [40, Infinity]])('of %i groups stands side by side from %d pixels on', (count, from) => {
    expect(layoutSkillMap({ groups: Array.from({ length: count }, (_, index) => ({ title: `${index}`, skills: ['A'] })) }).from).toBe(from);
  });

  test('draws a link past a column in two pieces, and between them along a gap of its rows', () => {
    const layout = layoutSkillMap({ groups: ['A', 'B', 'C'].map((title) => ({ title, skills: [`${title}1`, `${title}2`] })), links: [{ from: 'a1', to: 'c2' }] });
    expect(layout.columns.map(({ lines }) => lines.map(({ x1, y1, x2, y2, arrow }) => [x1, y1, x2, y2, arrow]))).toEqual([[[0, 0.25, gutter, 0.5, undefined]], [[0, 0.5, gutter, 0.75, 'right']], []]);
    expect(layout.columns.map(({ passes }) => passes.map(({ at }) => at))).toEqual([[], [0.5], []]);
  });

  test('draws a link back to the end of an earlier column, and one within a column as a bracket', () => {
    const layout = layoutSkillMap({ groups: [{ title: 'A', skills: ['a', 'b'] }, { title: 'B', skills: ['c'] }], links: [{ from: 'c', to: 'a' }, { from: 'a', to: 'b' }, { from: 'b', to: 'b' }] });
    const [first, second] = layout.columns;
    expect(first!.lines[0]).toMatchObject({ x1: gutter, y1: 0.25, x2: 0, y2: 0.25, arrow: 'left' });
    expect(first!.lines.slice(1).map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2])).toEqual([[0, 0.25, 0.8, 0.25], [0.8, 0.25, 0.8, 0.75], [0.8, 0.75, 0, 0.75]]);
    expect(second!.lines).toEqual([]);
    expect(first!.skills[1]!.leadsTo.map(({ name }) => name)).toEqual(['b']);
  });

  test('takes a link to a group to the rule above its skills', () => {
    const layout = layoutSkillMap({ groups: [{ title: 'A', id: 'x', skills: ['a'] }, { title: 'B', id: 'y', skills: ['b'] }], links: [{ from: 'x', to: 'y' }, { from: 'a', to: 'y' }] });
    expect(layout.columns[0]!.lines.map(({ y1, y2 }) => [y1, y2])).toEqual([[0, 0], [0.5, 0]]);
    expect(layout.columns[1]!.comesFrom.map(({ name }) => name)).toEqual(['A', 'a']);
  });

  test('draws the bar of a level that is known exactly, and no other', () => {
    const skills = [0.4, { atLeast: 0.5 }, { suppressed: 'unreliable' }, { value: 0, kind: 'editorial' as const }].map((level, index) => ({ name: `${index}`, level }));
    const bars = (rtl: boolean) => layoutSkillMap({ groups: [{ title: 'A', skills }] }, { rtl }).columns[0]!.skills.map(({ bar }) => bar);
    expect(bars(false)).toEqual([{ at: 0, width: 0.4 }, undefined, undefined, { at: 0, width: 0 }]);
    expect(bars(true)[0]).toEqual({ at: 0.6, width: 0.4 });
  });

  test('of the sample guide has three columns of five, and no line', () => {
    const { skillMap } = JSON.parse(readFileSync('data/guides/information-technology-manager.json', 'utf8')) as { skillMap: SkillMap };
    const layout = layoutSkillMap(freeze(skillMap));
    expect(layout.columns.map(({ skills }) => skills.length)).toEqual([5, 5, 5]);
    expect([layout.rows, layout.from, layout.links]).toEqual([5, 640, 0]);
    expect(linesOf(layout)).toEqual([]);
  });

  const real = realSkillMaps();
  const sweep = real ? test : test.skip;
  sweep(`of real data is laid out whole${real ? '' : ': left out, because ../shared is not here'}`, () => {
    expect(real!.length).toBeGreaterThan(30);
    for (const { name, map } of real!) {
      const layout = layoutSkillMap(freeze(map));
      expect(placesOf(layout).length, name).toBe(map.groups.flatMap(({ skills }) => skills).length);
      expect([...numbersIn({ ...layout, from: 0 })].filter((value) => !Number.isFinite(value)), name).toEqual([]);
      expect(layoutSkillTree(layout).groups.flatMap(({ skills }) => skills).length, name).toBe(placesOf(layout).length);
    }
  });
});

describe('A tree of any skill map', () => {
  const trees = (law: (tree: ReturnType<typeof layoutSkillTree>, layout: SkillMapLayout) => void): void =>
    holds((layout) => law(layoutSkillTree(layout), layout));

  test('has every group and skill once, in their order', () =>
    trees((tree, { columns }) => {
      expect(tree.groups.map(({ column }) => column)).toEqual(columns);
      expect(tree.groups.flatMap(({ skills }) => skills.map(({ place }) => place.number))).toEqual(columns.flatMap(({ skills }) => skills.map(({ number }) => number)));
      expect(tree.branches).toHaveLength(columns.length + columns.flatMap(({ skills }) => skills).length);
    }));

  test('is finite, and stands inside its frame', () =>
    trees(({ groups, root, height, links }) => {
      for (const { x, y } of [root, ...groups, ...groups.flatMap(({ skills }) => skills), ...links.flatMap(({ x1, y1, x2, y2, bend }) => [{ x: x1, y: y1 }, { x: x2, y: y2 }, bend])]) {
        expect(x >= 0 && x <= treeWidth && y >= 0 && y <= height, `${x} ${y} in ${height}`).toBe(true);
      }
    }));

  test('bends links toward the root', () =>
    trees(({ root, links }) => {
      for (const { x1, y1, x2, y2, bend } of links) {
        const middle = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
        expect(Math.hypot(bend.x - root.x, bend.y - root.y)).toBeCloseTo(Math.hypot(middle.x - root.x, middle.y - root.y) / 2, 6);
      }
    }));

  test('has labels that keep apart and inside', () =>
    trees(({ groups, height }) => {
      const boxes = groups.flatMap(({ label, skills }) => [label, ...skills.map(({ label }) => label)]).filter(({ lines }) => lines.length).map(({ x, lines, baselines, anchor }) => {
        const width = Math.max(...lines.map(textWidth));
        const left = anchor === 'end' ? x - width : x;
        return { left, right: left + width, top: baselines[0]! - 12, bottom: baselines.at(-1)! + 4 };
      });
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(-1e-6);
        expect(box.right).toBeLessThanOrEqual(treeWidth + 1e-6);
        expect(box.top).toBeGreaterThanOrEqual(-1e-6);
        expect(box.bottom).toBeLessThanOrEqual(height + 1e-6);
        for (const other of boxes.slice(index + 1)) expect(box.right <= other.left || other.right <= box.left || box.bottom <= other.top + 1e-6 || other.bottom <= box.top + 1e-6).toBe(true);
      }
    }));

  test('is mirrored from right to left', () =>
    fc.assert(
      fc.property(maps, (map) => {
        const [ltr, rtl] = [layoutSkillTree(layoutSkillMap(map)), layoutSkillTree(layoutSkillMap(map, { rtl: true }))];
        expect(rtl.groups.map(({ x, y }) => [treeWidth - x, y].map(Math.fround))).toEqual(ltr.groups.map(({ x, y }) => [x, y].map(Math.fround)));
      }),
    ));
});

describe('wrapText', () => {
  test('breaks at spaces, then within words, and marks what it leaves out', () => {
    expect(wrapText('Understanding of Network Architecture', 140, 3)).toEqual(['Understanding of', 'Network', 'Architecture']);
    expect(wrapText('abcdefghij', textWidth('abcd'), 3)).toEqual(['abcd', 'efgh', 'ij']);
    expect(wrapText('abcdefghijklmnop', textWidth('abcd'), 3)).toEqual(['abcd', 'efgh', 'ijk…']);
    expect(wrapText('', 100, 3)).toEqual([]);
    expect(wrapText(' a  b\nc ', 100, 3)).toEqual(['a b c']);
  });

  test('stays within its width and number of lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 20, max: 200 }), (text, width) => {
        const lines = wrapText(text, width, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width + 1e-6);
      }),
    );
  });
});
