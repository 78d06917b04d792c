import { describe, expect, test } from 'vitest';
import { check } from '../../src/model/check.js';
import { skillMap } from '../../src/model/skill-map.js';
import { readSkillMapTable } from '../../src/model/skill-map-table.js';
import { skills, type Skills } from '../../src/model/skills.js';
import { readSkillsTable, skillsTable, writeSkillsTable } from '../../src/model/skills-table.js';
import { testTable } from './table-laws.js';

/** A table cannot tell a name from an object of nothing but a name. */
const carried = (section: Skills): unknown =>
  section.map(({ title, items }) => ({ title, items: items.map((entry) => (typeof entry === 'object' && Object.keys(entry).length === 1 ? entry.name : entry)) }));

testTable('the skills section', { form: skillsTable, schema: skills, keys: ['skills'], carried });

const section: Skills = [
  { title: 'Tech', items: ['SQL', { name: 'Cloud', id: 'cloud', examples: ['AWS', 'Azure'], level: { value: 0.5, kind: 'estimated' }, importance: 1 }] },
  { title: 'Soft', items: [] },
];

describe('skills in rows', () => {
  test('have a row each, and a list without skills has one of its own', () => {
    expect(writeSkillsTable(section)).toEqual([
      ['group', 'skill', 'id', 'level', 'level.kind', 'importance', 'examples'],
      ['Tech', 'SQL', '', '', '', '', ''],
      ['Tech', 'Cloud', 'cloud', '0.5', 'estimated', '1', 'AWS; Azure'],
      ['Soft', '', '', '', '', '', ''],
    ]);
    expect(writeSkillsTable([])).toEqual([['group']]);
  });

  test('can be read as people write them: lists named once, rows of one list apart', () => {
    expect(readSkillsTable('group,skill,level\nA,SQL,0.5\n,Git,\nB,Talk,\nA,C,\n')).toEqual([
      { title: 'A', items: [{ name: 'SQL', level: 0.5 }, 'Git', 'C'] },
      { title: 'B', items: ['Talk'] },
    ]);
  });

  test('keep two lists of one title apart, wherever they stand', () => {
    for (const titles of [['A', 'A'], ['A', 'B', 'A'], ['A', 'A', 'B', 'A']]) {
      const lists = titles.map((title, at) => ({ title, items: at % 3 ? [`skill ${at}`] : [] }));
      expect(readSkillsTable(writeSkillsTable(lists))).toEqual(lists);
    }
  });

  test('can be read as a skill map too', () => {
    const read = readSkillMapTable(writeSkillsTable(section));
    expect(read).toEqual({ groups: [{ title: 'Tech', skills: ['SQL', { name: 'Cloud', id: 'cloud', level: { value: 0.5, kind: 'estimated' } }] }, { title: 'Soft', skills: [] }] });
    expect(check(skillMap, read).problems).toEqual([]);
  });

  test('leave what is wrong for the check to name', () => {
    const read = readSkillsTable('group,skill,id,level,level.kind\nA,SQL,a b,high,\n,Git,,1,counted\n,,x,,\n');
    expect(check(skills, read).problems.map(({ pointer, found }) => `${pointer} ${found}`)).toEqual([
      '/0/items/0/id "a b"',
      '/0/items/0/level "high"',
      '/0/items/1/level/kind "counted"',
      '/0/items/2/name nothing',
    ]);
  });

  test('lose an empty text within a figure', () => {
    const written = writeSkillsTable([{ title: 'A', items: [{ name: 'B', level: { value: 0.5, note: '' } }] }]);
    expect(readSkillsTable(written)).toEqual([{ title: 'A', items: [{ name: 'B', level: 0.5 }] }]);
  });
});
