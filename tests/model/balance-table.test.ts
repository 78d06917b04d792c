import { describe, expect, test } from 'vitest';
import { balance } from '../../src/model/balance.js';
import { balanceTable, readBalanceTable, writeBalanceTable } from '../../src/model/balance-table.js';
import { check } from '../../src/model/check.js';
import { testTable } from './table-laws.js';

testTable('the balance section', { form: balanceTable, schema: balance, keys: ['balance'] });

describe('balance in rows', () => {
  test('has a row for stress and one for the rating, each with its scale in one cell', () => {
    expect(
      writeBalanceTable({
        causes: ['Outages', 'Budgets; deadlines'],
        mitigations: ['Sleep'],
        stress: { scale: ['Low', 'Moderate', 'High'], from: 'Moderate', to: 'High' },
        rating: { value: 'Good' },
        body: [{ title: 'Hours', body: ['Long.'] }],
      }),
    ).toEqual([
      ['list', 'from', 'to', 'scale', 'value', 'title', 'text'],
      ['stress', 'Moderate', 'High', 'Low; Moderate; High', '', '', ''],
      ['rating', '', '', '', 'Good', '', ''],
      ['body', '', '', '', '', 'Hours', 'Long.'],
      ['causes', '', '', '', '', '', 'Outages'],
      ['causes', '', '', '', '', '', 'Budgets; deadlines'],
      ['mitigations', '', '', '', '', '', 'Sleep'],
    ]);
  });

  test('leaves what is wrong for the check to name', () => {
    const read = readBalanceTable('list,from,to,scale,value\nstress,high,low,low; high,\nrating,,,,good\nrating,,,,bad\ncauses,why,,,\n');
    expect(check(balance, read).problems.map(({ pointer, found }) => `${pointer} ${found}`)).toEqual(['/stress/to "low"', '/rating a list of 2', '/causes/0 an object']);
    expect(check(balance, readBalanceTable('list\nstress\n')).problems.map(({ pointer, found }) => `${pointer} ${found}`)).toEqual(['/stress/from nothing']);
  });
});
