import { describe, expect, test } from 'vitest';
import { check } from '../../src/model/check.js';
import { education } from '../../src/model/education.js';
import { educationTable, readEducationTable, writeEducationTable } from '../../src/model/education-table.js';
import { testTable } from './table-laws.js';

testTable('the education section', { form: educationTable, schema: education, keys: ['education'] });

describe('education in rows', () => {
  test('says first what each row is', () => {
    expect(
      writeEducationTable({
        body: 'Study.',
        levels: [{ name: 'Bachelor', need: 'required', share: { value: 0.6, period: '2024' }, fields: ['IT', 'Law'] }],
        certifications: [{ name: 'Project Management Professional', abbr: 'PMP', proves: 'Projects', url: '/pmp' }],
        training: 'On the job.',
      }),
    ).toEqual([
      ['list', 'text', 'name', 'need', 'share', 'share.period', 'fields', 'abbr', 'proves', 'url'],
      ['body', 'Study.', '', '', '', '', '', '', '', ''],
      ['levels', '', 'Bachelor', 'required', '0.6', '2024', 'IT; Law', '', '', ''],
      ['certifications', '', 'Project Management Professional', '', '', '', '', 'PMP', 'Projects', '/pmp'],
      ['training', 'On the job.', '', '', '', '', '', '', '', ''],
    ]);
    expect(writeEducationTable({})).toEqual([['list']]);
    expect(readEducationTable('list\n')).toEqual({});
  });

  test('tells an empty list from none', () => {
    expect(writeEducationTable({ levels: [], body: [] })).toEqual([['list'], ['body'], ['levels']]);
    expect(readEducationTable('list\nbody\nlevels\n')).toEqual({ levels: [], body: [] });
  });

  test('can be read as people write it: the list named once, lists in any order', () => {
    expect(readEducationTable('list,name,abbr,text\ncertifications,A,a,\n,B,b,\nbody,,,One.\n,,,Two.\ncertifications,C,,\n')).toEqual({
      certifications: [{ name: 'A', abbr: 'a' }, { name: 'B', abbr: 'b' }, { name: 'C' }],
      body: ['One.', 'Two.'],
    });
  });

  test('leaves what is wrong for the check to name', () => {
    const read = readEducationTable('list,name,need,share,text\nlevels,A,maybe,2,\nlevels,,,,\nlevels,,required,,\ntraining,,,,One\ntraining,,,,Two\n');
    expect(check(education, read).problems.map(({ pointer, found }) => `${pointer} ${found}`)).toEqual([
      '/levels/0/need "maybe"',
      '/levels/0/share 2',
      '/levels/1/name nothing',
      '/training a list of 2',
    ]);
  });

  test('keeps rows of a list that it does not know, as the document keeps unknown keys', () => {
    expect(readEducationTable('list,name,text\ncourses,A,b\n__proto__,B,\nconstructor,C,\n')).toHaveProperty('courses', [{ name: 'A', text: 'b' }]);
    expect(check(education, readEducationTable('list,name\n__proto__,B\n')).value).toEqual({});
  });
});
