import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { sayProblem, type Problem } from '../../src/model/check.js';
import { checkGuide, guide } from '../../src/model/guide.js';
import type { NearMiss } from '../../src/model/near-miss.js';
import type { Schema } from '../../src/model/values.js';

/** One way of being wrong: `data/cases/<name>.json`. */
interface Case {
  readonly about: string;
  readonly guide: unknown;
  readonly problems: readonly Problem[];
  readonly warnings: readonly NearMiss[];
  /** Whether the JSON Schema finds fault too. */
  readonly schema: boolean;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const read = <Content>(folder: string): ReadonlyMap<string, Content> =>
  new Map(readdirSync(folder).map((file) => [file.replace(/\.json$/, ''), readJson(`${folder}/${file}`) as Content]));

const cases = read<Case>('data/cases');
const guides = read<unknown>('data/guides');
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  readJson('data/career-guide.schema.json') as object,
);

/** The rules that a JSON Schema cannot say, or not without contradicting the model, and the cases that show each. */
const onlyOurs: Readonly<Record<string, readonly string[]>> = {
  'a language tag is one that Intl reads': ['lang-has-an-extension-of-nothing'],
  'a time zone is one that Intl knows': ['day-time-zone-is-unknown'],
  'an id is unique in its list': [
    'source-id-is-given-twice',
    'source-id-is-given-three-times',
    'skill-id-is-given-twice',
    'tier-id-is-given-twice',
    'plan-id-is-given-twice',
    'feature-id-is-given-twice',
  ],
  'an id is unique among groups and skills': ['mapped-skill-id-is-given-twice', 'mapped-skill-id-is-the-slug-of-another'],
  'a link joins groups and skills that exist': ['skill-link-from-nowhere', 'skill-link-to-nowhere'],
  'a cited source exists': [
    'demand-source-is-unknown',
    'demand-source-without-sources',
    'figure-source-is-unknown',
    'figure-suppressed-source-is-unknown',
    'salary-source-is-unknown',
    'tier-salary-source-is-unknown',
    'outlook-source-is-unknown',
    'proof-source-is-unknown',
  ],
  'the tier of a level exists': ['salary-level-tier-is-unknown', 'salary-level-tier-without-tiers', 'salary-level-tier-in-a-list', 'tier-salary-level-tier-is-unknown'],
  'a step is on its scale': [
    'demand-is-off-its-scale',
    'demand-differs-in-case-from-its-scale',
    'demand-scale-is-empty',
    'region-is-off-its-scale',
    'stress-from-is-off-its-scale',
    'stress-to-is-off-its-scale',
    'rating-is-off-its-scale',
  ],
  'a span of steps does not fall': ['stress-falls'],
  'the bounds of a figure stand in order': ['figure-bounds-are-crossed'],
  'the ends of a salary stand in order': ['salary-maximum-is-below-minimum', 'salary-maximum-bound-is-below-minimum'],
  'percentiles and mean are between the ends': [
    'salary-minimum-is-above-the-median',
    'salary-minimum-is-above-the-percentiles',
    'salary-maximum-is-below-a-percentile',
    'salary-mean-is-above-the-maximum',
    'salary-mean-is-below-the-minimum',
  ],
  'a span of time does not end before it begins': ['period-is-reversed'],
  'percentiles stand in order': [
    'salary-percentiles-are-out-of-order',
    'salary-percentile-is-below-the-highest-before-it',
    'salary-listed-percentile-is-out-of-order',
    'salary-listed-percentile-is-above-the-next',
    'salary-percentile-bound-is-out-of-order',
    'tier-salary-is-out-of-order',
  ],
  'a percentile is given once': ['salary-percentiles-are-listed-twice', 'salary-listed-percentile-differs-from-its-field'],
  'the years of a tier stand in order': ['tier-years-are-crossed'],
  'an included plan exists': ['plan-includes-an-unknown-one'],
  'plans do not include each other in a circle': ['plan-includes-itself', 'plans-include-each-other'],
};

describe('every case', () => {
  test.each([...cases])('%s is told in full', (_, { guide, problems, warnings }) => {
    const checked = checkGuide(guide);
    expect(checked.problems.map(sayProblem)).toEqual(problems.map(sayProblem));
    expect(checked).toEqual({ ...(problems.length ? {} : { value: expect.anything() as unknown }), problems, warnings });
  });

  test('says in a sentence what it is about', () => {
    for (const [name, { about }] of cases) expect(about, name).toMatch(/^[A-Z“].*\.$/);
  });

  test('is named in small letters and hyphens', () => {
    for (const name of cases.keys()) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

describe('the JSON Schema', () => {
  test.each([...guides])('finds nothing wrong with %s, and neither do we', (_, document) => {
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(checkGuide(document).problems).toEqual([]);
  });

  test.each([...cases])('judges %s as the case says', (_, { guide, schema }) => {
    expect(!validate(guide), JSON.stringify(validate.errors)).toBe(schema);
  });

  test('differs from our check in the cases that show a rule of ours, and in no other', () => {
    const differing = [...cases].filter(([, { guide }]) => checkGuide(guide).problems.length === 0 !== validate(guide));
    expect(differing.map(([name]) => name).sort()).toEqual(Object.values(onlyOurs).flat().sort());
  });

  test('is never stricter than our check', () => {
    for (const [name, { guide }] of cases) {
      if (checkGuide(guide).problems.length === 0) expect(validate(guide), name).toBe(true);
    }
  });
});

describe('every phrase of the model', () => {
  const produced = new Set([...cases.values()].flatMap(({ problems }) => problems.map(({ expected }) => expected)));

  test('that a schema expects is produced by a case', () => {
    expect([...messagesIn(guide)].filter((message) => !produced.has(message))).toEqual([]);
  });

  test('that a rule expects is produced by a case', () => {
    const phrases = modulesBelow('guide.js').flatMap((module) => phrasesIn(readFileSync(`src/model/${module}`, 'utf8')));
    expect(phrases.length).toBeGreaterThan(15);
    // JSON can always be read; tests/model/check.test.ts shows this one with a getter that throws.
    const unsaid = phrases.filter((phrase) => ![...produced].some((said) => asPattern(phrase).test(said)));
    expect(unsaid).toEqual(['data that can be read']);
  });

  test('is one that the model has', () => {
    const phrases = modulesBelow('guide.js').flatMap((module) => phrasesIn(readFileSync(`src/model/${module}`, 'utf8')));
    const known = [...phrases.map(asPattern), ...[...messagesIn(guide)].map(asPattern)];
    expect([...produced].filter((said) => !known.some((phrase) => phrase.test(said)))).toEqual([]);
  });
});

/** What a schema may hold that leads to more messages. */
interface Part {
  readonly message?: unknown;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly unknown[];
}

/** Every message of a schema and all that it is made of. */
function messagesIn(schema: Schema, messages = new Set<string>()): ReadonlySet<string> {
  const { message, entries = {}, item, wrapped, options = [] } = schema as Part;
  if (typeof message === 'string') messages.add(message);
  const parts = [...Object.values(entries), item, wrapped, ...options.filter((option) => typeof option === 'object')];
  for (const part of parts) if (part) messagesIn(part as Schema, messages);
  return messages;
}

/** The modules that a module of the model imports, however far, and itself. */
function modulesBelow(module: string, found = new Set<string>()): readonly string[] {
  const file = module.replace(/\.js$/, '.ts');
  if (!found.has(file)) {
    found.add(file);
    for (const [, next = ''] of readFileSync(`src/model/${file}`, 'utf8').matchAll(/from '\.\/(.+?)'/g)) modulesBelow(next, found);
  }
  return [...found];
}

/** The phrases that rules are written with, and those that depend on the value. */
const phrasesIn = (code: string): readonly string[] => [...code.matchAll(/(?:expected: |\|\| (?=.(?:a|no) \w+ \w))(['`])(.+?)\1/g)].map(([, , phrase = '']) => phrase);

/** A pattern for a phrase in which anything may stand for what is filled in. */
const asPattern = (phrase: string): RegExp =>
  new RegExp(`^${phrase.split(/\$\{.*?\}/).map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('.*')}$`);
