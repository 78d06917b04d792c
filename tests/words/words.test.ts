import { describe, expect, test, vi } from 'vitest';
import { frameWords } from '../../src/words/en/frame.js';
import { salaryWords } from '../../src/words/en/salary.js';
import { allWords, onWords, setWords, wordsFor } from '../../src/words/words.js';

describe('wordsFor', () => {
  test('says English until a language is imported, then that language', async () => {
    expect(wordsFor('de', 'salary', salaryWords)).toBe(salaryWords);
    const { words } = await import('../../src/words/de.js');
    expect(wordsFor('de', 'salary', salaryWords)).toBe(words.salary);
    expect(wordsFor('de', 'frame', frameWords)).toBe(words.frame);
  });

  test('knows Arabic when it is imported', async () => {
    const { words } = await import('../../src/words/ar.js');
    expect(wordsFor('ar-EG', 'frame', frameWords)).toBe(words.frame);
    expect(wordsFor('ar-u-nu-latn', 'salary', salaryWords)).toBe(words.salary);
  });

  test('falls back from a narrower locale to a wider one, and from there to English', async () => {
    const { words } = await import('../../src/words/de.js');
    for (const tag of ['de-AT', 'DE-at', 'de-Latn-CH', 'de-CH-1996', 'de-u-nu-latn']) expect(wordsFor(tag, 'frame', frameWords)).toBe(words.frame);
    for (const tag of ['fr', 'fr-CA', 'tlh', '', 'd', 'den', 'dea-AT', 'x-de']) expect(wordsFor(tag, 'frame', frameWords)).toBe(frameWords);
  });

  test('takes the words of the narrower locale first', () => {
    const swiss = { ...frameWords, tools: 'Werchzüüg' };
    setWords('de-CH', { frame: swiss });
    expect(wordsFor('de-CH', 'frame', frameWords)).toBe(swiss);
    expect(wordsFor('de-Latn-CH', 'frame', frameWords)).not.toBe(swiss);
    expect(wordsFor('de-AT', 'frame', frameWords)).not.toBe(swiss);
  });

  test('takes a part that the narrower locale lacks from the wider one', async () => {
    const { words } = await import('../../src/words/de.js');
    setWords('de-CH', { frame: frameWords });
    expect(wordsFor('de-CH', 'salary', salaryWords)).toBe(words.salary);
  });
});

describe('setWords', () => {
  test('may teach some parts, for which English stands in elsewhere', () => {
    const frame = { ...frameWords, tools: 'Verktyg' };
    setWords('sv', { frame });
    expect(wordsFor('sv-FI', 'frame', frameWords)).toBe(frame);
    expect(wordsFor('sv-FI', 'salary', salaryWords)).toBe(salaryWords);
  });

  test('keeps the parts that were taught before', () => {
    const frame = { ...frameWords, tools: 'Værktøj' };
    const salary = { ...salaryWords, pay: 'Løn' };
    setWords('da', { frame });
    setWords('DA', { salary });
    expect(wordsFor('da', 'frame', frameWords)).toBe(frame);
    expect(wordsFor('da', 'salary', salaryWords)).toBe(salary);
  });

  test('may teach other words for English', () => {
    const frame = { ...frameWords, tools: 'Actions' };
    setWords('en-GB', { frame });
    expect(wordsFor('en-GB', 'frame', frameWords)).toBe(frame);
    expect(wordsFor('en-US', 'frame', frameWords)).toBe(frameWords);
  });

  test('changes nothing that it is given', () => {
    const words = Object.freeze({ frame: Object.freeze({ ...frameWords }) });
    setWords('nb', words);
    setWords('nb', { salary: salaryWords });
    expect(Object.keys(words)).toEqual(['frame']);
  });

  test('tells those who listen, until they stop', () => {
    const listener = vi.fn();
    const stop = onWords(listener);
    setWords('fi', { frame: frameWords });
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    setWords('fi', { frame: frameWords });
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

test('allWords gives English first, then every language that has the part', () => {
  const frame = { ...frameWords };
  setWords('et', { frame });
  expect(allWords('frame', frameWords)[0]).toBe(frameWords);
  expect(allWords('frame', frameWords)).toContain(frame);
  expect(allWords('salary', salaryWords).every((words) => words.levels)).toBe(true);
});
