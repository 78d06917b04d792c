/** The whole guide document: one JSON document about one occupation. */
import type * as v from 'valibot';
import { balance, type Balance } from './balance.js';
import { caseStudies, type CaseStudies } from './case-studies.js';
import { check, describeError, pointer, withRules, type Checked, type Problem } from './check.js';
import { day, type Day } from './day.js';
import { demand, type Demand } from './demand.js';
import { education, type Education } from './education.js';
import { faq, type Faq } from './faq.js';
import { market, type Market } from './market.js';
import { guideRules } from './guide-rules.js';
import { findNearMisses, type NearMiss } from './near-miss.js';
import { outlook, type Outlook } from './outlook.js';
import { pricing, type Pricing } from './pricing.js';
import { prosCons, type ProsCons } from './pros-cons.js';
import { prose, type Prose } from './prose.js';
import { readableCopy } from './readable.js';
import { regions, type Regions } from './regions.js';
import { relatedRoles, type RelatedRoles } from './related-roles.js';
import { remote, type Remote } from './remote.js';
import { salarySection, type SalarySection } from './salary.js';
import { skillMap, type SkillMap } from './skill-map.js';
import { skills, type Skills } from './skills.js';
import { sources, type Sources } from './source.js';
import { technologies, type Technologies } from './technologies.js';
import { tiers, type Tiers } from './tiers.js';
import { id, list, optional, period, record, text, textWhere, url, type Schema } from './values.js';

const isLanguage = (tag: string): boolean => {
  try {
    return Boolean(Intl.getCanonicalLocales(tag).length);
  } catch {
    return false;
  }
};

const language = textWhere(isLanguage, 'a language tag such as en-US');

/** The schema of each section by its key, in the order a guide is read. */
export const sections = {
  remote,
  demand,
  salary: salarySection,
  coreFunctions: prose,
  responsibilities: list(text),
  workSetting: prose,
  technologies,
  skills,
  careerPath: prose,
  education,
  tiers,
  globalOutlook: prose,
  regions,
  market,
  day,
  balance,
  skillMap,
  prosCons,
  mistakes: list(text),
  advice: list(text),
  caseStudies,
  portfolio: prose,
  outlook,
  relatedRoles,
  faq,
  pricing,
} as const;

const fields = record({
  $schema: optional(text),
  id: optional(id),
  lang: optional(language),
  title: text,
  shortTitle: optional(text),
  alternateTitles: optional(list(text)),
  summary: optional(text),
  url: optional(url),
  updated: optional(period),
  codes: optional(list(record({ scheme: text, value: text, url: optional(url) }))),
  sources: optional(sources),
  ...Object.fromEntries(Object.entries(sections).map(([key, section]) => [key, optional<Schema>(section)])),
});

/**
 * A guide document; one that is frozen or written `as const` is a guide, too. Written out, as a type inferred from every
 * section at once is too deep for the compiler of a page's author.
 */
export interface Guide {
  $schema?: string | undefined;
  id?: string | undefined;
  lang?: string | undefined;
  title: string;
  shortTitle?: string | undefined;
  alternateTitles?: readonly string[] | undefined;
  summary?: string | undefined;
  url?: string | undefined;
  updated?: string | undefined;
  codes?: readonly { scheme: string; value: string; url?: string | undefined }[] | undefined;
  sources?: Sources | undefined;
  remote?: Remote | undefined;
  demand?: Demand | undefined;
  salary?: SalarySection | undefined;
  coreFunctions?: Prose | undefined;
  responsibilities?: readonly string[] | undefined;
  workSetting?: Prose | undefined;
  technologies?: Technologies | undefined;
  skills?: Skills | undefined;
  careerPath?: Prose | undefined;
  education?: Education | undefined;
  tiers?: Tiers | undefined;
  globalOutlook?: Prose | undefined;
  regions?: Regions | undefined;
  market?: Market | undefined;
  day?: Day | undefined;
  balance?: Balance | undefined;
  skillMap?: SkillMap | undefined;
  prosCons?: ProsCons | undefined;
  mistakes?: readonly string[] | undefined;
  advice?: readonly string[] | undefined;
  caseStudies?: CaseStudies | undefined;
  portfolio?: Prose | undefined;
  outlook?: Outlook | undefined;
  relatedRoles?: RelatedRoles | undefined;
  faq?: Faq | undefined;
  pricing?: Pricing | undefined;
  [unknown: string]: unknown;
}

/** The guide document. */
export const guide: v.GenericSchema<unknown, Guide> & { readonly entries: Readonly<Record<string, v.OptionalSchema<v.GenericSchema, undefined>>> } = withRules(
  fields,
  ...guideRules(fields),
) as never;

/** The key of a section. */
export type SectionKey = keyof typeof sections;

/** What `checkGuide` answers. Warnings do not make a guide wrong. */
export interface CheckedGuide extends Checked<Guide> {
  readonly warnings: readonly NearMiss[];
}

/**
 * Checks a whole guide document. Answers the guide without absent fields, or every problem, and a warning for each
 * key that is close to a known one. Never throws, never changes the document.
 */
export function checkGuide(document: unknown): CheckedGuide {
  const checked = check(guide, document);
  const [{ expected = '' } = {}] = checked.problems;
  if (expected !== 'data that can be read') return { ...checked, warnings: findNearMisses(guide, document) };
  // A property that throws hides no other problem.
  const unread: Problem[] = [];
  const rest = readableCopy(document, (path, error) => unread.push({ pointer: pointer(path), expected, found: describeError(error) }));
  if (!unread.length || rest === undefined) return { ...checked, warnings: [] };
  const others = check(guide, rest).problems.filter((problem) => !unread.some(({ pointer }) => pointer === problem.pointer));
  return { problems: [...unread, ...others], warnings: findNearMisses(guide, rest) };
}
