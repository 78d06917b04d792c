/** Reads an occupation of schema.org as a guide. */
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

/** The place that pay is for: the one that its name ends with, else the only one that the occupation has. Of several, nobody says which. */
function regionOf(name: unknown, places: ReadonlySet<string>): string | undefined {
  const [named] = [...places].filter((place) => `, ${name as string}`.endsWith(`, ${place}`)).sort((a, b) => b.length - a.length);
  return named ?? (places.size === 1 ? [...places][0] : undefined);
}

/** Pay of a distribution, or of an amount with its ends. Nobody says what kind of figures they are, so none is given. */
function salaryOf(pay: unknown, places: ReadonlySet<string>): Things[] {
  if (!isRecord(pay) || typeof pay.currency !== 'string') return [];
  const region = regionOf(pay.name, places);
  const value = isRecord(pay.value) ? pay.value : pay;
  const figures = ['percentile10', 'percentile25', 'median', 'percentile75', 'percentile90', 'minValue', 'maxValue'].map((key) => [key, numberOf(value[key])] as const).filter(([, figure]) => figure !== undefined);
  const unit = units.get(pay.duration) ?? (typeof value.unitText === 'string' ? value.unitText : undefined);
  return figures.length ? [{ name: pay.name, region, currency: pay.currency, unitText: unit, ...Object.fromEntries(figures) }] : [];
}

function codeOf(category: unknown): Things[] {
  if (typeof category === 'string') return [{ scheme: 'unknown', value: category }];
  if (!isRecord(category)) return [];
  const [scheme = 'unknown'] = textsOf(category.inCodeSet);
  return [{ scheme, value: category.codeValue, url: category.url }];
}

/**
 * Reads the first `Occupation` of a JSON-LD document as a guide, also inside a person or a posting. What the guide document
 * has no place for, and what fails its check, is left out. Answers `undefined` where there is no occupation with a name.
 */
export function readJsonLd(document: unknown): Guide | undefined {
  const occupation = findOccupation(document);
  const [title] = textsOf(occupation?.name);
  if (!occupation || title === undefined) return undefined;
  const places = new Set(textsOf(occupation.occupationLocation));
  const salaries = listOf(occupation.estimatedSalary).flatMap((pay) => salaryOf(pay, places));
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
  const sound = Object.entries(parts).flatMap(([key, part]) => {
    const checked = part === undefined ? undefined : checkGuide({ title, [key]: part }).value?.[key];
    return checked === undefined ? [] : [[key, checked] as const];
  });
  return { title, ...Object.fromEntries(sound) };
}
