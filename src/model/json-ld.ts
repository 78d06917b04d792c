/** A guide in the words of schema.org, for search engines. */
import { isFact, payThings, saysFacts, thing, type Thing } from './json-ld-pay.js';
import { safeLink } from './link.js';
import type { Prose } from './prose.js';
import { salariesOf, type Salary } from './salary.js';
import { scriptText } from './script-text.js';
import { soundParts, type Sound } from './sound.js';
import { findSource, type Source } from './source.js';

/** A document of schema.org. */
export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Thing[];
}

/** What is said of the page besides the guide. */
export interface JsonLdOptions {
  /** The address of the page; the guide's own `url` unless given. */
  readonly url?: string | undefined;
}

/** Schemes of codes by the names that their publishers give them. */
export const codeSets: Readonly<Record<string, string>> = {
  'us-soc-2018': 'SOC 2018',
  'onet-soc-2019': 'O*NET-SOC 2019',
  'uk-soc-2020': 'UK SOC 2020',
  'isco-08': 'ISCO-08',
  esco: 'ESCO',
};

const web = (address: string | undefined, base?: string): string | undefined => {
  const link = address === undefined ? undefined : safeLink(address, base);
  return link !== undefined && /^https?:/i.test(link) ? link : undefined;
};

/** Prose as text: a paragraph, a title or a point a line. */
const textOf = (prose: Prose): string =>
  (typeof prose === 'string' ? [prose] : prose.flatMap((part) => (typeof part === 'string' ? [part] : [part.title, ...(part.body ?? []), ...(part.items ?? [])]))).join('\n');

const work = (source: Source): Thing | undefined => {
  const license = web(source.license);
  return thing('CreativeWork', {
    name: source.title,
    url: web(source.url),
    publisher: source.publisher === undefined ? undefined : thing('Organization', { name: source.publisher }),
    temporalCoverage: source.period,
    license: license ?? (source.license === undefined ? undefined : thing('CreativeWork', { name: source.license })),
    creditText: source.attribution,
  });
};

/** The citations of a salary and of its figures that are facts. */
const citationsOf = (salary: Salary) =>
  [salary, ...Object.values(salary), ...(salary.levels ?? []).map(({ value }) => value)].flatMap((part) => {
    const { source } = (typeof part === 'object' && part !== null && !Array.isArray(part) ? part : {}) as Partial<Pick<Salary, 'source'>>;
    return source !== undefined && (part === salary || isFact(part as never)) ? [source] : [];
  });

/** The page: what it is about, when it was changed, which works its figures are from, and which others it names. */
function page({ lang, updated, salary, sources = [] }: Sound, url: string | undefined): Thing | undefined {
  const stated = salary === undefined ? [] : salariesOf(salary).filter(saysFacts);
  const bases = new Map(stated.flatMap(citationsOf).map((cited) => findSource(cited, sources)).map((source) => [JSON.stringify(source), source]));
  const others = sources.filter((source) => !bases.has(JSON.stringify(source)));
  return thing('WebPage', {
    '@id': url,
    url,
    inLanguage: lang,
    dateModified: updated?.split('/').at(-1),
    isBasedOn: [...bases.values()].map(work),
    citation: others.map(work),
  });
}

/** The places that its pay is for: those of the pay that is given, unless none is. */
function places({ salary }: Sound): readonly (Thing | undefined)[] {
  const salaries = salary === undefined ? [] : salariesOf(salary);
  const stated = salaries.filter(saysFacts);
  const regions = new Set((stated.length ? stated : salaries).flatMap(({ region }) => (region ? [region] : [])));
  return [...regions].map((region) => thing(/^[A-Z]{2}$/.test(region) ? 'Country' : 'AdministrativeArea', { name: region }));
}

/** What has to have been learned: required levels, or those of which nothing is said; else the prose. Shares of workers are no requirements. */
function learned({ education }: Sound): readonly string[] | undefined {
  const required = (education?.levels ?? []).filter(({ need, share }) => need === 'required' || (need === undefined && share === undefined));
  return required.length || education?.body === undefined ? required.map(({ name }) => name) : [textOf(education.body)];
}

const occupation = (guide: Sound, url: string | undefined): Thing | undefined =>
  thing('Occupation', {
    '@id': url && `${url.replace(/#.*/s, '')}#occupation`,
    name: guide.title,
    alternateName: guide.alternateTitles,
    description: guide.summary,
    mainEntityOfPage: page(guide, url),
    occupationalCategory: guide.codes?.map(({ scheme, value, url: address }) =>
      thing('CategoryCode', { codeValue: value, url: web(address), inCodeSet: thing('CategoryCodeSet', { name: Object.hasOwn(codeSets, scheme) ? codeSets[scheme] : scheme }) }),
    ),
    occupationLocation: places(guide),
    estimatedSalary: guide.salary === undefined ? undefined : salariesOf(guide.salary).flatMap(payThings),
    skills: (guide.skills ?? []).flatMap(({ items }) => items.map((item) => (typeof item === 'string' ? item : item.name))),
    educationRequirements: learned(guide),
    experienceRequirements: guide.education?.experienceRequirements,
    qualifications: guide.education?.certifications?.map(({ name, abbr, proves, url: address }) =>
      thing('EducationalOccupationalCredential', { name, alternateName: abbr, description: proves, url: web(address) }),
    ),
    responsibilities: guide.responsibilities,
  });

/** The questions that have words and an answer: one without is none to a search engine. */
function questions({ faq = [], lang }: Sound, url: string | undefined): Thing | undefined {
  const asked = faq.flatMap(({ question, answer }) => {
    const acceptedAnswer = thing('Answer', { text: textOf(answer) });
    return question && acceptedAnswer ? [thing('Question', { name: question, acceptedAnswer })] : [];
  });
  return asked.length ? thing('FAQPage', { '@id': url && `${url.replace(/#.*/s, '')}#faq`, inLanguage: lang, mainEntity: asked }) : undefined;
}

/**
 * A guide as schema.org's `Occupation`, and its `faq` as a `FAQPage`. Search engines take each number for a fact, so
 * figures that are editorial, derived or suppressed are left out, and a bound is never written as an exact number. Texts
 * are plain, never HTML. What fails the check is left out. Never throws.
 */
export function toJsonLd(guide: unknown, { url }: JsonLdOptions = {}): JsonLd {
  const sound = soundParts(guide);
  const address = web(url, sound.url) ?? web(sound.url);
  return { '@context': 'https://schema.org', '@graph': [occupation(sound, address), questions(sound, address)].filter((made) => made !== undefined) };
}

/** Writes JSON-LD as text for `<script type="application/ld+json">`: nothing in it can end the script. */
export const writeJsonLd = (document: JsonLd): string => scriptText(document);
