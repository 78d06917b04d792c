/** Writes `data/career-guide.schema.json`, the JSON Schema of the guide document, from the model. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the schema is written. */
export const schemaFile = `${root}data/career-guide.schema.json`;

/** A schema that also accepts `null`, which reads as absent. */
function nullable(schema) {
  if (schema.anyOf) return { ...schema, anyOf: [...schema.anyOf, { type: 'null' }] };
  if (schema.$ref) return { anyOf: [schema, { type: 'null' }] };
  return { ...schema, type: [schema.type, 'null'], ...(schema.enum && { enum: [...schema.enum, null] }) };
}

/** A definition with its words, those of its fields first. `required` is left out where nothing is. */
function worded(name, { properties, required, ...schema }, [, description, more], fields) {
  const withWords = Object.entries(properties ?? {}).map(([key, field]) => {
    const words = fields[`${name}.${key}`] ?? fields[key];
    return [key, words ? { description: words, ...field } : field];
  });
  return {
    description,
    ...schema,
    ...(properties && { properties: Object.fromEntries(withWords) }),
    ...(required?.length && { required }),
    ...more,
  };
}

/** Lets a schema and all that it is made of say its limits as valibot does, in the same objects: definitions are known by them. */
function sayLimits(schema, seen = new Set()) {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return;
  seen.add(schema);
  const { limits, entries = {}, item, wrapped, options = [] } = schema;
  const actions = Object.entries(limits?.actions ?? {}).map(([type, requirement]) => ({ kind: 'validation', type, requirement }));
  if (actions.length) schema.pipe = [{ ...schema }, ...actions];
  for (const part of [...Object.values(entries), item, wrapped, ...options]) sayLimits(part, seen);
}

/** Makes the JSON Schema (2020-12) of the guide document. */
export async function makeSchema() {
  const { module } = await runnerImport(`${root}scripts/schema-definitions.ts`, { root, configFile: false, logLevel: 'error' });
  const { definitions, fields, guide } = module;
  sayLimits(guide);
  const { $defs, ...document } = toJsonSchema(guide, {
    target: 'draft-2020-12',
    definitions: Object.fromEntries(Object.entries(definitions).map(([name, [schema]]) => [name, schema])),
    // What only our own check knows: `tests/model/cases.test.ts` lists these rules. JSON has no number that is not finite.
    ignoreActions: ['check', 'raw_check', 'finite'],
    overrideSchema: ({ valibotSchema, jsonSchema }) => (valibotSchema.type === 'optional' ? nullable(jsonSchema) : undefined),
  });
  const { $schema, ...shape } = document;
  return {
    $schema,
    title: 'Career guide',
    ...worded('Guide', shape, [guide, 'Everything about one occupation. Unknown keys are kept and ignored; null reads as absent.'], fields),
    $defs: Object.fromEntries(
      Object.entries($defs).map(([name, schema]) => [name, worded(name, schema, definitions[name], fields)]),
    ),
  };
}

/** The schema as the file holds it. */
export const schemaText = async () => `${JSON.stringify(await makeSchema(), null, 2)}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(schemaFile, await schemaText());
