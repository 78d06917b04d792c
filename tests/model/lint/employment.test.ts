import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/model/lint.js';

const findings = (outlook: object) => lint({ title: 'T', outlook });

describe('growth-contradicts-employment', () => {
  test.each([
    [{ growthPercent: 5, employment: 100, employmentProjected: 90 }, '/outlook/growthPercent 5'],
    [{ growthPercent: -5, employment: 100, employmentProjected: 101 }, '/outlook/growthPercent -5'],
    [{ growthPercent: 5, change: -10 }, '/outlook/growthPercent 5'],
    [{ growthPercent: { value: -0.1, kind: 'derived' }, change: 10 }, '/outlook/growthPercent -0.1'],
    [{ change: 10, employment: 100, employmentProjected: 90 }, '/outlook/change 10'],
    [{ growthPercent: 5, change: -10, employment: 100, employmentProjected: 90 }, '/outlook/growthPercent 5'],
    [{ growthPercent: 5, change: -10, employment: 100, employmentProjected: 105 }, '/outlook/change -10'],
    [{ growthPercent: 5, change: 5, employment: 100, employmentProjected: 95 }, '/outlook/employmentProjected 95'],
  ])('finds %j', (outlook, place) => {
    expect(findings(outlook).map(({ rule, pointer, found }) => `${rule} ${pointer} ${found}`)).toEqual([`growth-contradicts-employment ${place}`]);
  });

  test('says what contradicts what', () => {
    expect(findings({ growthPercent: 5, change: -10, employment: 100, employmentProjected: 90 })[0]?.message).toMatch(/^Here "growthPercent" is 5, but "change" is -10 and employment goes from 100 to 90\. /);
  });

  test.each([
    [{ growthPercent: 5, employment: 100, employmentProjected: 105, change: 5 }],
    [{ growthPercent: -5, employment: 100, employmentProjected: 95, change: -5 }],
    [{ growthPercent: 5, employment: 100, employmentProjected: 100, change: 0 }],
    [{ growthPercent: 0, employment: 100, employmentProjected: 99, change: -1 }],
    [{ growthPercent: 50, employment: 100, employmentProjected: 101 }],
    [{ growthPercent: 5, employment: 100 }],
    [{ growthPercent: 5, employmentProjected: 1 }],
    [{ growthPercent: 5, employment: 100, employmentProjected: { atMost: 90 } }],
    [{ growthPercent: { atLeast: 5 }, change: -1 }],
    [{ growthPercent: { suppressed: 'unreliable' }, change: -1 }],
    [{ growthPercent: 5, benchmark: { growthPercent: -3 } }],
    [{ growthPercent: '5', change: -1 }],
    [{}],
  ])('is silent at %j', (outlook) => {
    expect(findings(outlook)).toEqual([]);
  });
});
