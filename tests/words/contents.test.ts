import { expect, test } from 'vitest';
import { namesOf } from '../../src/elements/career-guide/names.js';
import type { Language } from '../../src/words/language.js';
import type { Words } from '../../src/words/words.js';
import { languages } from './every-language.js';

test.each(languages)('In %s, no two sections of a page are called the same', (_, words) => {
  const names = Object.values(namesOf({ words: (part: keyof Words) => words[part] } as unknown as Language));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
