import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkGuide, type Guide } from '../../src/model/guide.js';
import { readJsonLd } from '../../src/model/json-ld-read.js';
import { toJsonLd } from '../../src/model/json-ld.js';
import { load } from '../real-data/load.js';
import { anything } from './arbitraries.js';

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
    for (const document of [undefined, null, 'x', [], {}, { '@type': 'Occupation' }, { '@type': 'Person', name: 'P' }]) expect(readJsonLd(document)).toBeUndefined();
  });

  test('answers a guide that passes the check, whatever it is given', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('name', 'description', 'skills', 'estimatedSalary', 'occupationalCategory', 'qualifications', 'hasOccupation'), anything), (properties) => {
        const guide = occupation(properties);
        if (guide) expect(checkGuide(guide).problems).toEqual([]);
      }),
    );
  });

  test.skipIf(!load('schema-org-occupations'))('reads the examples of schema.org', () => {
    const read = load('schema-org-occupations')!.records.map(readJsonLd);
    expect(read.map((guide) => guide?.title)).toEqual(['Parapsychologist', 'Patent examiner', 'Software Developers, Applications', 'Nurse Practioner']);
    expect(read[3]?.salary).toMatchObject({ region: 'USA', currency: 'USD', unitText: 'YEAR', percentile10: 72000, median: 109000 });
  });
});
