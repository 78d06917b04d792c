import { describe, expect, test } from 'vitest';
import { keyOf } from '../../src/model/column-keys.js';
import { readDayTable } from '../../src/model/day-table.js';
import { readEducationTable } from '../../src/model/education-table.js';
import { readOutlookTable } from '../../src/model/outlook-table.js';
import { readPricingTable } from '../../src/model/pricing-table.js';
import { readRelatedRolesTable } from '../../src/model/related-roles-table.js';
import { readSalaryTable } from '../../src/model/salary-table.js';
import { readSkillMapTable } from '../../src/model/skill-map-table.js';
import { readSkillsTable } from '../../src/model/skills-table.js';
import { readTiersTable } from '../../src/model/tiers-table.js';

describe('keyOf', () => {
  const words = new Map([['titel', 'title'], ['name', 'title']]);
  const keys = ['title', 'name', 'benchmark', 'benchmark.growthPercent'];

  test.each([
    ['title', 'title'],
    [' Title ', 'title'],
    ['TITEL', 'title'],
    ['name', 'name'],
    ['NAME', 'title'],
    ['Benchmark.GrowthPercent.Note', 'benchmark.growthPercent.note'],
    ['benchmarks', 'benchmarks'],
    [' Remark ', 'Remark'],
    ['constructor', 'constructor'],
  ])('takes %j for %s', (title, key) => {
    expect(keyOf(title, keys, words)).toBe(key);
  });
});

test('a title may break a line, and have any space between its words', () => {
  const words = new Map([['years from', 'minYears']]);
  for (const title of ['Years\nfrom', ' Years \r\n  from ', 'Years\u00a0from', 'years\t from']) expect(keyOf(title, ['minYears'], words)).toBe('minYears');
});

describe('rows of empty cells, as spreadsheets leave them,', () => {
  test.each([
    ['salary', readSalaryTable, 'currency,median\n', 'USD,5\n', ',\n'],
    ['tiers', readTiersTable, 'title,minYears\n', 'A,2\n', ',\n'],
    ['day', readDayTable, 'name,start,end\n', 'A,9:00,10:00\n', ',,\n'],
    ['pricing', readPricingTable, 'list,plan,price,priceCurrency\n', 'plans,a,5,EUR\n', ',,,\n'],
    ['skillMap', readSkillMapTable, 'group,skill\n', 'A,B\n', ',\n'],
  ] as const)('are passed over in %s', (_, read, header, row, empty) => {
    expect(read(`${header}${empty}${row}${empty}${empty}`)).toEqual(read(`${header}${row}`));
    expect(read(`${header}${empty}`)).toEqual(read(header));
  });
});

describe('columns that are filled down beside an empty number', () => {
  const filled = (...figures: readonly string[]): string => figures.flatMap((figure) => ['kind', 'source', 'period', 'note'].map((part) => `,${figure}.${part}`)).join('');
  const cells = (count: number): string => ',measured,a,2024,counted'.repeat(count);

  test.each([
    ['salary', readSalaryTable, `currency,mean,median${filled('median', 'sampleSize', 'level:A')}\nUSD,5,${cells(3)}\n`, { currency: 'USD', mean: 5 }],
    ['skillMap', readSkillMapTable, `group,skill,level${filled('level')}\nA,B,${cells(1)}\n`, { groups: [{ title: 'A', skills: ['B'] }] }],
    ['pricing', readPricingTable, `list,plan,feature,value,price,count${filled('value', 'price', 'count')}\nfeatures,a,B,,,${cells(3)}\n`, { plans: [{ id: 'a', name: 'a', features: ['B'] }] }],
    ['outlook', readOutlookTable, `name,growthPercent${filled('growthPercent', 'benchmark.growthPercent')}\nA,${cells(2)}\n`, { name: 'A' }],
    ['skills', readSkillsTable, `group,skill,level${filled('level', 'importance')}\nA,B,${cells(2)}\n`, [{ title: 'A', items: [{ name: 'B' }] }]],
    ['education', readEducationTable, `list,name,share${filled('share')}\nlevels,A,${cells(1)}\n`, { levels: [{ name: 'A' }] }],
    ['relatedRoles', readRelatedRolesTable, `title,salary.median${filled('salary.median')}\nA,${cells(1)}\n`, [{ title: 'A' }]],
  ] as const)('say nothing in %s, and fail nothing', (_, read, table, section) => {
    expect(JSON.parse(JSON.stringify(read(table)))).toEqual(section);
  });
});

describe('columns in large and small letters', () => {
  test('are known in the table of every element', () => {
    expect(readSalaryTable('CURRENCY,MEDIAN,Median.Kind,percentile90,SAMPLESIZE,LEVEL:Senior Dev,Percentile:60\nUSD,5,measured,9,20,8,6\n')).toEqual({
      currency: 'USD', median: { value: 5, kind: 'measured' }, percentile90: 9, sampleSize: 20, levels: [{ name: 'Senior Dev', value: 8 }], percentiles: [{ percent: 60, value: 6 }],
    });
    const level = { name: 'Senior.Dev', value: { value: 8, kind: 'measured', note: 'n' }, tier: 's' };
    expect(readSalaryTable('Currency,Level:Senior.Dev,level:Senior.Dev.Kind,LEVEL:Senior.Dev.NOTE,level:Senior.Dev.Tier\nUSD,8,measured,n,s\n')).toEqual({ currency: 'USD', levels: [level] });
    expect(readRelatedRolesTable('Title,Salary.Currency,Salary.Level:Senior.Dev,SALARY.level:Senior.Dev.Kind,salary.level:Senior.Dev.Note,Salary.Level:Senior.Dev.TIER,Salary.Percentile:60\nA,USD,8,measured,n,s,6\n')).toEqual([
      { title: 'A', salary: { currency: 'USD', levels: [level], percentiles: [{ percent: 60, value: 6 }] } },
    ]);
    expect(readTiersTable('TITLE,MINYEARS,AlternateTitles\nA,2,B\n')).toEqual([{ title: 'A', alternateTitles: ['B'], experience: { minYears: 2 } }]);
    expect(readDayTable('NAME,Start,END,TIMEZONE\nA,9:00,10:00,UTC\n')).toEqual({ timeZone: 'UTC', blocks: [{ name: 'A', start: '09:00', end: '10:00' }] });
    expect(readSkillMapTable('List,GROUP,Skill,FROM,to,Level,LEVEL.NOTE\nskills,A,B,,,1,n\nLINKS,,,b,a,,\n')).toEqual({ groups: [{ title: 'A', skills: [{ name: 'B', level: { value: 1, note: 'n' } }] }], links: [{ from: 'b', to: 'a' }] });
    expect(readPricingTable('LIST,Plan,PRICE,PriceCurrency,UNITTEXT,Price.Note\nPlans,a,5,EUR,MONTH,n\nADDONS,,,,,\n')).toMatchObject({ plans: [{ id: 'a', prices: [{ price: { value: 5, note: 'n' }, priceCurrency: 'EUR', unitText: 'MONTH' }] }], addOns: [{}] });
  });
});
