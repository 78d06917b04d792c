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

interface Draft<End> {
  readonly end: End;
  readonly leadsTo: SkillEnd[];
  readonly comesFrom: SkillEnd[];
}

/** Every end by its id, with the links that it has. Where an id is there twice, it stands for the first. */
type Ends = Map<string, Draft<SkillEnd>>;

/** Lays out a skill map: a column for each group, in their order. Nothing in, nothing out. */
export function layoutSkillMap({ groups, links = [] }: SkillMap, { rtl }: SkillMapOptions = {}): SkillMapLayout {
  const rows = groups.reduce((most, { skills }) => Math.max(most, skills.length), 0);
  const ends: Ends = new Map();
  const put = <End extends SkillEnd>(id: string | undefined, end: End): Draft<End> => {
    const draft: Draft<End> = { end, leadsTo: [], comesFrom: [] };
    if (id !== undefined && !ends.has(id)) ends.set(id, draft);
    return draft;
  };
  let number = 0;
  const drafts = groups.map((group, column) => ({
    group,
    head: put(group.id, { name: group.title, column, at: 0 }),
    skills: group.skills.map(skillOf).map((skill, row) => ({ skill, draft: put(skill.id, { name: skill.name, number: number++, column, at: (row + 0.5) / rows }) })),
    lines: [] as SkillLine[],
    passes: [] as SkillPass[],
  }));
  const from = fitsFrom(groups.length);
  const brackets = groups.map(() => 0);
  for (const link of links) {
    const [start, goal] = [ends.get(link.from), ends.get(link.to)];
    if (!start || !goal) continue;
    start.leadsTo.push(goal.end);
    goal.comesFrom.push(start.end);
    if (start === goal || from === Infinity) continue;
    const { column } = start.end;
    const pieces = column === goal.end.column ? bracket(start.end, goal.end, brackets[column]!++) : crossing(start.end, goal.end, rows);
    for (const { column, line, pass } of pieces) {
      drafts[column]!.lines.push(rtl ? mirrored(line) : line);
      if (pass) drafts[pass.column]!.passes.push(pass);
    }
  }
  const columns = drafts.map(({ group, head, skills, lines, passes }): SkillColumn => ({
    ...head.end,
    leadsTo: head.leadsTo,
    comesFrom: head.comesFrom,
    group,
    skills: skills.map(({ skill, draft: { end, leadsTo, comesFrom } }): SkillPlace => ({
      name: end.name,
      number: end.number,
      column: end.column,
      at: end.at,
      leadsTo,
      comesFrom,
      skill,
      bar: barOf(skill, rtl),
    })),
    end: rtl ? 0 : 1,
    lines,
    passes,
  }));
  return { columns, rows, from, links: links.length };
}

function barOf({ level }: Skill, rtl: boolean | undefined): SkillPlace['bar'] {
  const width = level === undefined ? undefined : readFigure(level).value;
  return width === undefined ? undefined : { at: rtl ? 1 - width : 0, width };
}

/** A piece of a link with the column that it stands after, and the way past the next column. */
interface Piece {
  readonly column: number;
  readonly line: SkillLine;
  readonly pass?: (SkillPass & { readonly column: number }) | undefined;
}

/** A link between two columns: a straight line through the room after each column, and between two rows of those it passes. */
function crossing(from: SkillEnd, to: SkillEnd, rows: number): readonly Piece[] {
  const steps = Math.abs(to.column - from.column);
  const forward = to.column > from.column;
  const y = (step: number): number => {
    if (step % steps === 0) return step ? to.at : from.at;
    const straight = from.at + ((to.at - from.at) * step) / steps;
    // Without a skill in any group there are no rows to pass between.
    return rows && Math.min(rows, Math.max(1, Math.round(straight * rows))) / rows;
  };
  return Array.from({ length: steps }, (_, step): Piece => {
    const isLast = step === steps - 1;
    return {
      column: forward ? from.column + step : from.column - step - 1,
      line: { x1: forward ? 0 : gutter, x2: forward ? gutter : 0, y1: y(step), y2: y(step + 1), arrow: isLast ? (forward ? 'right' : 'left') : undefined, from, to },
      pass: isLast ? undefined : { column: from.column + (forward ? step + 1 : -step - 1), at: y(step + 1), from, to },
    };
  });
}

/** A link within a column: out into the room after it, along, and back in. Neighbors keep apart. */
function bracket(from: SkillEnd, to: SkillEnd, before: number): readonly Piece[] {
  const depth = 0.8 + (before % 3) * 0.3;
  const piece = (x1: number, y1: number, x2: number, y2: number, arrow?: 'left'): Piece => ({ column: from.column, line: { x1, x2, y1, y2, arrow, from, to } });
  return [piece(0, from.at, depth, from.at), piece(depth, from.at, depth, to.at), piece(depth, to.at, 0, to.at, 'left')];
}

const mirrored = (line: SkillLine): SkillLine => ({ ...line, x1: -line.x1, x2: -line.x2, arrow: line.arrow && (line.arrow === 'left' ? 'right' : 'left') });
