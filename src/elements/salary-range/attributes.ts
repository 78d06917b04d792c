/** The salary that plain attributes of `<salary-range>` describe. */
import type { Described } from '../../delivery/resolve.js';
import { parseFigure } from '../../model/figure-text.js';

/** The attribute of each figure, and the field of the salary it stands for. */
const figureAttributes = {
  min: 'minValue',
  max: 'maxValue',
  median: 'median',
  p10: 'percentile10',
  p25: 'percentile25',
  p75: 'percentile75',
  p90: 'percentile90',
} as const;

/** The attributes that give a level. */
export const levelAttributes = ['entry', 'mid', 'senior'] as const;

/** The attributes that describe the figures. */
const describingAttributes = { currency: 'currency', unit: 'unitText', region: 'region' } as const;

type Attribute = keyof typeof figureAttributes | (typeof levelAttributes)[number] | keyof typeof describingAttributes;

/** What the attributes hold: text, or a number set as a property. */
export type AttributeValues = { readonly [name in Attribute]: string | number | null | undefined };

const read = (value: string | number): unknown => (typeof value === 'string' ? parseFigure(value) : value);

const entriesOf = Object.entries as <Value>(record: { readonly [attribute in Attribute]?: Value }) => [Attribute, Value][];

/** Puts a salary together from attributes; `undefined` when no figure is among them. */
export function describedByAttributes(values: AttributeValues, levelNames: { readonly [name in (typeof levelAttributes)[number]]: string }): Described | undefined {
  const attributes: Record<string, string> = {};
  const section: Record<string, unknown> = {};
  const levels: unknown[] = [];
  const take = (attribute: Attribute, pointer: string, put: (value: string | number) => void): void => {
    const value = values[attribute];
    if (value == null || value === '') return;
    attributes[pointer] = `/${attribute}`;
    put(value);
  };
  for (const [attribute, field] of entriesOf<string>(figureAttributes)) take(attribute, `/${field}`, (value) => (section[field] = read(value)));
  for (const attribute of levelAttributes) {
    take(attribute, `/levels/${levels.length}/value`, (value) => levels.push({ name: levelNames[attribute], value: read(value) }));
  }
  if (levels.length) section.levels = levels;
  if (!Object.keys(section).length) return undefined;
  for (const [attribute, field] of entriesOf<string>(describingAttributes)) {
    // Also one that is missing is what a problem is about.
    attributes[`/${field}`] = `/${attribute}`;
    take(attribute, `/${field}`, (value) => (section[field] = attribute === 'unit' && /^(hour|day|week|month|year)$/i.test(`${value}`) ? `${value}`.toUpperCase() : `${value}`));
  }
  return {
    section,
    tell(problem) {
      // An attribute stands for a field, and for everything in it. A sentence about one field may name another.
      const field = Object.keys(attributes).find((each) => `${problem.pointer}/`.startsWith(`${each}/`)) ?? '';
      return {
        ...problem,
        pointer: attributes[field] ?? problem.pointer,
        expected: problem.expected.replace(/"(\w+)"/, (_, key: string) => `"${attributes[`/${key}`]?.slice(1) ?? key}"`),
      };
    },
  };
}
