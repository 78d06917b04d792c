/** The small values that every section is made of. A schema's message is the phrase an error says it expected. */
import * as v from 'valibot';

/** Any schema of the model. */
export type Schema = v.GenericSchema;

/** Whether a value is an object with named fields: not a list, not `null`. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Any value at all. */
const anything = /* @__PURE__ */ v.unknown();

/** What may be said of a value without parts, beyond its type. */
interface Limits<Value> {
  /** Whether a value of the right type will do; or what is expected instead, where that is not what is expected of any other. */
  readonly isWithin: (value: Value) => boolean | string;
  /** What a JSON Schema says of it, by the name of the action in valibot. Only `scripts/schema.mjs` looks at it. */
  readonly actions?: Readonly<Record<string, unknown>>;
  /** The only values there are. */
  readonly options?: readonly Value[];
}

/** Makes the schema of a value without parts, of a type that `typeof` knows, or a text of a list. */
/* @__NO_SIDE_EFFECTS__ */
function leaf<Value>(type: 'string' | 'number' | 'boolean' | 'picklist', message: string, limits?: Limits<Value>): v.GenericSchema<Value> {
  return {
    ...v.unknown(),
    type,
    message,
    options: limits?.options,
    limits,
    '~run'(...[dataset, config]: Parameters<Schema['~run']>) {
      const { value } = dataset;
      const isOfType = typeof value === (limits?.options ? 'string' : type);
      const isRight = isOfType && (limits?.isWithin(value as Value) ?? true);
      return (isRight === true ? anything : v.never(isRight || message))['~run'](dataset, config);
    },
  } as never;
}

/** Plain text: never HTML, never Markdown, any characters. */
export const text = /* @__PURE__ */ leaf<string>('string', 'text');

/** Plain text where something else may stand too: an error that finds neither names both. */
export const textOr = /* @__NO_SIDE_EFFECTS__ */ (other: string) => leaf<string>('string', `text or ${other}`);

/** `true` or `false`. */
export const flag = /* @__PURE__ */ leaf<boolean>('boolean', 'true or false');

/** A finite number. JSON's `1e999` is not one, nor is `NaN`. */
export const finite = /* @__PURE__ */ leaf<number>('number', 'a number', { isWithin: (value) => Number.isFinite(value) || 'a finite number', actions: { finite: true } });

/** A number within limits. What is missing, no number, or beyond a limit is told the same. */
export const numberWhere = /* @__NO_SIDE_EFFECTS__ */ (message: string, isWithin: (value: number) => boolean, actions: Readonly<Record<string, number>>) =>
  leaf<number>('number', message, { isWithin, actions });

/** Text of one form. What is missing, no text, or of another form is told the same. */
export const matching = /* @__NO_SIDE_EFFECTS__ */ (form: RegExp, message: string) =>
  leaf<string>('string', message, { isWithin: (value) => form.test(value), actions: { regex: form } });

/** Text that stands for something there is, which code decides; its form is for the JSON Schema alone. */
export const existing = /* @__NO_SIDE_EFFECTS__ */ (isThere: (value: string) => boolean, message: string, form: RegExp) =>
  leaf<string>('string', message, { isWithin: isThere, actions: { regex: form } });

/** A name that is unique in its list: letters, digits, `.`, `_` and `-`. */
export const id = matching(/^[A-Za-z0-9._-]+$/, 'an id of letters, digits, ".", "_" or "-"');

/** One of the words given. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words): v.GenericSchema<Words[number]> {
  const message = words.map((word) => `"${word}"`).join(' or ');
  return leaf<Words[number]>('picklist', message, { isWithin: (value) => words.includes(value), options: words });
}

const spans = () => {
  const leapYear = String.raw`(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)`;
  const day = String.raw`(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1\d|2[0-8]))?|-(0[13-9]|1[0-2])-(29|30)|-(0[13578]|1[02])-31)?|${leapYear}-02-29)`;
  const form = new RegExp(`^${day}(/${day})?$`);
  return leaf<string>('string', 'a period such as 2024, 2024-05, 2024-05-31 or 2024/2034', {
    isWithin(value) {
      const [start, end = start] = value.split('/') as [string, string?];
      return form.test(value) && (start.slice(0, end.length) <= end || `no end before ${start}`);
    },
    actions: { regex: form },
  });
};

/** A time or a span of time, of days that the calendar has: `2024`, `2024-05`, `2024-05-31`, or two of them around a slash. Of two, the earlier one stands first, as far as both are exact. */
export const period = /* @__PURE__ */ spans();

/** An ISO 4217 currency code: three capital letters. */
export const currency = matching(/^[A-Z]{3}$/, 'a currency code such as USD');

/** The time that a sum of money is for. */
export const unitText = oneOf(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']);

/** An address: absolute, or relative to the guide's `url`. Whether it may become a link is decided where it is drawn. */
export const url = text;

/** Checks the parts of a value, each with its schema, into another value. */
function checkParts(parts: Iterable<readonly [PropertyKey, Schema, unknown]>, value: object, config: v.Config<v.BaseIssue<unknown>>): v.OutputDataset<unknown, v.BaseIssue<unknown>> {
  const issues: v.BaseIssue<unknown>[] = [];
  for (const [key, schema, part] of parts) {
    const checked = schema['~run']({ value: part }, config);
    (value as Record<PropertyKey, unknown>)[key] = checked.value;
    for (const issue of checked.issues ?? []) issues.push({ ...issue, path: [{ key }, ...(issue.path ?? [])] as never });
  }
  return (issues.length ? { typed: false, value, issues } : { typed: true, value }) as never;
}

/** The schema of a list that nobody changes: one that is frozen or written `as const` is of its type, too. */
export interface ListSchema<Item extends Schema> extends v.BaseSchema<readonly v.InferInput<Item>[], readonly v.InferOutput<Item>[], v.InferIssue<Item>> {
  readonly type: 'array';
  readonly item: Item;
}

/** A list of values of one kind. */
/* @__NO_SIDE_EFFECTS__ */
export function list<const Item extends Schema>(item: Item): ListSchema<Item> {
  const message = 'a list';
  return {
    ...v.unknown(),
    type: 'array',
    item,
    message,
    '~run': ({ value }: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) =>
      Array.isArray(value) ? checkParts(Array.from(value, (entry: unknown, index) => [index, item, entry] as const), [], config) : v.never(message)['~run']({ value }, config),
  } as never;
}

/** Keys that mean something else to an object than to a document. */
const unsafe: ReadonlySet<string> = /* @__PURE__ */ new Set(['__proto__', 'prototype', 'constructor']);

/** An object with the fields given. `null` reads as absent; unknown fields are kept. */
/* @__NO_SIDE_EFFECTS__ */
export function record<const Entries extends v.ObjectEntries>(entries: Entries): v.LooseObjectSchema<Entries, string> {
  const message = 'an object';
  const known = Object.entries(entries as Readonly<Record<string, Schema>>);
  return {
    ...v.unknown(),
    type: 'loose_object',
    entries,
    message,
    '~run'({ value }: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) {
      if (!isRecord(value)) return v.never(message)['~run']({ value }, config);
      const written = new Map(Object.entries(value).filter(([key, field]) => field != null && !unsafe.has(key)));
      const parts: [string, Schema, unknown][] = [];
      for (const [key, schema] of known) {
        // A required field that is missing is checked as well: its own schema says what it expected.
        if (schema.type !== 'optional' || written.has(key)) parts.push([key, schema, written.get(key)]);
        written.delete(key);
      }
      for (const [key, field] of written) parts.push([key, anything, field]);
      return checkParts(parts, {}, config);
    },
  } as never;
}

/**
 * A value of several shapes. The shape is picked from the value, so that an error lists that shape's problems only.
 * It calls itself a union, which is how the JSON Schema is made to list every shape.
 */
export interface ShapesSchema<Options extends readonly Schema[]>
  extends v.BaseSchema<v.InferInput<Options[number]>, v.InferOutput<Options[number]>, v.InferIssue<Options[number]>> {
  readonly type: 'union';
  readonly options: Options;
  readonly pick: (value: unknown) => Options[number];
}

/** Makes a schema that looks at the value to decide which of its options checks it. */
/* @__NO_SIDE_EFFECTS__ */
export function shapes<const Options extends readonly [Schema, ...Schema[]]>(
  options: Options,
  choose: (value: unknown) => number | boolean,
): ShapesSchema<Options> {
  const pick = (value: unknown): Schema => options[Number(choose(value))] ?? options[0];
  return {
    ...v.unknown(),
    type: 'union',
    expects: 'shapes',
    options,
    pick,
    '~run': (dataset: { value: unknown }, config: v.Config<never>) => pick(dataset.value)['~run'](dataset, config as never),
  } as unknown as ShapesSchema<Options>;
}
