import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitLabels } from '../../src/geometry/labels.js';
import { laws, layOut } from './laws.js';
import { amount, freeze, sections, unconverted, words } from './salaries.js';

const axisEnd = amount.filter((value) => Math.abs(value) <= 1e308);
const options = fc.record({ rtl: fc.boolean(), axisMin: axisEnd, axisMax: axisEnd, you: amount }, { requiredKeys: [] });

describe('A layout of any salaries', () => {
  test.each(Object.entries(laws))('%s', (_, law) => {
    fc.assert(
      fc.property(sections(amount).map(freeze), options, (section, given) => {
        const broken = law(layOut(unconverted(section), { ...words, ...given }));
        if (broken.length) throw new Error(broken.join('\n'));
      }),
      { numRuns: 300 },
    );
  });
});
void expect; void fitLabels;
