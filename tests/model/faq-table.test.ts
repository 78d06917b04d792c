import { describe, expect, test } from 'vitest';
import { check } from '../../src/model/check.js';
import { faq } from '../../src/model/faq.js';
import { faqTable, readFaqTable, writeFaqTable } from '../../src/model/faq-table.js';
import { testTable } from './table-laws.js';

testTable('the faq section', { form: faqTable, schema: faq, keys: ['faq'] });

describe('questions in rows', () => {
  test('have a row each, the answer in one cell', () => {
    expect(writeFaqTable([{ question: 'Why?', answer: 'Because.' }, { question: '', answer: ['One.', 'Two.'] }])).toEqual([['question', 'answer'], ['Why?', 'Because.'], ['""', 'One.\n\nTwo.']]);
    expect(readFaqTable('question;answer\nIs it "hard"?;No; not really\n')).toEqual([{ question: 'Is it "hard"?', answer: 'No' }]);
    expect(readFaqTable('question;answer\n"""Why?""";"No; not really"\n')).toEqual([{ question: '"Why?"', answer: 'No; not really' }]);
  });

  test('leave what is wrong for the check to name', () => {
    expect(check(faq, readFaqTable('question,answer\nWhy?,\n,Because.\n')).problems.map(({ pointer, found }) => `${pointer} ${found}`)).toEqual(['/0/answer nothing', '/1/question nothing']);
  });
});
