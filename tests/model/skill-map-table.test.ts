import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/model/check.js';
import { writeCsv } from '../../src/model/csv.js';
import { skillMap, type SkillMap } from '../../src/model/skill-map.js';
import { readSkillMapTable, writeSkillMapTable } from '../../src/model/skill-map-table.js';
import { skillMaps } from '../geometry/skill-maps.js';

/** A map as a table can carry it: without the intro, without empty texts, with plain text where a skill is only a name. */
const carried = ({ groups, links }: SkillMap): unknown =>
  plain({
    groups: groups.map(({ title, id, description, skills }) => ({ title, id, description: description || undefined, skills: skills.map((skill) => (typeof skill === 'string' || (skill.id ?? skill.level) !== undefined ? skill : skill.name)) })),
    links,
  });

/** One shape for what means the same: a table cannot tell `5` from `{"value": 5}`. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return entries.length === 1 && entries[0]![0] === 'value' ? entries[0]![1] : Object.fromEntries(entries.map(([key, field]) => [key, plain(field)]));
}

const hasEmptyText = ({ groups }: SkillMap): boolean => groups.some(({ title, skills }) => !title || skills.some((skill) => !(typeof skill === 'string' ? skill : skill.name)));

describe('the table of the skillMap section', () => {
  test('reads back what was written, through rows and through CSV', () => {
    fc.assert(
      fc.property(skillMaps.filter((map) => !hasEmptyText(map)), (map) => {
        const rows = writeSkillMapTable(map);
        expect(plain(readSkillMapTable(rows))).toEqual(carried(map));
        expect(plain(readSkillMapTable(writeCsv(rows)))).toEqual(carried(map));
        expect(check(skillMap, readSkillMapTable(rows)).problems).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('has a row per skill, and the columns that are used', () => {
    expect(writeSkillMapTable({ groups: [{ title: 'Base', skills: ['SQL', { name: 'Cloud', id: 'aws' }] }] })).toEqual([
      ['group', 'skill', 'id'],
      ['Base', 'SQL', ''],
      ['Base', 'Cloud', 'aws'],
    ]);
  });

  test('has a row per link, and says first what each row is', () => {
    const map: SkillMap = { groups: [{ title: 'Base', id: 'base', description: 'First.', skills: [{ name: 'SQL', level: { value: 0.5, kind: 'measured' } }] }], links: [{ from: 'sql', to: 'base' }] };
    expect(writeSkillMapTable(map)).toEqual([
      ['list', 'group', 'skill', 'id', 'level', 'level.kind', 'description', 'from', 'to'],
      ['skills', 'Base', '', 'base', '', '', 'First.', '', ''],
      ['skills', 'Base', 'SQL', '', '0.5', 'measured', '', '', ''],
      ['links', '', '', '', '', '', '', 'sql', 'base'],
    ]);
    expect(readSkillMapTable(writeSkillMapTable(map))).toEqual(map);
  });

  test('is read as people write it: groups named once, rows in any order, links without a list, blank rows', () => {
    expect(readSkillMapTable('group,skill,from,to\nBase,SQL,,\n,Cloud,,\nMore,Risk,,\n,,,\nBase,Git,,\n,,sql,risk\n')).toEqual({
      groups: [{ title: 'Base', skills: ['SQL', 'Cloud', 'Git'] }, { title: 'More', skills: ['Risk'] }],
      links: [{ from: 'sql', to: 'risk' }],
    });
  });

  test('knows columns and lists by the words a reader sees', () => {
    const words = new Map([['gruppe', 'group'], ['kompetenz', 'skill'], ['liste', 'list'], ['verbindungen', 'links'], ['von', 'from'], ['nach', 'to']]);
    expect(readSkillMapTable('Liste;Gruppe;Kompetenz;Von;Nach\n;A;SQL;;\nVerbindungen;;;sql;sql\n', words)).toEqual({ groups: [{ title: 'A', skills: ['SQL'] }], links: [{ from: 'sql', to: 'sql' }] });
  });

  test('leaves what is wrong for the check to name', () => {
    const { problems } = check(skillMap, readSkillMapTable('list,group,skill,level,from,to\n,A,SQL,high,,\nlinks,,,,sql,\n'));
    expect(problems.map(({ pointer }) => pointer)).toEqual(['/groups/0/skills/0/level', '/links/0/to']);
  });
});
