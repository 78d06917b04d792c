/** The whole guide document: one JSON document about one occupation. */
import * as v from 'valibot';
import { balance } from './balance.js';
import { caseStudies } from './case-studies.js';
import { check, entriesOf, uniqueIds, withRules, type Checked, type Objection, type Rule } from './check.js';
import { day } from './day.js';
import { demand } from './demand.js';
import { education } from './education.js';
import { faq } from './faq.js';
import { market } from './market.js';
import { findNearMisses, type NearMiss } from './near-miss.js';
import { outlook } from './outlook.js';
import { pricing } from './pricing.js';
import { prosCons } from './pros-cons.js';
import { prose } from './prose.js';
import { regions } from './regions.js';
import { relatedRoles } from './related-roles.js';
import { remote } from './remote.js';
import { salarySection } from './salary.js';
import { skillMap } from './skill-map.js';
import { skills } from './skills.js';
import { citation, source } from './source.js';
import { technologies } from './technologies.js';
import { tiers } from './tiers.js';
import { id, isRecord, list, period, record, text, url } from './values.js';
import { walk, type Visit } from './walk.js';

const language = 'a language tag such as en-US';

const isLanguage = (tag: string): boolean => {
  try {
    return Boolean(Intl.getCanonicalLocales(tag).length);
  } catch {
    return false;
  }
};

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
  $schema: v.optional(text),
  id: v.optional(id),
  lang: v.optional(v.pipe(v.string(language), v.check(isLanguage, language))),
  title: text,
  shortTitle: v.optional(text),
  alternateTitles: v.optional(list(text)),
  summary: v.optional(text),
  url: v.optional(url),
  updated: v.optional(period),
  codes: v.optional(list(record({ scheme: text, value: text, url: v.optional(url) }))),
  sources: v.optional(withRules(list(source), uniqueIds)),
  ...v.partial(v.looseObject(sections)).entries,
});

/** The ids of a list's entries; none when there is no list; unknown when something else stands in its place. */
const idsIn = (list: unknown): ReadonlySet<unknown> | undefined =>
  list === undefined || Array.isArray(list)
    ? new Set([...entriesOf(list)].map(([, entry]) => (isRecord(entry) ? entry.id : undefined)))
    : undefined;

const knownSources: Rule = (guide) => {
  const unknown: Objection[] = [];
  const known = isRecord(guide) ? idsIn(guide.sources) : undefined;
  walk(fields, guide, (schema, value, path) => {
    if (schema === citation && typeof value === 'string' && known?.has(value) === false) {
      unknown.push({ path, expected: 'the id of one of /sources', found: value });
    }
  });
  return unknown;
};

const knownTiers: Rule = (guide) => {
  const unknown: Objection[] = [];
  if (!isRecord(guide)) return unknown;
  const known = idsIn(guide.tiers);
  const visit: Visit = (schema, value, path) => {
    if (schema === id && path.at(-1) === 'tier' && typeof value === 'string' && known?.has(value) === false) {
      unknown.push({ path, expected: 'the id of one of /tiers', found: value });
    }
  };
  walk(salarySection, guide.salary, visit, ['salary']);
  return unknown;
};

/** The guide document. */
export const guide = withRules(fields, knownSources, knownTiers);

/** A guide document. */
export type Guide = v.InferOutput<typeof guide>;
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
export const checkGuide = (document: unknown): CheckedGuide => ({
  ...check(guide, document),
  warnings: findNearMisses(guide, document),
});
