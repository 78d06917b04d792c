import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayProblem } from '../../src/model/check.js';
import { checkGuide, guide as schema, type Guide } from '../../src/model/guide.js';
import type { Thing } from '../../src/model/json-ld-pay.js';
import { checkJsonLd, readJsonLd } from '../../src/model/json-ld-read.js';
import { toJsonLd, writeJsonLd } from '../../src/model/json-ld.js';
import { period } from '../../src/model/values.js';
import { realGuides } from '../real-data/guides.js';
import { load } from '../real-data/load.js';
import { anything, valueOf } from './arbitraries.js';

const occupation = (properties: object) => readJsonLd({ '@type': 'Occupation', name: 'T', ...properties });

describe('readJsonLd', () => {
  test('reads back what toJsonLd said', () => {
    const guide: Guide = {
      title: 'Welder',
      summary: 'Joins metal.',
      alternateTitles: ['Fitter'],
      codes: [{ scheme: 'house', value: '7' }],
      salary: { currency: 'USD', unitText: 'HOUR', percentile10: 15, median: 23, percentile90: 35 },
      responsibilities: ['Weld'],
      skills: [{ title: 'Skills', items: ['TIG', 'MIG'] }],
      education: { body: ['School'], certifications: [{ name: 'A' }], experienceRequirements: 'Two years' },
    };
    expect(readJsonLd(toJsonLd(guide))).toEqual(guide);
  });

  test.each([
    ['a list', [{ '@type': 'Occupation', name: 'T' }]],
    ['a person', { '@type': 'Person', name: 'P', hasOccupation: [{ '@type': 'Role', hasOccupation: { '@type': 'Occupation', name: 'T' } }] }],
    ['a posting', { '@type': 'JobPosting', relevantOccupation: { '@type': 'Occupation', name: 'T' } }],
    ['a document that writes types in full', { '@type': 'http://schema.org/Occupation', name: 'T' }],
    ['several types', { '@type': ['Thing', 'Occupation'], name: 'T' }],
  ])('finds the occupation in %s', (_, document) => {
    expect(readJsonLd(document)).toEqual({ title: 'T' });
  });

  test('takes pay as others write it: amounts, numbers as text, several', () => {
    expect(occupation({ estimatedSalary: { '@type': 'MonetaryAmount', currency: 'EUR', value: { minValue: 1, maxValue: 2, unitText: 'MONTH' } } })?.salary).toEqual({ currency: 'EUR', unitText: 'MONTH', minValue: 1, maxValue: 2 });
    expect(occupation({ estimatedSalary: [{ name: 'base', currency: 'EUR', duration: 'P1Y', median: '120000' }, { currency: 'EUR', median: 5 }, { currency: 'EUR' }] })?.salary).toEqual([{ name: 'base', currency: 'EUR', unitText: 'YEAR', median: 120000 }, { currency: 'EUR', median: 5 }]);
  });

  test('reads what bounds pay, levels, codes, language and questions back as they were', () => {
    const guide: Guide = {
      title: 'Chirurgin',
      lang: 'de',
      url: 'https://example.org/chirurgin',
      updated: '2025-06',
      codes: [{ scheme: 'us-soc-2018', value: '29-1240' }, { scheme: 'isco-08', value: '2212', url: 'https://example.org/2212' }, { scheme: 'onet-soc-2019', value: '29-1249.00' }],
      sources: [{ id: 'source-1', title: 'Wages', publisher: 'Office', url: 'https://example.org/wages', period: '2024', license: 'CC BY 4.0', attribution: 'By the Office' }],
      salary: [
        { name: 'Surgeons', region: 'US', asOf: '2024-05', currency: 'USD', unitText: 'YEAR', minValue: 1, maxValue: 9, percentile10: { atMost: 2 }, percentile25: 3, percentile90: { atLeast: 8 }, levels: [{ name: 'Junior: first year', value: 4 }, { name: 'Senior', value: { atLeast: 5, atMost: 6 } }] },
        { currency: 'USD', unitText: 'YEAR', median: 5, levels: [{ name: 'Senior', value: { atLeast: 3 } }] },
        { name: 'Contractors', currency: 'USD', unitText: 'YEAR', minValue: 3 },
        { currency: 'USD', unitText: 'YEAR', percentile90: { atLeast: 7 } },
      ],
      education: { certifications: [{ name: 'Board', abbr: 'B', proves: 'Skill', url: 'https://example.org/board' }] },
      faq: [{ question: 'Why?', answer: 'Because.\nAnd so on.' }],
    };
    expect(readJsonLd(toJsonLd(guide))).toEqual(guide);
  });

  test('says the same again, whatever toJsonLd said', () => {
    const word = fc.constantFrom('A', 'Senior', 'median', 'percentile90', 'US', '2024', 'Level: one', 'A, US', '');
    const figure = fc.oneof(fc.integer(), fc.record({ atLeast: fc.integer() }), fc.record({ atMost: fc.integer() }), fc.record({ value: fc.integer(), kind: fc.constantFrom('measured', 'editorial') }));
    const keys = ['minValue', 'maxValue', 'percentile10', 'percentile25', 'median', 'percentile75', 'percentile90'];
    const pay = fc.record({ name: word, region: fc.constantFrom('US', 'DE', 'Berlin, DE'), currency: fc.constantFrom('USD', 'EUR'), unitText: fc.constantFrom('HOUR', 'YEAR'), asOf: fc.constantFrom('2024', '2024-05/2025'), levels: fc.array(fc.record({ name: word, value: figure }), { maxLength: 3 }), ...Object.fromEntries(keys.map((key) => [key, figure])) }, { requiredKeys: ['currency'] });
    const guides = valueOf(schema, { strings: fc.string({ minLength: 1, maxLength: 8 }), own: new Map([[period, fc.constantFrom('2024', '2024-05/2025')]]) }).map((guide) => ({ ...(guide as Guide), title: 'T' }));
    const paid = fc.array(pay, { maxLength: 4 }).map((salary) => ({ title: 'T', salary }));
    /**
     * What was said, but for the order of places, for what has no place in a guide or another one there: places without pay, which works
     * figures are from, levels of education, which come back as prose.
     */
    const said = (guide: unknown) => {
      const [{ mainEntityOfPage, occupationLocation = [], educationRequirements = [], occupationalCategory, ...rest } = {} as Thing, ...others] = toJsonLd(guide)['@graph'];
      const { isBasedOn = [], citation = [], ...page } = (mainEntityOfPage ?? {}) as Readonly<Record<string, unknown>>;
      // A code set is known in large and small letters.
      return { rest, codes: JSON.stringify(occupationalCategory)?.toLowerCase(), learned: (educationRequirements as string[]).join('\n'), others, page, works: [isBasedOn, citation].flat(), places: (rest.estimatedSalary ? occupationLocation as Thing[] : []).map(({ name }) => String(name)).sort() };
    };
    const read = (guide: unknown) => readJsonLd(JSON.parse(writeJsonLd(toJsonLd(guide))));
    // JSON knows no zero below zero.
    const law = (guide: unknown): void => void expect(said(read(guide))).toEqual(said(JSON.parse(JSON.stringify(guide))));
    fc.assert(fc.property(guides, law), { numRuns: 200 });
    fc.assert(fc.property(paid, law), { numRuns: 500 });
    for (const { guide } of realGuides() ?? []) law(guide);
  });

  test.each([
    ['1,200.50', 1200.5],
    [' 1200.50 ', 1200.5],
    ['1,234,567', 1234567],
    ['1.234.567,89', 1234567.89],
    ['1.200', 1.2],
    ['-1,200', -1200],
  ])('takes the amount "%s" for %d', (median, number) => {
    expect(occupation({ estimatedSalary: { currency: 'USD', median } })?.salary).toEqual({ currency: 'USD', median: number });
  });

  test('takes one amount for all that is paid', () => {
    expect(occupation({ estimatedSalary: { currency: 'USD', value: '50,000' } })?.salary).toEqual({ currency: 'USD', minValue: 50000, maxValue: 50000 });
    expect(occupation({ estimatedSalary: { currency: 'USD', value: { value: 40, unitText: 'hour' } } })?.salary).toEqual({ currency: 'USD', unitText: 'HOUR', minValue: 40, maxValue: 40 });
  });

  test('knows code sets by their names and editions', () => {
    const codesOf = (inCodeSet: unknown) => occupation({ occupationalCategory: { codeValue: '1', inCodeSet } })?.codes?.map(({ scheme }) => scheme);
    expect(codesOf({ name: 'O*Net-SOC', dateModified: '2019' })).toEqual(['onet-soc-2019']);
    expect(codesOf({ name: 'O*Net-SOC', dateModified: '2010' })).toEqual(['O*Net-SOC 2010']);
    expect(codesOf('ISCO-08')).toEqual(['isco-08']);
    expect(codesOf({ name: 'constructor' })).toEqual(['constructor']);
  });

  test('takes a language by its tag, a date with an hour by its day', () => {
    expect(occupation({ mainEntityOfPage: { inLanguage: { '@type': 'Language', name: 'Spanish', alternateName: 'es' }, dateModified: '2025-06-01T10:00:00Z' } })).toEqual({ title: 'T', lang: 'es', updated: '2025-06-01' });
    expect(occupation({ mainEntityOfPage: 'https://example.org/' })).toEqual({ title: 'T', url: 'https://example.org/' });
  });

  test('gives the region of pay only where it is known', () => {
    const regionsOf = (places: unknown, ...names: readonly (string | undefined)[]) => {
      const salary = occupation({ occupationLocation: places, estimatedSalary: names.map((name) => ({ name, currency: 'USD', median: 5 })) })?.salary;
      return [salary].flat().map((one) => one?.region);
    };
    const [us, de] = [{ '@type': 'Country', name: 'US' }, { '@type': 'Country', name: 'DE' }];
    expect(regionsOf([us, de], 'base', undefined)).toEqual([undefined, undefined]);
    expect(regionsOf([us, de], 'Welders, DE', 'US', 'base')).toEqual(['DE', 'US', undefined]);
    expect(regionsOf([us, us], 'base', undefined)).toEqual(['US', 'US']);
    expect(regionsOf(us, 'base')).toEqual(['US']);
    expect(regionsOf(undefined, 'base, US')).toEqual([undefined]);
    expect(regionsOf(['Germany', 'Berlin, Germany'], 'Nurses, Berlin, Germany')).toEqual(['Berlin, Germany']);
  });

  test('leaves out what fails the check, and keeps the rest', () => {
    expect(occupation({ estimatedSalary: { currency: 'euro', median: 5 }, responsibilities: 'Do' })).toEqual({ title: 'T', responsibilities: ['Do'] });
  });

  test('answers nothing where there is no occupation with a name', () => {
    for (const document of [undefined, null, 'x', [], {}, { '@type': 'Occupation' }, { '@type': 'Person', name: 'P' }]) expect([readJsonLd(document), checkJsonLd(document)]).toEqual([undefined, { problems: [] }]);
  });

  test('answers a guide that passes the check, whatever it is given', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('name', 'description', 'skills', 'estimatedSalary', 'occupationalCategory', 'qualifications', 'hasOccupation'), anything), (properties) => {
        const guide = occupation(properties);
        if (guide) expect(checkGuide(guide).problems).toEqual([]);
      }),
    );
  });

  test('says where it had to leave something out', () => {
    const document = { '@graph': [{ '@type': 'Occupation', name: 'T', description: 'D', occupationalCategory: { codeValue: 7 }, estimatedSalary: [{ currency: 'USD', median: '12k', percentile90: 5 }, 50000, { currency: 'USD', value: { minValue: null, maxValue: [] } }, { currency: 'USD', duration: 'PT8H', median: 5 }, { currency: 'euro', median: 5 }, { currency: 'USD', percentile10: 9, median: 5 }] }] };
    const { value: guide, problems } = checkJsonLd(document);
    expect(guide).toEqual({ title: 'T', summary: 'D', salary: { currency: 'USD', percentile90: 5 } });
    expect(problems.map(sayProblem)).toEqual([
      '/@graph/0/estimatedSalary/0/median: expected a number, found "12k"',
      '/@graph/0/estimatedSalary/1: expected an amount with a currency, found 50000',
      '/@graph/0/estimatedSalary/2/value/maxValue: expected a number, found an empty list',
      '/@graph/0/estimatedSalary/3/duration: expected an hour, a day, a week, a month or a year, found "PT8H"',
      '/@graph/0/estimatedSalary/4/currency: expected a currency code such as USD, found "euro"',
      '/@graph/0/estimatedSalary/5/median: expected no less than percentile 10 (9), found 5',
      '/@graph/0/occupationalCategory: expected text, found 7',
    ]);
  });

  test('follows what is cyclic or deep to no end', () => {
    const thing: Record<string, unknown> = { '@type': 'Occupation', description: 'D' };
    Object.assign(thing, { name: 'T', skills: thing, qualifications: [thing], mainEntityOfPage: thing, occupationLocation: { name: { name: thing } } });
    thing.experienceRequirements = { name: { name: { name: { name: { name: { name: { name: { name: 'deep' } } } } } } } };
    expect(readJsonLd(thing)).toMatchObject({ title: 'T', summary: 'D' });
    expect(readJsonLd(thing)).not.toHaveProperty('education.experienceRequirements');
  });

  test.skipIf(!load('schema-org-occupations'))('reads the examples of schema.org', () => {
    const read = load('schema-org-occupations')!.records.map(readJsonLd);
    expect(read.map((guide) => guide?.title)).toEqual(['Parapsychologist', 'Patent examiner', 'Software Developers, Applications', 'Nurse Practioner']);
    expect(read[3]?.salary).toMatchObject({ region: 'USA', currency: 'USD', unitText: 'YEAR', percentile10: 72000, median: 109000 });
  });
});
