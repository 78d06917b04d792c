import type { BalanceWords } from './balance-words.js';
import type { CaseStudiesWords } from './case-studies-words.js';
import type { DayWords } from './day-words.js';
import type { DemandWords } from './demand-words.js';
import type { EducationWords } from './education-words.js';
import type { FaqWords } from './faq-words.js';
import type { FrameWords } from './frame-words.js';
import type { GuideWords } from './guide-words.js';
import type { HeroWords } from './hero-words.js';
import type { MarketWords } from './market-words.js';
import type { OutlookWords } from './outlook-words.js';
import type { PricingColumnWords, PricingWords } from './pricing-words.js';
import type { ProsConsWords } from './pros-cons-words.js';
import type { RegionsWords } from './regions-words.js';
import type { RelatedRolesWords } from './related-roles-words.js';
import type { ConversionWords, SalaryColumnWords, SalaryWords } from './salary-words.js';
import type { SectionWords } from './section-words.js';
import type { ShareWords } from './share-words.js';
import type { SkillMapWords } from './skill-map-words.js';
import type { SkillsWords } from './skills-words.js';
import type { SourcesWords } from './sources-words.js';
import type { TableWords } from './table-words.js';
import type { TechnologiesWords } from './technologies-words.js';
import type { TierColumnWords, TiersWords } from './tiers-words.js';
import type { ToolWords } from './tool-words.js';

/** The UI words of a language, by the part of the library that says them. */
export interface Words {
  /** What every element says. */
  readonly frame: FrameWords;
  /** What toolbars and tables say. */
  readonly tools: ToolWords;
  /** What `<salary-range>` says. */
  readonly salary: SalaryWords;
  /** The titles of the columns of its table. */
  readonly salaryColumns: SalaryColumnWords;
  /** How pay came to be shown in another unit or currency. */
  readonly conversions: ConversionWords;
  /** What `<skill-map>` says. */
  readonly skillMap: SkillMapWords;
  /** What `<career-tiers>` says. */
  readonly tiers: TiersWords;
  /** The titles of the columns of its table. */
  readonly tiersColumns: TierColumnWords;
  /** What `<day-timeline>` says. */
  readonly day: DayWords;
  /** What `<pricing-plans>` says. */
  readonly pricing: PricingWords;
  /** The titles of the columns of its table. */
  readonly pricingColumns: PricingColumnWords;
  /** What `<guide-section>` says. */
  readonly section: SectionWords;
  /** What `<market-demand>` says. */
  readonly demand: DemandWords;
  /** What `<tech-stack>` says. */
  readonly technologies: TechnologiesWords;
  /** What `<skill-list>` says. */
  readonly skills: SkillsWords;
  /** What `<education-path>` says. */
  readonly education: EducationWords;
  /** What `<region-outlook>` says. */
  readonly regions: RegionsWords;
  /** What `<job-market>` says. */
  readonly market: MarketWords;
  /** What `<work-balance>` says. */
  readonly balance: BalanceWords;
  /** What `<pros-cons>` says. */
  readonly prosCons: ProsConsWords;
  /** What `<case-studies>` says. */
  readonly caseStudies: CaseStudiesWords;
  /** What `<job-outlook>` says. */
  readonly outlook: OutlookWords;
  /** What `<related-roles>` says. */
  readonly relatedRoles: RelatedRolesWords;
  /** What `<career-faq>` says. */
  readonly faq: FaqWords;
  /** What `<source-list>` says. */
  readonly sources: SourcesWords;
  /** What `<share-guide>` says. */
  readonly share: ShareWords;
  /** What `<career-hero>` says. */
  readonly hero: HeroWords;
  /** What `<career-guide>` says. */
  readonly guide: GuideWords;
  /** What the tables of sections say. */
  readonly table: TableWords;
}

const known = new Map<string, Partial<Words>>();
const listeners = new Set<() => void>();
let age = 0;

/** How often words have been set: what was read with the words of before may be out of date. */
export const wordsAge = (): number => age;

/**
 * Teaches the elements a language, or other words for one they know.
 *
 * @param lang a language tag; `de` also serves `de-AT`
 * @param words the words, all of them or those of some parts; English stands in for the rest
 */
export function setWords(lang: string, words: Partial<Words>): void {
  known.set(lang.toLowerCase(), { ...known.get(lang.toLowerCase()), ...words });
  age++;
  listeners.forEach((listener) => listener());
}

/** Calls back whenever words are set. */
export function onWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is known of a locale and of the wider ones (`de` for `de-AT`), the narrowest first. */
function* knownOf(locale: string): Generator<Partial<Words>> {
  for (let tag = locale.toLowerCase(); tag; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))) {
    const words = known.get(tag);
    if (words) yield words;
  }
}

/** The words of a part in a locale, in a wider one, or in English. */
export function wordsFor<Part extends keyof Words>(locale: string, part: Part, english: Words[Part]): Words[Part] {
  for (const words of knownOf(locale)) if (words[part]) return words[part];
  return english;
}

/** Whether there are words for a locale; English there always is. */
export const hasWords = (locale: string): boolean => /^en\b/i.test(locale) || !knownOf(locale).next().done;

/** From a word in any language that is known, in lower case, to its key. */
export const keysByWord = <Part extends keyof Words>(part: Part, english: Words[Part], find: (words: Words[Part]) => Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(allWords(part, english).flatMap((words) => Object.entries(find(words)).map(([key, word]) => [word.toLowerCase(), key])));

/** The words of a part in English and in every language that has been set. */
export const allWords = <Part extends keyof Words>(part: Part, english: Words[Part]): readonly Words[Part][] => [
  english,
  ...[...known.values()].flatMap((words) => words[part] ?? []),
];
