/** Reads an occupation of schema.org as a guide. */
import { check, type Checked, type Problem } from './check.js';
import { checkGuide, type Guide } from './guide.js';
import { findThing, isOf, placed, some, textsOf, type Placed, type Tell, type Things } from './json-ld-find.js';
import { readSalaries } from './json-ld-read-pay.js';
import { codeSets } from './json-ld.js';
import { source } from './source.js';
import { isRecord } from './values.js';

/** Schemes of codes by the names that their publishers give them, in small letters. */
const schemes: ReadonlyMap<string, string> = new Map(Object.entries(codeSets).map(([scheme, name]) => [name.toLowerCase(), scheme]));

function codeOf(category: unknown): Things[] {
  if (typeof category === 'string') return [{ scheme: 'unknown', value: category }];
  if (!isRecord(category)) return [];
  const [set] = placed(category.inCodeSet, '').map(({ value }) => value);
  const [name = 'unknown'] = textsOf(set);
  const edition = isRecord(set) && typeof set.dateModified === 'string' ? `${name} ${set.dateModified}` : name;
  return [{ scheme: schemes.get(edition.toLowerCase()) ?? edition, value: category.codeValue, url: category.url }];
}

const certificationOf = (credential: unknown): Things[] => {
  const { alternateName, description, url } = isRecord(credential) ? credential : {};
  return textsOf(credential).map((name) => ({ name, abbr: textsOf(alternateName)[0], proves: textsOf(description)[0], url: textsOf(url)[0] }));
};

/** A work as a source: by an id such as `source-1`, as it has none. */
function sourceOf({ value: work, at }: Placed, index: number, tell: Tell): Things[] {
  if (!isRecord(work)) return [];
  const fields = { id: `source-${index + 1}`, title: textsOf(work)[0] ?? work.url, publisher: textsOf(work.publisher)[0], url: work.url, period: work.temporalCoverage, license: textsOf(work.license)[0], attribution: work.creditText };
  const { value, problems } = check(source, fields);
  for (const problem of problems) tell({ ...problem, pointer: at });
  return value ? [value] : [];
}

function questionsOf(page: Things | undefined): Things[] {
  return placed(page?.mainEntity, '').flatMap(({ value }) => {
    if (!isRecord(value) || !isOf(value, 'Question')) return [];
    const [answer] = placed(value.acceptedAnswer, '').flatMap(({ value: said }) => textsOf(isRecord(said) ? said.text : said));
    const [question] = textsOf(value);
    return question === undefined || answer === undefined ? [] : [{ question, answer }];
  });
}

/** What a page says of itself, where it is more than an address. */
function pageOf({ mainEntityOfPage }: Things): Things {
  const [page] = placed(mainEntityOfPage, '').map(({ value }) => value);
  return isRecord(page) ? page : { url: page };
}

/** A language by its tag, also where it is a thing that has one beside its name. */
const languageOf = (language: unknown): string | undefined => textsOf(isRecord(language) ? (language.alternateName ?? language) : language)[0];

/** The day of a date, also where an hour stands after it. */
const dayOf = (date: unknown): unknown => (typeof date === 'string' ? date.replace(/(?<=^\d{4}-\d\d-\d\d)T.*$/s, '') : date);

/** The parts of a guide that an occupation and its page hold, each with the property that it is from. */
function partsOf({ value: occupation, at }: Placed<Things>, faq: Things | undefined, tell: Tell): Readonly<Record<string, readonly [property: string, part: unknown]>> {
  const valuesOf = (property: string): readonly Placed[] => placed(occupation[property], `${at}/${property}`);
  const page = pageOf(occupation);
  const pageAt = `${at}/mainEntityOfPage`;
  const salaries = readSalaries(valuesOf('estimatedSalary'), new Set(textsOf(occupation.occupationLocation)), tell);
  const body = some(textsOf(occupation.educationRequirements));
  const certifications = some(valuesOf('qualifications').flatMap(({ value }) => certificationOf(value)));
  const [experienceRequirements] = textsOf(occupation.experienceRequirements);
  const skills = some(textsOf(occupation.skills));
  return {
    lang: ['mainEntityOfPage', languageOf(page.inLanguage ?? occupation.inLanguage ?? faq?.inLanguage)],
    summary: ['description', textsOf(occupation.description)[0]],
    alternateTitles: ['alternateName', some(textsOf(occupation.alternateName))],
    url: ['mainEntityOfPage', textsOf(page.url)[0]],
    updated: ['mainEntityOfPage', dayOf(page.dateModified)],
    codes: ['occupationalCategory', some(valuesOf('occupationalCategory').flatMap(({ value }) => codeOf(value)))],
    sources: ['mainEntityOfPage', some([...placed(page.isBasedOn, `${pageAt}/isBasedOn`), ...placed(page.citation, `${pageAt}/citation`)].flatMap((work, index) => sourceOf(work, index, tell)))],
    salary: ['estimatedSalary', salaries && (salaries.length > 1 ? salaries : salaries[0])],
    responsibilities: ['responsibilities', some(textsOf(occupation.responsibilities))],
    skills: ['skills', skills && [{ title: 'Skills', items: skills }]],
    education: ['educationRequirements', body || certifications || experienceRequirements ? { body, certifications, experienceRequirements } : undefined],
    faq: ['mainEntity', some(questionsOf(faq))],
  };
}

/**
 * Reads the first `Occupation` of a JSON-LD document as a guide, as `readJsonLd` does, and says what has been left out: what
 * cannot be read, and what fails the check of the guide document. The pointers of its problems are those of the JSON-LD.
 * Without an occupation with a name, there is neither a guide nor a problem.
 */
export function checkJsonLd(document: unknown): Checked<Guide> {
  const found = findThing(document, 'Occupation');
  const [title] = textsOf(found?.value.name);
  if (!found || title === undefined) return { problems: [] };
  const problems: Problem[] = [];
  const parts = partsOf(found, findThing(document, 'FAQPage')?.value, (problem) => problems.push(problem));
  const guide: Guide = { title };
  for (const [key, [property, part]] of Object.entries(parts)) {
    if (part === undefined) continue;
    const checked = checkGuide({ title, [key]: part });
    if (checked.value) guide[key] = checked.value[key];
    else problems.push(...checked.problems.map((problem) => ({ ...problem, pointer: `${found.at}/${property}` })));
  }
  return { value: guide, problems };
}

/**
 * Reads the first `Occupation` of a JSON-LD document as a guide, also inside a person or a posting, with the `FAQPage` beside
 * it. What the guide document has no place for, and what fails its check, is left out. Answers `undefined` where there is
 * no occupation with a name.
 *
 * What `toJsonLd` wrote comes back, but for what schema.org has no place for: which figure a source is of, kinds, periods
 * and notes of figures, groups of skills, levels of education and titles within prose, which come back as texts. Ends
 * of a range come back exact; salaries of one name, place, time, currency and unit may come back as one.
 */
export const readJsonLd = (document: unknown): Guide | undefined => checkJsonLd(document).value;
