import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkGuide, guide } from '../../src/model/guide.js';
import { guideKeys } from '../../src/model/root.js';

const sample = JSON.parse(readFileSync('data/guides/information-technology-manager.json', 'utf8')) as unknown;

describe('checkGuide', () => {
  test('finds nothing wrong with the sample guide', () => {
    expect(checkGuide(sample).problems).toEqual([]);
    expect(checkGuide(sample).warnings).toEqual([]);
  });
});

test('A provider knows every key of a guide', () => {
  expect([...guideKeys].sort()).toEqual(Object.keys(guide.entries).sort());
});
