import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guide as schema, type Guide } from '../../src/model/guide.js';
import { toJsonLd, writeJsonLd, type JsonLd } from '../../src/model/json-ld.js';
import type { Thing } from '../../src/model/json-ld-pay.js';
import { realGuides } from '../real-data/guides.js';
import { anyGuide, anything, valueOf } from './arbitraries.js';

const sample = JSON.parse(readFileSync('data/guides/information-technology-manager.json', 'utf8')) as Guide;

const text = (value: unknown): boolean => typeof value === 'string';
const number = (value: unknown): boolean => Number.isFinite(value);
const address = (value: unknown): boolean => text(value) && /^https?:\/\//.test(value as string);
const date = (value: unknown): boolean => text(value) && /^\d{4}(-\d\d(-\d\d)?)?$/.test(value as string);
const a = (...types: readonly string[]) => (value: unknown): boolean => types.includes((value as Thing | null)?.['@type'] ?? '') && problemsOf(value).length === 0;
const or = (...tests: readonly ((value: unknown) => boolean)[]) => (value: unknown): boolean => tests.some((fits) => fits(value));

/** The part of schema.org that is used: each type with its own properties and those it inherits, and what these may hold. */
const thing = { '@id': address, name: text, description: text, url: address, alternateName: text };
const work = { ...thing, inLanguage: text, dateModified: date, isBasedOn: a('CreativeWork'), citation: a('CreativeWork'), publisher: a('Organization'), temporalCoverage: text, license: or(address, a('CreativeWork')), creditText: text };
const vocabulary: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  Occupation: {
    ...thing,
    mainEntityOfPage: a('WebPage'),
    occupationalCategory: a('CategoryCode'),
    occupationLocation: a('Country', 'AdministrativeArea'),
    estimatedSalary: a('MonetaryAmountDistribution', 'MonetaryAmount'),
    skills: text,
    educationRequirements: text,
    experienceRequirements: text,
    qualifications: a('EducationalOccupationalCredential'),
    responsibilities: text,
  },
  MonetaryAmountDistribution: { ...thing, currency: text, duration: text, percentile10: number, percentile25: number, median: number, percentile75: number, percentile90: number },
  MonetaryAmount: { ...thing, currency: text, value: a('QuantitativeValue') },
  QuantitativeValue: { ...thing, value: number, minValue: number, maxValue: number, unitText: text, valueReference: or(text, a('PropertyValue')) },
  PropertyValue: { ...thing, value: number },
  CategoryCode: { ...thing, codeValue: text, inCodeSet: a('CategoryCodeSet') },
  CategoryCodeSet: thing,
  Country: thing,
  AdministrativeArea: thing,
  EducationalOccupationalCredential: thing,
  Organization: thing,
  CreativeWork: work,
  WebPage: work,
  FAQPage: { ...work, mainEntity: a('Question') },
  Question: { ...thing, acceptedAnswer: a('Answer') },
  Answer: { ...work, text },
};

/** Every property that does not belong to its type, or holds what it may not. */
function problemsOf(value: unknown): readonly string[] {
  const { '@type': type, ...properties } = value as Thing;
  const known = vocabulary[type];
  if (!known) return [`no type ${type}`];
  return Object.entries(properties).flatMap(([name, held]) =>
    (Array.isArray(held) ? held : [held]).filter((one) => !(Object.hasOwn(known, name) && known[name]!(one))).map((one) => `${type}.${name}: ${JSON.stringify(one)}`),
  );
}

const problemsIn = (document: JsonLd): readonly string[] => document['@graph'].flatMap(problemsOf);
const occupationOf = (guide: unknown, url?: string): Thing => toJsonLd(guide, { url })['@graph'][0]!;
const payOf = (salary: object) => occupationOf({ title: 'T', salary: { currency: 'USD', ...salary } }).estimatedSalary;

describe('the vocabulary of this test', () => {
  test('refuses what is not of it', () => {
    expect(problemsOf({ '@type': 'Occupation', salary: 5 })).toEqual(['Occupation.salary: 5']);
    expect(problemsOf({ '@type': 'Occupation', estimatedSalary: [{ '@type': 'MonetaryAmountDistribution', median: '5' }] })).toHaveLength(1);
    expect(problemsOf({ '@type': 'Job' })).toEqual(['no type Job']);
  });
});

describe('toJsonLd', () => {
  test('says of the sample what it may say', () => {
    const document = toJsonLd(sample, { url: 'https://example.org/it-manager' });
    expect(document['@context']).toBe('https://schema.org');
    expect(problemsIn(document)).toEqual([]);
    expect(document['@graph'].map((thing) => thing['@type'])).toEqual(['Occupation', 'FAQPage']);
    const [occupation, faq] = document['@graph'] as [Thing, Thing];
    expect(occupation).toMatchObject({
      '@id': 'https://example.org/it-manager#occupation',
      name: 'Information Technology Manager',
      description: sample.summary,
      educationRequirements: ['Bachelor’s degree'],
      experienceRequirements: sample.education?.experienceRequirements,
      responsibilities: sample.responsibilities,
      occupationLocation: [{ '@type': 'Country', name: 'US' }],
    });
    expect(occupation.skills).toContain('Cloud computing platforms');
    expect(occupation.qualifications).toContainEqual(expect.objectContaining({ name: 'Project Management Professional', alternateName: 'PMP' }));
    expect(faq.mainEntity).toHaveLength(sample.faq!.length);
  });

  test('gives no figure of the sample: all of its pay is editorial or derived', () => {
    expect(occupationOf(sample)).not.toHaveProperty('estimatedSalary');
    expect(writeJsonLd(toJsonLd(sample))).not.toMatch(/90000|160000|125000|100500|149500/);
  });

  test('gives exact percentiles as a distribution, with currency and duration', () => {
    const salary = { name: 'Welders', region: 'US', asOf: '2024-05', unitText: 'HOUR', percentile10: 15, percentile25: { value: 18, kind: 'measured' }, median: { value: 23, kind: 'estimated' }, percentile75: 28, percentile90: 35 };
    expect(payOf(salary)).toEqual([{ '@type': 'MonetaryAmountDistribution', name: 'Welders, US, 2024-05', currency: 'USD', duration: 'PT1H', percentile10: 15, percentile25: 18, median: 23, percentile75: 28, percentile90: 35 }]);
  });

  test('gives the ends of a range, and levels, as amounts', () => {
    expect(payOf({ minValue: 10, maxValue: 20, levels: [{ name: 'Senior', value: 18 }] })).toEqual([
      { '@type': 'MonetaryAmount', currency: 'USD', value: { '@type': 'QuantitativeValue', minValue: 10, maxValue: 20, unitText: 'YEAR' } },
      { '@type': 'MonetaryAmount', name: 'Senior', currency: 'USD', value: { '@type': 'QuantitativeValue', value: 18, unitText: 'YEAR', valueReference: 'Senior' } },
    ]);
  });

  test('never writes a bound as an exact number', () => {
    expect(payOf({ median: 150000, percentile90: { atLeast: 208000 } })).toEqual([
      { '@type': 'MonetaryAmountDistribution', currency: 'USD', duration: 'P1Y', median: 150000 },
      { '@type': 'MonetaryAmount', name: 'percentile90', currency: 'USD', value: { '@type': 'QuantitativeValue', minValue: 208000, unitText: 'YEAR', valueReference: { '@type': 'PropertyValue', name: 'percentile', value: 90 } } },
    ]);
    expect(payOf({ maxValue: { atLeast: 208000 } })).toBeUndefined();
    expect(payOf({ minValue: { atMost: 208000 } })).toBeUndefined();
  });

  test.each([['editorial'], ['derived']])('leaves out what is %s, wherever it stands', (kind) => {
    const figure = { value: 77777, kind };
    const salary = { minValue: figure, maxValue: figure, percentile10: figure, median: figure, percentile90: { atLeast: 77777, kind }, levels: [{ name: 'A', value: figure }] };
    expect(payOf(salary)).toBeUndefined();
    expect(payOf({ ...salary, percentile25: 77777 })).toEqual([{ '@type': 'MonetaryAmountDistribution', currency: 'USD', duration: 'P1Y', percentile25: 77777 }]);
  });

  test('leaves out what is suppressed', () => {
    expect(payOf({ median: { suppressed: 'unreliable' }, minValue: { suppressed: 'confidential' }, levels: [{ name: 'A', value: { suppressed: 'x' } }] })).toBeUndefined();
  });

  test('names the works that its figures are from apart from the others', () => {
    const sources = [
      { id: 'a', title: 'Wages', publisher: 'Office', url: 'https://example.org/wages', period: '2024', license: 'CC BY 4.0', attribution: 'By the Office' },
      { id: 'b', title: 'Stories', license: 'https://example.org/license' },
    ];
    const { mainEntityOfPage } = occupationOf({ title: 'T', updated: '2024/2025-06', lang: 'en', sources, salary: { currency: 'USD', median: { value: 5, source: 'a' } } }, 'https://example.org/t#x');
    expect(mainEntityOfPage).toEqual({
      '@type': 'WebPage',
      '@id': 'https://example.org/t#x',
      url: 'https://example.org/t#x',
      inLanguage: 'en',
      dateModified: '2025-06',
      isBasedOn: [{ '@type': 'CreativeWork', name: 'Wages', url: 'https://example.org/wages', publisher: { '@type': 'Organization', name: 'Office' }, temporalCoverage: '2024', license: { '@type': 'CreativeWork', name: 'CC BY 4.0' }, creditText: 'By the Office' }],
      citation: [{ '@type': 'CreativeWork', name: 'Stories', license: 'https://example.org/license' }],
    });
    const untold = occupationOf({ title: 'T', sources, salary: { currency: 'USD', median: { value: 5, kind: 'editorial', source: 'a' } } });
    expect(untold.mainEntityOfPage).not.toHaveProperty('isBasedOn');
  });

  test('takes only addresses of the web, relative ones from where the guide is', () => {
    expect(occupationOf({ title: 'T', url: 'https://example.org/a/' }, 'b').mainEntityOfPage).toMatchObject({ url: 'https://example.org/a/b' });
    expect(occupationOf({ title: 'T', url: 'https://example.org/a/' }).mainEntityOfPage).toMatchObject({ url: 'https://example.org/a/' });
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'b', 'mailto:a@example.org', '']) expect(occupationOf({ title: 'T' }, url)).toEqual({ '@type': 'Occupation', name: 'T' });
  });

  test('does not take the shares of workers for requirements, and prose where no level is required', () => {
    const levels = [{ name: 'A', share: 0.4 }, { name: 'B', need: 'required' }, { name: 'C', need: 'preferred' }, { name: 'D' }];
    expect(occupationOf({ title: 'T', education: { levels } }).educationRequirements).toEqual(['B', 'D']);
    expect(occupationOf({ title: 'T', education: { levels: [levels[0]], body: ['One.', { title: 'Two', items: ['three'] }] } }).educationRequirements).toEqual(['One.\nTwo\nthree']);
  });

  test('gives codes with their sets', () => {
    expect(occupationOf({ title: 'T', codes: [{ scheme: 'isco-08', value: '1330', url: 'https://example.org/1330' }, { scheme: 'house', value: '7' }] }).occupationalCategory).toEqual([
      { '@type': 'CategoryCode', codeValue: '1330', url: 'https://example.org/1330', inCodeSet: { '@type': 'CategoryCodeSet', name: 'ISCO-08' } },
      { '@type': 'CategoryCode', codeValue: '7', inCodeSet: { '@type': 'CategoryCodeSet', name: 'house' } },
    ]);
  });

  test('names the places of the pay that it gives, or of all where it gives none', () => {
    const placesOf = (...salary: readonly object[]) => [occupationOf({ title: 'T', salary: salary.map((one) => ({ currency: 'USD', ...one })) }).occupationLocation ?? []].flat().map((place) => (place as Thing).name);
    const editorial = { value: 5, kind: 'editorial' };
    expect(placesOf({ region: 'US', median: editorial }, { region: 'DE', median: editorial })).toEqual(['US', 'DE']);
    expect(placesOf({ region: 'US', median: editorial }, { region: 'DE', median: 5 })).toEqual(['DE']);
    expect(placesOf({ region: 'US', median: editorial }, { median: 5 })).toEqual([]);
  });

  test('asks no question without words or an answer', () => {
    const faq = [{ question: 'A?', answer: 'B.' }, { question: 'C?', answer: '' }, { question: 'D?', answer: [] }, { question: '', answer: 'E.' }];
    expect(toJsonLd({ title: 'T', faq })['@graph'][1]?.mainEntity).toEqual([{ '@type': 'Question', name: 'A?', acceptedAnswer: { '@type': 'Answer', text: 'B.' } }]);
    expect(toJsonLd({ title: 'T', faq: faq.slice(1) })['@graph']).toHaveLength(1);
  });

  test('leaves out a section that fails the check, and keeps the others', () => {
    expect(occupationOf({ title: 'T', summary: 7, salary: { currency: 'USD', median: '12k' }, responsibilities: ['Do'] })).toEqual({ '@type': 'Occupation', name: 'T', responsibilities: ['Do'] });
    expect(toJsonLd(undefined)).toEqual({ '@context': 'https://schema.org', '@graph': [] });
  });

  test.skipIf(!realGuides())('keeps to the vocabulary for all real data', () => {
    const found = realGuides()!.flatMap(({ name, guide }) => problemsIn(toJsonLd(guide)).map((problem) => `${name} ${problem}`));
    expect(found).toEqual([]);
    const said = realGuides()!.filter(({ guide }) => toJsonLd(guide)['@graph'][0]?.estimatedSalary !== undefined);
    expect(said.length).toBeGreaterThan(300);
  });

  test('keeps to the vocabulary for any guide, and throws at nothing', () => {
    fc.assert(fc.property(valueOf(schema), (guide) => void expect(problemsIn(toJsonLd(guide, { url: 'https://example.org/' }))).toEqual([])), { numRuns: 200 });
    fc.assert(fc.property(fc.oneof(anyGuide, anything), (guide) => void expect(typeof writeJsonLd(toJsonLd(guide))).toBe('string')));
  });
});

describe('writeJsonLd', () => {
  test('ends no script and opens no comment, and says the same', () => {
    const hostile = '</script><script>alert(1)</script><!-- <script> \u2028\u2029 &lt; ]]>';
    const document = toJsonLd({ title: hostile, faq: [{ question: hostile, answer: [hostile] }] });
    const written = writeJsonLd(document);
    expect(written).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(written)).toEqual(document);
    expect(document['@graph'][0]?.name).toBe(hostile);
  });

  test('says the same for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const written = writeJsonLd(toJsonLd({ title: `x${title}` }));
        expect(written).not.toMatch(/[<\u2028\u2029]/);
        expect((JSON.parse(written) as JsonLd)['@graph'][0]?.name).toBe(`x${title}`);
      }),
    );
  });
});
