/** The geometry of the radial `<skill-map>`: a tidy tree of groups and skills around a root, with links across it. */
import { hierarchy, tree, type HierarchyPointNode } from 'd3-hierarchy';
import { textWidth, type Anchor } from './labels.js';
import type { SkillColumn, SkillEnd, SkillMapLayout, SkillPlace } from './skill-map.js';

/** A point of the picture, from its left and top. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A text beside its point, a baseline for each line. */
export interface TreeLabel {
  readonly x: number;
  readonly lines: readonly string[];
  readonly baselines: readonly number[];
  /** The side that stands at `x`, for words that run from left to right. */
  readonly anchor: Anchor;
}

/** A group in the tree. */
export interface TreeGroup extends Point {
  readonly column: SkillColumn;
  readonly label: TreeLabel;
  readonly skills: readonly TreeSkill[];
}

/** A skill in the tree. */
export interface TreeSkill extends Point {
  readonly place: SkillPlace;
  readonly label: TreeLabel;
}

/** A straight line between two points. */
export interface TreeLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A link across the tree. */
export interface TreeLink extends TreeLine {
  /** The point toward which it bends: between its ends, and nearer to the root. */
  readonly bend: Point;
  readonly from: SkillEnd;
  readonly to: SkillEnd;
}

/** A skill map as a tree, in units of which the picture is as wide as `width`: one pixel each where the container is. */
export interface SkillTree {
  readonly width: number;
  readonly height: number;
  readonly root: Point;
  /** From the root to each group, and from each group to its skills. */
  readonly branches: readonly TreeLine[];
  readonly groups: readonly TreeGroup[];
  readonly links: readonly TreeLink[];
}

/** The width of the picture, which is the smallest container it is shown in. */
export const treeWidth = 640;
/** How far the outermost skills are from the root, to either side. */
const reach = 150;
/** How far the groups are from it, as a part of that. */
const inner = 0.5;
/** The size of a skill's dot. */
const dot = 6;
const lineHeight = 17;
/** Room above and below a label: a target is 24 pixels high or more. */
const room = 10;
const mostLines = 6;

interface Node {
  readonly name: string;
  /** Its lines where there is least room for them. */
  readonly lines: readonly string[];
  readonly column?: SkillColumn | undefined;
  readonly place?: SkillPlace | undefined;
  readonly children?: readonly Node[] | undefined;
}

/** Breaks a text into lines of a width, at spaces where it can; what is beyond the last line ends in a mark of omission. */
export function wrapText(text: string, width: number, most: number): readonly string[] {
  const plain = text.trim().replace(/\s{2,}|[^\S ]/g, ' ');
  if (textWidth(plain) <= width) return plain ? [plain] : [];
  const lines: string[] = [];
  let line = '';
  for (const word of plain.split(' ')) {
    let rest = word;
    if (line && textWidth(`${line} ${word}`) <= width) rest = `${line} ${word}`;
    else if (line) lines.push(line);
    while (textWidth(rest) > width) {
      const letters = [...rest];
      let count = 1;
      while (textWidth(letters.slice(0, count + 1).join('')) <= width) count++;
      lines.push(letters.slice(0, count).join(''));
      rest = letters.slice(count).join('');
      if (lines.length > most) break;
    }
    line = rest;
    if (lines.length > most) break;
  }
  if (line) lines.push(line);
  if (lines.length <= most) return lines;
  const last = [...lines[most - 1]!];
  do last.pop();
  while (last.length && textWidth(`${last.join('')}…`) > width);
  return [...lines.slice(0, most - 1), `${last.join('')}…`];
}

/** A link keeps away from what stands between its ends on the same side. */
const bendOf = (start: Point, end: Point, root: Point): Point => ({
  x: (start.x + end.x + 2 * root.x) / 4,
  y: (start.y + end.y + 2 * root.y) / 4,
});

/** The height of a label with the room around it. */
const heightOf = ({ lines }: Node): number => lines.length * lineHeight + room;

/** Lays the columns of a skill map out as a tree: the first half of the groups at the start, the others at the end. */
export function layoutSkillTree({ columns }: SkillMapLayout): SkillTree {
  const rtl = columns[0]?.end === 0;
  const size = (list: readonly SkillColumn[]): number => list.reduce((sum, { skills }) => sum + skills.length + 1, 0);
  const half = size(columns) / 2;
  // Whole groups to each side, as even as they come.
  let split = 0;
  for (let before = 0; split < columns.length - 1; split++) {
    const after = before + size(columns.slice(split, split + 1));
    if (after - half > half - before) break;
    before = after;
  }
  const sides = [columns.slice(0, split), columns.slice(split)].map((list, index) => layoutSide(list, (index === 0) !== rtl));
  const highest = Math.max(...sides.map((side) => side.height));
  const height = highest + 2 * room;
  const root = { x: treeWidth / 2, y: height / 2 };
  const groups = sides.flatMap((side) => side.place(root, side.height && Math.min(highest / side.height, 2)));
  // By number, not by a text made of it: a map may have thousands of skills, and as many links between them.
  const skills = groups.flatMap((group) => group.skills);
  const pointOf = ({ column, number }: SkillEnd): Point => (number === undefined ? groups[column]! : skills[number]!);
  const line = (from: Point, to: Point): TreeLine => ({ x1: from.x, y1: from.y, x2: to.x, y2: to.y });
  const branches: TreeLine[] = [];
  const links: TreeLink[] = [];
  for (const group of groups) {
    branches.push(line(root, group));
    for (const skill of group.skills) branches.push(line(group, skill));
    for (const from of [group.column, ...group.skills.map(({ place }) => place)]) {
      const start = pointOf(from);
      for (const to of from.leadsTo) {
        const end = pointOf(to);
        if (start !== end) links.push({ x1: start.x, y1: start.y, x2: end.x, y2: end.y, bend: bendOf(start, end, root), from, to });
      }
    }
  }
  return { width: treeWidth, height, root, branches, groups, links };
}

/** The groups of one side: how high they are together, and their places around a root. */
function layoutSide(columns: readonly SkillColumn[], isLeft: boolean): { readonly height: number; readonly place: (root: Point, stretch: number) => readonly TreeGroup[] } {
  if (!columns.length) return { height: 0, place: () => [] };
  const labelWidth = treeWidth / 2 - reach - 2 * dot;
  const leaf = (name: string, place?: SkillPlace): Node => ({ name, lines: wrapText(name, labelWidth, mostLines), place });
  const top = hierarchy<Node>({
    name: '',
    lines: [],
    // The title of a group takes a place among its skills, above them.
    children: columns.map((column): Node => ({ name: '', lines: [], column, children: [leaf(column.name), ...column.skills.map((place) => leaf(place.name, place))] })),
  });
  const laid = tree<Node>().nodeSize([1, 1]).separation((a, b) => (heightOf(a.data) + heightOf(b.data)) / 2 + (a.parent === b.parent ? 0 : room))(top);
  const leaves = laid.leaves();
  const least = leaves.reduce((edge, { x, data }) => Math.min(edge, x - heightOf(data) / 2), Infinity);
  const height = leaves.reduce((edge, { x, data }) => Math.max(edge, x + heightOf(data) / 2), -Infinity) - least;
  const sign = isLeft ? -1 : 1;
  return {
    height,
    // The lower side is drawn apart, so that both surround the root.
    place(root, stretch) {
      const y = ({ x }: HierarchyPointNode<Node>): number => root.y + (x - least - height / 2) * stretch;
      // On an ellipse that is a little higher than the side, so that nothing stands right above or below the root.
      const across = (at: number): number => Math.sqrt(1 - ((0.94 * (at - root.y)) / ((height * stretch) / 2)) ** 2);
      const x = (at: number, radius: number): number => root.x + sign * radius * across(at);
      const label = ({ name }: Node, at: number): TreeLabel => {
        // Farther up and down, the side is nearer to the root, and there is more room beside it.
        const lines = wrapText(name, labelWidth + reach * (1 - across(at)), mostLines);
        const top = at - (lines.length * lineHeight) / 2 + lineHeight * 0.74;
        return { x: x(at, reach) + sign * 2 * dot, lines, baselines: lines.map((_, index) => top + index * lineHeight), anchor: isLeft ? 'end' : 'start' };
      };
      return (laid.children ?? []).map((group): TreeGroup => {
        const [title, ...skills] = group.children as [HierarchyPointNode<Node>, ...HierarchyPointNode<Node>[]];
        const [first] = skills;
        const at = y(group);
        return {
          x: x(at, reach * inner),
          y: at,
          column: group.data.column!,
          // However far the skills are drawn apart, the title stays with the first of them.
          label: label(title.data, first ? y(first) - (heightOf(first.data) + heightOf(title.data)) / 2 : y(title)),
          skills: skills.map((skill): TreeSkill => {
            const at = y(skill);
            return { x: x(at, reach), y: at, place: skill.data.place!, label: label(skill.data, at) };
          }),
        };
      });
    },
  };
}
