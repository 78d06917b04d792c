/** Reads an occupation of schema.org as a guide. */
import { describe, type Checked, type Problem } from './check.js';
import { checkGuide, type Guide } from './guide.js';
import { isRecord } from './values.js';

type Things = Readonly<Record<string, unknown>>;

const listOf = (value: unknown): readonly unknown[] => (value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]);
const isOf = (thing: Things, type: string): boolean => listOf(thing['@type']).some((name) => typeof name === 'string' && name.replace(/^https?:\/\/schema\.org\//, '') === type);

/** The first occupation in a document, however it is wrapped. */
function findOccupation(value: unknown, depth = 0): Things | undefined {
  if (depth > 6) return undefined;
  for (const thing of listOf(value)) {
    if (!isRecord(thing)) continue;
    if (isOf(thing, 'Occupation')) return thing;
    const found = ['@graph', 'hasOccupation', 'relevantOccupation', 'mainEntity'].map((key) => findOccupation(thing[key], depth + 1)).find(Boolean);
    if (found) return found;
  }
  return undefined;
}

/** Texts, and the names of things in their place. */
const textsOf = (value: unknown): string[] => listOf(value).flatMap((one) => (typeof one === 'string' ? [one] : isRecord(one) ? textsOf(one.name ?? one.credentialCategory) : []));

const some = <Item>(list: readonly Item[]): Item[] | undefined => (list.length ? [...list] : undefined);

/** Units by their durations. The last is how schema.org's own example writes a year. */
const units: ReadonlyMap<unknown, string> = new Map([['PT1H', 'HOUR'], ['P1D', 'DAY'], ['P1W', 'WEEK'], ['P1M', 'MONTH'], ['P1Y', 'YEAR'], ['1Y', 'YEAR']]);

/** A number, also where it is written as text. */
const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

const figures = ['percentile10', 'percentile25', 'median', 'percentile75', 'percentile90', 'minValue', 'maxValue'] as const;

/** Pay of a distribution, or of an amount with its ends. Nobody says what kind of figures they are, so none is given. */
function salaryOf(pay: unknown, region: string | undefined, at: string): { readonly salary?: Things; readonly problems: readonly Problem[] } {
  const things = isRecord(pay) ? pay : {};
  const value = isRecord(things.value) ? things.value : things;
  const given = figures.flatMap((key) => (value[key] === undefined || value[key] === null ? [] : [[key, value[key], numberOf(value[key])] as const]));
  const known = given.flatMap(([key, , figure]) => (figure === undefined ? [] : [[key, figure] as const]));
  // A time that is none of ours is for the check to name: pay for a year would be another.
  const unit = units.get(things.duration) ?? value.unitText ?? things.duration;
  return {
    ...(known.length && { salary: { name: things.name, region, currency: things.currency, unitText: unit, ...Object.fromEntries(known) } }),
    problems: given.length
      ? given.flatMap(([key, found, figure]) => (figure === undefined ? [{ pointer: `${at}/${key}`, expected: 'a number', found: describe(found) }] : []))
      : [{ pointer: at, expected: 'a median, percentiles, or the ends of a range', found: describe(things.value ?? pay) }],
  };
}

function codeOf(category: unknown): Things[] {
  if (typeof category === 'string') return [{ scheme: 'unknown', value: category }];
  if (!isRecord(category)) return [];
  const [scheme = 'unknown'] = textsOf(category.inCodeSet);
  return [{ scheme, value: category.codeValue, url: category.url }];
}

/**
 * Reads the first `Occupation` of a JSON-LD document as a guide, as `readJsonLd` does, and says what has been left out: what
 * cannot be read, what fails the check of the guide document, and pay of one amount, of which nobody says what it is. Its
 * pointers are those of the guide. Without an occupation with a name, there is neither a guide nor a problem.
 */
export function checkJsonLd(document: unknown): Checked<Guide> {
  const occupation = findOccupation(document);
  const [title] = textsOf(occupation?.name);
  if (!occupation || title === undefined) return { problems: [] };
  const problems: Problem[] = [];
  /** A part of the guide as checked; nothing where it fails. */
  const sound = (key: string, part: unknown, at = ''): unknown => {
    if (part === undefined) return undefined;
    const checked = checkGuide({ title, [key]: part });
    problems.push(...checked.problems.map((problem) => (at ? { ...problem, pointer: at + problem.pointer.slice(key.length + 1) } : problem)));
    return checked.value?.[key];
  };
  const [place] = textsOf(occupation.occupationLocation);
  const pays = listOf(occupation.estimatedSalary);
  const salaries = pays.flatMap((pay, index) => {
    const at = pays.length > 1 ? `/salary/${index}` : '/salary';
    const read = salaryOf(pay, place, at);
    problems.push(...read.problems);
    const salary = sound('salary', read.salary, at);
    return salary === undefined ? [] : [salary];
  });
  const skills = some(textsOf(occupation.skills));
  const body = some(textsOf(occupation.educationRequirements));
  const certifications = some(textsOf(occupation.qualifications).map((name) => ({ name })));
  const [experienceRequirements] = textsOf(occupation.experienceRequirements);
  const parts: Things = {
    summary: textsOf(occupation.description)[0],
    alternateTitles: some(textsOf(occupation.alternateName)),
    codes: some(listOf(occupation.occupationalCategory).flatMap(codeOf)),
    salary: salaries.length > 1 ? salaries : salaries[0],
    responsibilities: some(textsOf(occupation.responsibilities)),
    skills: skills && [{ title: 'Skills', items: skills }],
    education: body || certifications || experienceRequirements ? { body, certifications, experienceRequirements } : undefined,
  };
  const checked = Object.entries(parts).flatMap(([key, part]) => {
    const value = sound(key, part);
    return value === undefined ? [] : [[key, value] as const];
  });
  return { value: { title, ...Object.fromEntries(checked) }, problems };
}

/**
 * Reads the first `Occupation` of a JSON-LD document as a guide, also inside a person or a posting. What the guide document
 * has no place for, and what fails its check, is left out. Answers `undefined` where there is no occupation with a name.
 */
export const readJsonLd = (document: unknown): Guide | undefined => checkJsonLd(document).value;
