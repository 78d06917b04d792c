import type { DayWords } from './day-words.js';
import type { FrameWords } from './frame-words.js';
import type { PricingColumnWords, PricingWords } from './pricing-words.js';
import type { SalaryWords } from './salary-words.js';
import type { SkillMapWords } from './skill-map-words.js';
import type { TiersWords } from './tiers-words.js';

/** The UI words of a language, by the part of the library that says them. */
export interface Words {
  /** What every element says. */
  readonly frame: FrameWords;
  /** What `<salary-range>` says. */
  readonly salary: SalaryWords;
  /** What `<skill-map>` says. */
  readonly skillMap: SkillMapWords;
  /** What `<career-tiers>` says. */
  readonly tiers: TiersWords;
  /** What `<day-timeline>` says. */
  readonly day: DayWords;
  /** What `<pricing-plans>` says. */
  readonly pricing: PricingWords;
  /** The titles of the columns of its table. */
  readonly pricingColumns: PricingColumnWords;
}

const known = new Map<string, Partial<Words>>();
const listeners = new Set<() => void>();

/**
 * Teaches the elements a language, or other words for one they know.
 *
 * @param lang a language tag; `de` also serves `de-AT`
 * @param words the words, all of them or those of some parts; English stands in for the rest
 */
export function setWords(lang: string, words: Partial<Words>): void {
  known.set(lang.toLowerCase(), { ...known.get(lang.toLowerCase()), ...words });
  listeners.forEach((listener) => listener());
}

/** Calls back whenever words are set. */
export function onWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The words of a part in a locale, in a wider one (`de` for `de-AT`), or in English. */
export function wordsFor<Part extends keyof Words>(locale: string, part: Part, english: Words[Part]): Words[Part] {
  for (let tag = locale.toLowerCase(); tag; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))) {
    const words = known.get(tag)?.[part];
    if (words) return words;
  }
  return english;
}

/** From a word in any language that is known, in lower case, to its key. */
export const keysByWord = <Part extends keyof Words>(part: Part, english: Words[Part], find: (words: Words[Part]) => Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(allWords(part, english).flatMap((words) => Object.entries(find(words)).map(([key, word]) => [word.toLowerCase(), key])));

/** The words of a part in English and in every language that has been set. */
export const allWords = <Part extends keyof Words>(part: Part, english: Words[Part]): readonly Words[Part][] => [
  english,
  ...[...known.values()].flatMap((words) => words[part] ?? []),
];
