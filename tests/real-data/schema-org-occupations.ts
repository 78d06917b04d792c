/** Occupations as schema.org's own examples write them. */
import type { Guide } from '../../src/model/guide.js';
import { editorial, filled, ranks, sourceFrom, unitOf } from './figures.js';
import type { Loss, Provenance } from './load.js';

interface CategoryCode {
  readonly inCodeSet: { readonly name: string; readonly dateModified: string };
  readonly codeValue: string;
  readonly url: string;
}

/** One record of `schema-org-occupations.json`: an occupation, or something that has one. */
export interface Thing {
  readonly '@type': string;
  readonly name?: string;
  readonly hasOccupation?: Thing | readonly Thing[];
  readonly relevantOccupation?: Thing;
  readonly educationRequirements?: string;
  readonly qualifications?: string;
  readonly responsibilities?: string;
  readonly skills?: readonly string[];
  readonly occupationalCategory?: string | CategoryCode;
  readonly occupationLocation?: { readonly name: string };
  readonly estimatedSalary?: Readonly<Record<`percentile${10 | 25 | 75 | 90}` | 'median', number>> & {
    readonly duration: string;
    readonly currency: string;
  };
}

/** What the guide document does without of these records. */
export const losses: readonly Loss[] = [
  { field: '@context', why: 'The names of a guide are from one vocabulary, its schema, which `$schema` may name.' },
  { field: '@type', why: 'It says where to look for the occupation; that a person or a posting is around it is not about the occupation.', part: true },
  { field: 'name', why: 'A guide is about the occupation, not about the person who has it or the job that is offered.', part: true },
  { field: 'hasOccupation[]/@type', why: 'It says where to look for the occupation; that a role is around it is not about the occupation.', part: true },
  { field: 'hasOccupation[]/startDate', why: 'A guide is about the occupation, not about when one person took it up.' },
  { field: 'hasOccupation[]/endDate', why: 'A guide is about the occupation, not about when one person left it.' },
  { field: 'hiringOrganization', why: 'A guide is about the occupation, not about who offers one job.' },
  { field: 'relevantOccupation/occupationalCategory/@type', why: 'The place of a code in the guide says what it is.' },
  { field: 'relevantOccupation/occupationalCategory/name', why: 'It is the title of the occupation, which is carried.' },
  { field: 'relevantOccupation/occupationalCategory/inCodeSet/@type', why: 'The place of a scheme in its code says what it is.' },
  { field: 'relevantOccupation/occupationalCategory/inCodeSet/url', why: 'A reader looks up the code, whose address is carried, and finds its scheme around it.' },
  { field: 'occupationLocation/@type', why: 'The code of a region, which is carried, says what kind of region it is.' },
  { field: 'occupationLocation/sameAs', why: 'A region is a code of a standard, which is carried and needs no second identifier.' },
  { field: 'estimatedSalary/@type', why: 'The place of pay in the guide says what it is.' },
];

/** The occupations in a thing. Who holds or offers them stays behind: a guide is about the occupation. */
function occupations(thing: Thing): readonly Thing[] {
  if (thing['@type'] === 'Occupation') return [thing];
  return [thing.hasOccupation ?? [], thing.relevantOccupation ?? []].flat().flatMap(occupations);
}

function code(category: string | CategoryCode): NonNullable<Guide['codes']>[number] {
  // A bare code does not say which edition it is from.
  if (typeof category === 'string') return { scheme: 'onet-soc', value: category };
  const { inCodeSet, codeValue, url } = category;
  return { scheme: `${inCodeSet.name} ${inCodeSet.dateModified}`, value: codeValue, url };
}

function education({ educationRequirements, qualifications }: Thing): Guide['education'] {
  const required = educationRequirements === undefined ? [] : [educationRequirements];
  const proof = qualifications === undefined ? [] : [{ title: 'Qualifications', body: [qualifications] }];
  const body = filled([...required, ...proof]);
  return body && { body };
}

function salary({ estimatedSalary: pay, occupationLocation }: Thing): Guide['salary'] {
  const names = { p10: 'percentile10', p25: 'percentile25', median: 'median', p75: 'percentile75', p90: 'percentile90' } as const;
  return (
    pay && {
      region: occupationLocation?.name === 'USA' ? 'US' : occupationLocation?.name,
      currency: pay.currency,
      unitText: unitOf(pay.duration),
      ...ranks((name) => (name === 'min' || name === 'max' ? undefined : editorial(pay[names[name]]))),
      source: 'schema-org',
    }
  );
}

/** Maps what has occupations to a guide for each of them. */
export function adapt(record: Thing, provenance: Provenance): Guide[] {
  return occupations(record).map((occupation) => ({
    lang: 'en',
    title: occupation.name ?? '',
    sources: [sourceFrom('schema-org', provenance)],
    codes: occupation.occupationalCategory === undefined ? undefined : [code(occupation.occupationalCategory)],
    salary: salary(occupation),
    responsibilities: occupation.responsibilities === undefined ? undefined : [occupation.responsibilities],
    skills: occupation.skills && [{ title: 'Skills', items: [...occupation.skills] }],
    education: education(occupation),
  }));
}
