import { describe, expect, test } from 'vitest';
import { caseStudies } from '../../src/model/case-studies.js';
import { caseStudiesTable, readCaseStudiesTable, writeCaseStudiesTable } from '../../src/model/case-studies-table.js';
import { check } from '../../src/model/check.js';
import { testTable } from './table-laws.js';

testTable('the caseStudies section', { form: caseStudiesTable, schema: caseStudies, keys: ['caseStudies'] });

describe('case studies in rows', () => {
  test('have a row each, the story in one cell', () => {
    expect(writeCaseStudiesTable([{ title: 'A', sector: 'Retail', body: ['One.', 'Two.'], takeaway: 'Plan.' }, { title: 'B', body: [{ title: 'C' }] }])).toEqual([
      ['title', 'sector', 'body', 'takeaway'],
      ['A', 'Retail', 'One.\n\nTwo.', 'Plan.'],
      ['B', '', '[{"title":"C"}]', ''],
    ]);
    expect(readCaseStudiesTable('title,body\nA,"One.\n\nTwo."\n')).toEqual([{ title: 'A', body: ['One.', 'Two.'] }]);
    expect(writeCaseStudiesTable([])).toEqual([['title']]);
  });

  test('leave what is wrong for the check to name', () => {
    expect(check(caseStudies, readCaseStudiesTable([['title', 'body'], ['A', '[1]'], ['', 'One.']])).problems.map(({ pointer, found }) => `${pointer} ${found}`)).toEqual(['/0/body/0 1', '/1/title nothing']);
  });
});
