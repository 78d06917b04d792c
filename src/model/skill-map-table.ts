/** The tabular form of the `skillMap` section: a row per skill, and one for each link. */
import { cellsOf, keyOf, readRows, writeRows, type KeyWords } from './column-keys.js';
import type { Rows } from './csv.js';
import { readFigureCells, writeFigureCells } from './figure-cells.js';
import type { SkillMap } from './skill-map.js';

/** The columns of the table. `list` stands first where there are links. */
export const skillMapColumns = ['list', 'group', 'skill', 'id', 'level', 'level.kind', 'level.source', 'level.period', 'level.note', 'description', 'from', 'to'] as const;

/**
 * Writes a skill map as rows, the header first, with the columns that are used. A group has a row of its own, without a
 * skill, where it says more than its title. The intro is not carried, and an empty text or list of links reads back as absent.
 */
export function writeSkillMapTable({ groups, links = [] }: SkillMap): Rows {
  const rows: Map<string, string>[] = [];
  const titles = new Set<string>();
  for (const { title, id, description, skills } of groups) {
    const list = links.length ? 'skills' : undefined;
    if (id !== undefined || description !== undefined || !skills.length || titles.has(title)) rows.push(cellsOf({ list, group: title, id, description }));
    titles.add(title);
    for (const skill of skills) {
      const { name, id, level } = typeof skill === 'string' ? { name: skill } : skill;
      const cells = cellsOf({ list, group: title, skill: name, id });
      writeFigureCells(cells, 'level', level);
      rows.push(cells);
    }
  }
  for (const { from, to } of links) rows.push(cellsOf({ list: 'links', from, to }));
  return writeRows(rows, ['group', 'skill'], (column) => (skillMapColumns as readonly string[]).indexOf(column));
}

interface GroupRead {
  readonly title: string;
  id?: string;
  description?: string;
  readonly skills: unknown[];
}

/**
 * Reads a skill map from rows or CSV text, the header first. Columns are known by their key, or by one of `words`, which
 * leads from a word in any language to its key, as it does for what stands under `list`. Where a row names no group, it
 * belongs to that of the row above. Nothing is checked: what a cell holds is for the check to judge.
 */
export function readSkillMapTable(source: Rows | string, words: KeyWords = new Map()): Record<string, unknown> {
  const groups: GroupRead[] = [];
  const byTitle = new Map<string, GroupRead>();
  const links: { readonly from: string; readonly to: string }[] = [];
  let last = '';
  for (const cells of readRows(source, (title) => keyOf(title, skillMapColumns, words))) {
    const isLink = keyOf(cells.get('list') ?? '', ['links'], words) === 'links' || (!cells.has('group') && !cells.has('skill') && (cells.has('from') || cells.has('to')));
    if (isLink) {
      links.push({ from: cells.get('from') ?? '', to: cells.get('to') ?? '' });
      continue;
    }
    const name = cells.get('skill');
    if (name === undefined && !cells.has('group')) continue;
    const title = (last = cells.get('group') ?? last);
    let group = byTitle.get(title);
    if (!group || name === undefined) {
      group = { title, skills: [] };
      byTitle.set(title, group);
      groups.push(group);
    }
    const [id, description] = [cells.get('id'), cells.get('description')];
    if (name === undefined) Object.assign(group, { ...(id !== undefined && { id }), ...(description !== undefined && { description }) });
    else {
      const level = readFigureCells(cells, 'level');
      group.skills.push(id === undefined && level === undefined ? name : { name, ...(id !== undefined && { id }), ...(level !== undefined && { level }) });
    }
  }
  return { groups, ...(links.length && { links }) };
}
