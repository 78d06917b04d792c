import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definitions, fields } from '../../scripts/schema-definitions.js';
import { makeSchema, schemaFile, schemaText } from '../../scripts/schema.mjs';
import { check, sayProblem } from '../../src/model/check.js';
import { checkGuide, sections } from '../../src/model/guide.js';
import { placesIn, replacedIn, valueOf } from './arbitraries.js';

const schema = (await makeSchema()) as AnySchemaObject & { readonly $defs: Readonly<Record<string, AnySchemaObject>> };
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true }).addSchema(schema, 'guide');
/** Every object of the schema with its pointer. */
const nodes = [{ path: [], value: schema }, ...placesIn(schema)] as readonly { path: readonly PropertyKey[]; value: AnySchemaObject }[];

describe('data/career-guide.schema.json', () => {
  test('is made from the model as it is', async () => {
    expect(readFileSync(schemaFile, 'utf8') === (await schemaText()), 'The file is stale: run npm run schema').toBe(true);
  });

  test('is the same each time it is made', async () => {
    expect(JSON.stringify(await makeSchema())).toBe(JSON.stringify(schema));
  });

  test('calls itself a career guide in JSON Schema 2020-12, and claims no address', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.title).toBe('Career guide');
    expect(schema).not.toHaveProperty('$id');
  });

  test('names and describes every definition', () => {
    for (const [name, { description }] of Object.entries(schema.$defs)) {
      expect(name).toMatch(/^([A-Z][a-z]+)+$/);
      expect(description, name).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test('has no definition that nothing refers to', () => {
    const text = JSON.stringify(schema);
    expect(Object.keys(definitions).filter((name) => !text.includes(`"#/$defs/${name}"`))).toEqual([]);
  });

  test('names each of its definitions once', () => {
    expect(new Set(Object.values(definitions).map(([schema]) => schema)).size).toBe(Object.keys(definitions).length);
  });

  test('describes only fields that the model has', () => {
    const owners = { Guide: schema, ...schema.$defs } as Record<string, AnySchemaObject>;
    for (const field of Object.keys(fields)) {
      const [owner, key] = field.includes('.') ? field.split('.') : [undefined, field];
      const places = owner === undefined ? Object.values(owners) : [owners[owner]];
      expect(places.some((place) => Object.hasOwn(place?.properties ?? {}, key)), field).toBe(true);
    }
  });

  test('writes every object but those of several shapes as a definition', () => {
    const inline = nodes.filter(({ path, value }) => value?.properties && value.type === 'object' && ![0, 2].includes(path.length));
    expect(inline.map(({ path }) => path.join('/'))).toEqual([
      '$defs/Technology/anyOf/1',
      '$defs/Focus/anyOf/1',
      '$defs/MappedSkill/anyOf/1',
    ]);
  });

  test('takes null wherever a field is optional, and nowhere else', () => {
    for (const { path, value } of nodes) {
      if (value?.type !== 'object' || !value.properties) continue;
      for (const key of Object.keys(value.properties as object)) {
        const pointer = ['', ...path, 'properties', key].map((step) => encodeURIComponent(String(step))).join('/');
        const optional = !((value.required as readonly string[] | undefined) ?? []).includes(key);
        expect(ajv.compile({ $ref: `guide#${pointer}` })(null), pointer).toBe(optional);
      }
    }
  });

  test('leaves unknown keys alone', () => {
    const closed = nodes.filter(({ value }) => value && (Object.hasOwn(value, 'additionalProperties') || Object.hasOwn(value, 'unevaluatedProperties')));
    expect(closed).toEqual([]);
    expect(ajv.compile({ $ref: 'guide' })({ title: 'Tester', zodiac: 1, remote: { zodiac: 1 } })).toBe(true);
  });

  test('carries words, limits and forms over from the model', () => {
    const { Share, SalaryPercentile, UnitText, Currency, Id } = schema.$defs;
    expect(Share?.anyOf).toContainEqual({ type: 'number', minimum: 0, maximum: 1 });
    expect(SalaryPercentile?.properties).toHaveProperty('percent.exclusiveMaximum', 100);
    expect(UnitText?.enum).toEqual(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']);
    expect(Currency?.pattern).toBe('^[A-Z]{3}$');
    expect(Id?.pattern).toBe('^[A-Za-z0-9._-]+$');
  });
});

describe('language tags and time zones', () => {
  const takes = (guide: object): boolean => ajv.validate({ $ref: 'guide' }, { title: 'T', ...guide });

  test('are let through wherever Intl knows them', () => {
    const tags = ['en', 'EN-us', 'zh-Hant-TW', 'sl-rozaj-biske-1994', 'de-CH-1996', 'en-u-ca-gregory-nu-latn', 'x-klingon', 'i-klingon', 'root', 'es-419', 'abcde', 'en-x-a', 'hy-arevela', 'und'];
    for (const lang of tags) if (checkGuide({ title: 'T', lang }).value) expect(takes({ lang }), lang).toBe(true);
    const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC', 'utc', 'GMT', 'Etc/GMT+5', 'EST5EDT', 'GMT-0', '+05:30', '-0800', '+09', 'US/Pacific', 'America/Argentina/ComodRivadavia', 'Z', ''];
    for (const timeZone of zones) if (checkGuide({ title: 'T', day: { blocks: [], timeZone } }).value) expect(takes({ day: { blocks: [], timeZone } }), timeZone).toBe(true);
    fc.assert(fc.property(fc.stringMatching(/^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,9}){0,3}$/), (lang) => {
      if (checkGuide({ title: 'T', lang }).value) expect(takes({ lang })).toBe(true);
    }));
  });

  test('are refused where they have the form of none', () => {
    for (const lang of ['', 'en_US', 'english language', 'e', '-en', 'en-']) expect(takes({ lang }), lang).toBe(false);
    for (const timeZone of ['', 'Berlin time', '5', 'Europe/Berlin ', 'Europe\\Berlin', 'UTC+1:00 (summer)']) expect(takes({ day: { blocks: [], timeZone } }), timeZone).toBe(false);
  });
});

/** What the phrases of the rules begin with that a JSON Schema cannot say: `tests/model/cases.test.ts` has a case for each. */
const onlyOurs = /^(an id that no other|the id of|a step of "scale"|no step before|no less than|no end before|a plan that does not|no second figure|a time zone such as)/;

describe('every section', () => {
  const keys = Object.keys(sections) as (keyof typeof sections)[];

  test.each(keys)('%s in any shape of the model has the shape of the JSON Schema', (key) => {
    const validate = ajv.compile({ $ref: `guide#/properties/${key}` });
    fc.assert(
      fc.property(valueOf(sections[key]), (section) => {
        // A figure may come out without a number, or with too many: that is a rule, which the schema has, too.
        fc.pre(!check(sections[key], section).problems.some(({ expected }) => /^(one of "value"|no bound beside|no number beside)/.test(expected)));
        expect(validate(section), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test.each(keys)('%s that the JSON Schema lets through is let through by our check, but for what only that can know', (key) => {
    const validate = ajv.compile({ $ref: `guide#/properties/${key}` });
    fc.assert(
      fc.property(replacedIn(valueOf(sections[key])), (section) => {
        if (validate(section) && section !== null) expect(check(sections[key], section).problems.filter((problem) => !onlyOurs.test(sayProblem(problem).replace(/^.*?: expected /, '')))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test.each(keys)('%s that our check lets through is let through by the JSON Schema, whatever is put into it', (key) => {
    const validate = ajv.compile({ $ref: `guide#/properties/${key}` });
    fc.assert(
      fc.property(replacedIn(valueOf(sections[key])), (section) => {
        if (!check(sections[key], section).problems.length) expect(validate(section), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
