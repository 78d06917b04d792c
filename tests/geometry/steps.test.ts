import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, widths } from '../../src/geometry/labels.js';
import { fitSteps } from '../../src/geometry/steps.js';

const names = fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12}){0,3}$/), fc.constantFrom('高', '非常に高い', 'مرتفع جدًا')), { maxLength: 12 });

describe('Names under steps', () => {
  test('appear at a width that is known, or never', () => {
    fc.assert(fc.property(names, (scale) => [...widths, Infinity].includes(fitSteps(scale) as (typeof widths)[number])));
  });

  test('have room in two lines wherever they appear', () => {
    fc.assert(
      fc.property(names, (scale) => {
        const from = fitSteps(scale);
        fc.pre(from !== Infinity);
        const column = from / scale.length;
        for (const name of scale) {
          for (const word of name.trim().split(/\s+/)) expect(textWidth(word)).toBeLessThanOrEqual(column);
          expect(textWidth(name.trim().replaceAll(/\s+/g, ' '))).toBeLessThanOrEqual(2 * column + textWidth(' '));
        }
      }),
    );
  });

  test('never appear sooner with another name in the row', () => {
    fc.assert(fc.property(names, fc.string(), (scale, name) => fitSteps([...scale, name]) >= fitSteps(scale)));
  });

  test('stand under two, three and five short steps in the narrowest column, under ten on a page, under long words never', () => {
    expect(fitSteps([])).toBe(240);
    expect(fitSteps(['Low', 'High'])).toBe(240);
    expect(fitSteps(['Low', 'Moderate', 'High'])).toBe(240);
    expect(fitSteps(['Very low', 'Low', 'Fair', 'High', 'Very high'])).toBe(240);
    expect(fitSteps(Array.from({ length: 10 }, (_, index) => `Level ${index + 1}`))).toBe(480);
    expect(fitSteps(['Low', 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3)])).toBe(Infinity);
  });
});
