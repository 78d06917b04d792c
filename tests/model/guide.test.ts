import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkGuide } from '../../src/model/guide.js';

const sample = JSON.parse(readFileSync('data/guides/information-technology-manager.json', 'utf8')) as unknown;

describe('checkGuide', () => {
  test('finds nothing wrong with the sample guide', () => {
    expect(checkGuide(sample).problems).toEqual([]);
    expect(checkGuide(sample).warnings).toEqual([]);
  });
});
