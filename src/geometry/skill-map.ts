/** The geometry of `<skill-map>`: groups of skills in, columns and the lines between them out. */
import { readFigure } from '../model/figure.js';
import { skillOf, type Skill, type SkillGroup, type SkillMap } from '../model/skill-map.js';
import type { FitsFrom } from './labels.js';

/** A group or a skill as the end of a link. */
export interface SkillEnd {
  /** What it is called: the title of a group, the name of a skill. */
  readonly name: string;
  /** The place of a skill among all skills of the map; absent for a group. */
  readonly number?: number | undefined;
  /** The place of the group among the groups. */
  readonly column: number;
  /** Its middle, as a fraction of the height of the columns; 0 for a group, whose line is the rule above its skills. */
  readonly at: number;
}

/** A group or skill with what it leads to and what leads to it, in the order of the links. */
export interface Linked {
  readonly leadsTo: readonly SkillEnd[];
  readonly comesFrom: readonly SkillEnd[];
}

/** A skill in its column. */
export interface SkillPlace extends SkillEnd, Linked {
  readonly skill: Skill;
  readonly number: number;
  /** The bar of a level that is known exactly: fractions of the column from its left. */
  readonly bar?: { readonly at: number; readonly width: number } | undefined;
}

/** A straight piece of a link, in the room after a column. */
export interface SkillLine {
  /** Em from the end of the column, negative to the left. */
  readonly x1: number;
  readonly x2: number;
  /** Fractions of the height of the columns. */
  readonly y1: number;
  readonly y2: number;
  /** The side of the page to which the head of an arrow at the second end points; only the last piece of a link has one. */
  readonly arrow?: 'left' | 'right' | undefined;
  /** The ends of the whole link. */
  readonly from: SkillEnd;
  readonly to: SkillEnd;
}

/** A piece of a link that passes a column, between two rows of its skills. */
export interface SkillPass {
  /** A fraction of the height of the columns. */
  readonly at: number;
  readonly from: SkillEnd;
  readonly to: SkillEnd;
}

/** A group with its skills, and the lines in the room after it. */
export interface SkillColumn extends SkillEnd, Linked {
  readonly group: SkillGroup;
  readonly skills: readonly SkillPlace[];
  /** Where the column ends, in its widths from its left: 1, or 0 from right to left. */
  readonly end: 0 | 1;
  readonly lines: readonly SkillLine[];
  /** Links between other columns, which pass this one. */
  readonly passes: readonly SkillPass[];
}

/** A skill map in columns. */
export interface SkillMapLayout {
  readonly columns: readonly SkillColumn[];
  /** The number of rows: the most skills of a group. */
  readonly rows: number;
  /** The smallest container in which the columns stand side by side; `Infinity` where they are too many. */
  readonly from: FitsFrom;
  /** How many links there are. */
  readonly links: number;
}

/** How a skill map is laid out. */
export interface SkillMapOptions {
  /** Mirrors the columns. */
  readonly rtl?: boolean | undefined;
}

/** The room between two columns where there are links, in em of the text of a skill. */
export const gutter = 3.5;

/** The smallest container for a number of columns side by side. */
const fitsFrom = (columns: number): FitsFrom => [240, 240, 480, 640, 960, 960, 960][columns] ?? Infinity;

/** A group or skill while its links are gathered. */
interface Draft<End extends SkillEnd = SkillEnd> {
  readonly end: End;
  readonly leadsTo: SkillEnd[];
  readonly comesFrom: SkillEnd[];
}

interface SkillDraft extends Draft<SkillEnd & { readonly number: number }> {
  readonly skill: Skill;
}

interface ColumnDraft extends Draft {
  readonly skills: readonly SkillDraft[];
  readonly lines: SkillLine[];
  readonly passes: SkillPass[];
}

/** Lays out a skill map: a column for each group, in their order. Nothing in, nothing out. */
export function layoutSkillMap({ groups, links = [] }: SkillMap, { rtl }: SkillMapOptions = {}): SkillMapLayout {
  const rows = groups.reduce((most, { skills }) => Math.max(most, skills.length), 0);
  // Where an id is there twice, it stands for the first.
  const ends = new Map<string, Draft>();
  const put = <Kind extends Draft>(id: string | undefined, draft: Kind): Kind => {
    if (id !== undefined && !ends.has(id)) ends.set(id, draft);
    return draft;
  };
  let number = 0;
  const drafts = groups.map(({ title, id, skills }, column): ColumnDraft => {
    const head = put(id, { end: { name: title, column, at: 0 }, leadsTo: [], comesFrom: [] });
    const places = skills.map((given, row): SkillDraft => {
      const skill = skillOf(given);
      return put(skill.id, { end: { name: skill.name, number: number++, column, at: (row + 0.5) / rows }, leadsTo: [], comesFrom: [], skill });
    });
    return { ...head, skills: places, lines: [], passes: [] };
  });
  const from = fitsFrom(groups.length);
  const brackets = groups.map(() => 0);
  for (const link of links) {
    const start = ends.get(link.from);
    const goal = ends.get(link.to);
    if (!start || !goal) continue;
    start.leadsTo.push(goal.end);
    goal.comesFrom.push(start.end);
    if (start === goal || from === Infinity) continue;
    const { column } = start.end;
    if (column === goal.end.column) bracket(drafts[column]!.lines, start.end, goal.end, brackets[column]!++);
    else crossing(drafts, start.end, goal.end, rows);
  }
  const columns = drafts.map(({ end, leadsTo, comesFrom, skills, lines, passes }, index): SkillColumn => ({
    ...end,
    leadsTo,
    comesFrom,
    group: groups[index]!,
    skills: skills.map(({ end: { name, number, column, at }, leadsTo, comesFrom, skill }): SkillPlace => ({ name, number, column, at, leadsTo, comesFrom, skill, bar: barOf(skill, rtl) })),
    end: rtl ? 0 : 1,
    lines: rtl ? lines.map(mirrored) : lines,
    passes,
  }));
  return { columns, rows, from, links: links.length };
}

function barOf({ level }: Skill, rtl: boolean | undefined): SkillPlace['bar'] {
  const width = level === undefined ? undefined : readFigure(level).value;
  return width === undefined ? undefined : { at: rtl ? 1 - width : 0, width };
}

/** Draws a link between two columns: a straight line through the room after each column, and between two rows of those it passes. */
function crossing(columns: readonly ColumnDraft[], from: SkillEnd, to: SkillEnd, rows: number): void {
  const steps = Math.abs(to.column - from.column);
  const forward = to.column > from.column;
  const [x1, x2] = forward ? [0, gutter] : [gutter, 0];
  for (let step = 1, y1 = from.at; step <= steps; step++) {
    const isLast = step === steps;
    const straight = from.at + ((to.at - from.at) * step) / steps;
    // Without a skill in any group there are no rows to pass between.
    const y2 = isLast ? to.at : rows && Math.min(rows, Math.max(1, Math.round(straight * rows))) / rows;
    const next = from.column + (forward ? step : -step);
    columns[forward ? next - 1 : next]!.lines.push({ x1, x2, y1, y2, arrow: isLast ? (forward ? 'right' : 'left') : undefined, from, to });
    if (!isLast) columns[next]!.passes.push({ at: y2, from, to });
    y1 = y2;
  }
}

/** Draws a link within a column: out into the room after it, along, and back in. Neighbors keep apart. */
function bracket(lines: SkillLine[], from: SkillEnd, to: SkillEnd, before: number): void {
  const depth = 0.8 + (before % 3) * 0.3;
  lines.push(
    { x1: 0, x2: depth, y1: from.at, y2: from.at, arrow: undefined, from, to },
    { x1: depth, x2: depth, y1: from.at, y2: to.at, arrow: undefined, from, to },
    { x1: depth, x2: 0, y1: to.at, y2: to.at, arrow: 'left', from, to },
  );
}

const mirrored = (line: SkillLine): SkillLine => ({ ...line, x1: -line.x1, x2: -line.x2, arrow: line.arrow && (line.arrow === 'left' ? 'right' : 'left') });
