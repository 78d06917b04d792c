import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lint, type LintOptions } from '../../../src/model/lint.js';
import { guide as schema } from '../../../src/model/guide.js';
import { anyGuide, anything, valueOf } from '../arbitraries.js';

const sample: unknown = JSON.parse(readFileSync('data/guides/information-technology-manager.json', 'utf8'));
const found = (guide: unknown, options?: LintOptions): readonly string[] => lint(guide, options).map(({ rule, pointer }) => `${rule} ${pointer}`);

describe('lint', () => {
  test('finds in the sample what its own notes admit, and nothing else', () => {
    expect(found(sample, { today: '2026-11-21' })).toEqual([
      'range-ends-at-percentile90 /salary/maxValue',
      'fewer-levels-than-tiers /salary/levels',
      'source-without-period /sources/0',
    ]);
  });

  test('finds the arithmetic of the sample once nobody admits it', () => {
    const bare = JSON.parse(JSON.stringify(sample).replaceAll('"kind":"derived"', '"kind":"measured"')) as unknown;
    expect(found(bare)).toEqual(expect.arrayContaining(['levels-evenly-spread /salary/levels', 'median-at-midpoint /salary/median']));
  });

  test('says of each finding what stands there, and ends its sentences', () => {
    for (const { found, message } of lint(sample)) {
      expect(found).not.toBe('');
      expect(message).toMatch(/^[A-Z].*\. .*\.$/);
    }
  });

  test('cuts no character in half where it shows text', () => {
    const broken = 'cafÃ©';
    for (const [before, after] of [[3, 30], [10, 30], [21, 30], [22, 30]] as const) {
      for (const odd of ['', 'x']) {
        const [{ found: said, message } = { found: '', message: '' }] = lint({ title: 'T', summary: odd + '😀'.repeat(before) + broken + '😀'.repeat(after) });
        expect(`${said} ${message}`).toContain('😀');
        expect(`${said} ${message}`).not.toMatch(/\\ud[89a-f]|\p{Cs}/u);
      }
    }
  });

  test('passes over a section that fails the check, and looks at the others', () => {
    const guide = { title: 7, salary: { currency: 'USD', median: '12k' }, day: { blocks: [{ name: 'A', start: '08:00', end: '09:00' }, { name: 'B', start: '10:00', end: '11:00' }] } };
    expect(found(guide)).toEqual(['day-has-gaps /day/blocks/1/start']);
  });

  test('answers pointers that lead somewhere', () => {
    fc.assert(
      fc.property(valueOf(schema), (guide) => {
        for (const { pointer } of lint(guide, { today: '2400' })) {
          const steps = pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
          expect(steps.reduce<unknown>((inside, step) => (inside as Record<string, unknown>)[step], guide), pointer).toBeDefined();
        }
      }),
      { numRuns: 200 },
    );
  });

  test('throws at nothing and changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anyGuide, anything), anything, (guide, today) => {
        expect(Array.isArray(lint(guide, { today: today as string }))).toBe(true);
      }),
    );
    const frozen = JSON.parse(JSON.stringify(sample), (_, value: unknown) => Object.freeze(value)) as unknown;
    expect(lint(frozen)).toEqual(lint(sample));
  });

  test('throws at no value that cannot be read', () => {
    const broken = { get salary() { throw new Error('no'); }, day: { blocks: [{ name: 'A', start: '08:00', end: '09:00' }, { name: 'B', start: '10:00', end: '11:00' }] } };
    expect(found(broken)).toEqual(['day-has-gaps /day/blocks/1/start']);
    expect(lint(new Proxy({}, { ownKeys: () => { throw new Error('no'); }, getOwnPropertyDescriptor: () => { throw new Error('no'); } }))).toEqual([]);
    const cyclic: Record<string, unknown> = { currency: 'USD', median: 1, source: { title: 'A' } };
    cyclic.cyclic = cyclic;
    expect(found({ salary: cyclic })).toEqual(['source-without-period /salary/source']);
  });

  test('takes nothing from the prototype of a guide', () => {
    expect(lint(Object.create({ title: 'cafÃ©' }))).toEqual([]);
    expect(lint(JSON.parse('{"__proto__": {"title": "cafÃ©"}}'))).toEqual([]);
  });
});
