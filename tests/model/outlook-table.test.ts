import { describe, expect, test } from 'vitest';
import { check } from '../../src/model/check.js';
import { outlook, type Outlook } from '../../src/model/outlook.js';
import { outlookTable, readOutlookTable, writeOutlookTable } from '../../src/model/outlook-table.js';
import { testTable } from './table-laws.js';

/** A benchmark of nothing has no cell to stand in. */
const carried = ({ benchmark, ...rest }: Outlook): unknown => (benchmark && Object.keys(benchmark).length ? { ...rest, benchmark } : rest);

testTable('the outlook section', { form: outlookTable, schema: outlook, keys: ['outlook'], carried });

describe('an outlook in a row', () => {
  test('has the benchmark in columns of its own, and what is known of a figure beside it', () => {
    expect(
      writeOutlookTable({
        source: 'bls',
        period: '2024/2034',
        growthPercent: { value: -11, kind: 'estimated', source: 'x', period: '2024', note: 'n' },
        benchmark: { name: 'All', growthPercent: { value: 3, kind: 'measured' } },
        employment: { atLeast: 5 },
        change: { suppressed: 'unreliable' },
      }),
    ).toEqual([
      [
        'name', 'growthPercent', 'growthPercent.kind', 'growthPercent.source', 'growthPercent.period', 'growthPercent.note', 'period',
        'benchmark.name', 'benchmark.growthPercent', 'benchmark.growthPercent.kind', 'employment', 'change', 'source',
      ],
      ['', '-11', 'estimated', 'x', '2024', 'n', '2024/2034', 'All', '3', 'measured', '>=5', 'suppressed: unreliable', 'bls'],
    ]);
  });

  test('is empty where there is nothing', () => {
    expect(writeOutlookTable({})).toEqual([['name'], ['']]);
    expect(readOutlookTable('name\n')).toEqual({});
    expect(readOutlookTable(writeOutlookTable({ status: 'x', benchmark: {} }))).toEqual({ status: 'x' });
  });

  test('leaves what is wrong for the check to name', () => {
    const read = readOutlookTable('growthPercent,period,benchmark.growthPercent,employment,employment.kind\n11%,soon,3 %,5,counted\n');
    expect(check(outlook, read).problems.map(({ pointer, found }) => `${pointer} ${found}`)).toEqual(['/growthPercent "11%"', '/period "soon"', '/benchmark/growthPercent "3 %"', '/employment/kind "counted"']);
  });
});
