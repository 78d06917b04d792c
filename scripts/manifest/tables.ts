/** Writes what the manifest says of each element into the README, between `<!-- tag -->` and `<!-- /tag -->`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './code.js';
import { makeManifest, type Attribute, type CustomElementsManifest, type CustomProperty, type ElementItem, type EventItem, type Item, type Member } from './make.js';

/** The README. */
export const readmeFile = path.join(root, 'README.md');

/** What is said of an element, or of several alike. */
interface Lists {
  readonly attributes: readonly Attribute[];
  readonly properties: readonly Member[];
  readonly methods: readonly Member[];
  readonly events: readonly EventItem[];
  readonly slots: readonly Item[];
  readonly parts: readonly Item[];
  readonly customProperties: readonly CustomProperty[];
}

/** What elements have in common is said once, where the README has a place for it. */
const groups: readonly { readonly place: string; readonly has: (element: ElementItem) => boolean }[] = [
  { place: 'every-element', has: () => true },
  { place: 'every-chart', has: ({ attributes }) => attributes.some(({ name }) => name === 'view') },
];

/** The README with its tables as the manifest has them. */
export function readmeText(readme: string = readFileSync(readmeFile, 'utf8'), manifest: CustomElementsManifest = makeManifest()): string {
  const elements = manifest.modules.flatMap(({ declarations }) => declarations).map((element) => ({ element, lists: listsOf(element) }));
  const shared = groups
    .filter(({ place }) => readme.includes(`<!-- ${place} -->`))
    .map(({ place, has }) => ({ place, has, lists: commonTo(elements.filter(({ element }) => has(element)).map(({ lists }) => lists)) }));
  // What is common to all is not said again of charts.
  const blocks = shared.map(({ place, lists }, index) => [place, write(shared.slice(0, index).reduce((rest, earlier) => without(rest, earlier.lists), lists))] as const);
  const own = elements.map(({ element, lists }) => [element.tagName, `${element.description}\n\n${write(shared.filter(({ has }) => has(element)).reduce((rest, common) => without(rest, common.lists), lists))}`] as const);
  return [...blocks, ...own].reduce((text, [place, block]) => fill(text, place, block), readme);
}

function fill(readme: string, place: string, block: string): string {
  const start = `<!-- ${place} -->`;
  const end = `<!-- /${place} -->`;
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no place for ${place}: put ${start} and ${end} where its tables go`);
  return `${readme.slice(0, from)}${start}\n${block}${readme.slice(to)}`;
}

const listsOf = ({ attributes, members, events, slots, cssParts, cssProperties }: ElementItem): Lists => ({
  attributes,
  properties: members.filter(({ kind, attribute, reflects }) => kind === 'field' && (!attribute || reflects)),
  methods: members.filter(({ kind }) => kind === 'method'),
  events,
  slots,
  parts: cssParts,
  customProperties: cssProperties,
});

/** Does the same with every list. */
const each = (lists: Lists, change: <Entry extends Item>(list: readonly Entry[], key: keyof Lists) => readonly Entry[]): Lists => ({
  attributes: change(lists.attributes, 'attributes'),
  properties: change(lists.properties, 'properties'),
  methods: change(lists.methods, 'methods'),
  events: change(lists.events, 'events'),
  slots: change(lists.slots, 'slots'),
  parts: change(lists.parts, 'parts'),
  customProperties: change(lists.customProperties, 'customProperties'),
});

/** Whether two are written the same. */
const same = (one: Item, other: Item): boolean => JSON.stringify(told(one)) === JSON.stringify(told(other));

const told = (item: Item & { readonly default?: string; readonly fieldName?: string; readonly type?: unknown }): readonly unknown[] => [item.name, item.description, item.default, item.fieldName && item.type];

/** What every one of some elements has, in the words that most of them use; of words used as often, the last. */
function commonTo(all: readonly Lists[]): Lists {
  const last = all.at(-1);
  if (!last) throw new Error('No element has anything in common with none');
  return each(last, <Entry extends Item>(list: readonly Entry[], key: keyof Lists) =>
    list.flatMap((item) => {
      const versions = all.flatMap((lists) => (lists[key] as readonly Item[]).filter(({ name }) => name === item.name)) as unknown as readonly Entry[];
      if (versions.length < all.length) return [];
      const votes = versions.map((version) => versions.filter((other) => same(version, other)).length);
      return [versions[votes.lastIndexOf(Math.max(...votes))] ?? item];
    }),
  );
}

const without = (lists: Lists, common: Lists): Lists => each(lists, (list, key) => list.filter((item) => !common[key].some((other) => same(item, other))));

/** A table of attributes, and the rest folded up beneath it. */
function write({ attributes, ...rest }: Lists): string {
  const table = attributes.length ? ['| attribute | value | meaning |', '| --- | --- | --- |', ...attributes.map(writeAttribute), ''] : [];
  const more = [
    ...section('Properties besides those of attributes', rest.properties.map((member) => line(nameOf(member), withDefault(member), member.readonly ? 'read-only' : undefined))),
    ...section('Methods', rest.methods.map((method) => line(signature(method), { ...method, description: sentences(method.description, ...(method.parameters ?? []).map(({ description }) => description)) }))),
    ...section('Events', rest.events.map((event) => line(event.name, event, `\`${event.type.text}\``))),
    ...section('Slots', rest.slots.map((slot) => (slot.name ? line(slot.name, slot) : `- its other children: ${slot.description}`))),
    ...section('Parts', rest.parts.map((part) => line(part.name, part))),
    ...section('Custom properties, with what stands in for them', rest.customProperties.map((property) => line(property.name, property, property.default && `\`${property.default}\``))),
  ];
  if (!more.length) return table.join('\n');
  const kinds = more.filter((text) => text.startsWith('**')).map((text) => text.replaceAll('*', '').replace(/,? (besides|with) .*/, '').toLowerCase());
  const summary = kinds.join(', ').replace(/^./, (letter) => letter.toUpperCase());
  return [...table, '<details>', `<summary>${summary}</summary>`, '', ...more, '</details>', ''].join('\n');
}

const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length ? [`**${title}**`, '', ...lines, ''] : []);

const line = (name: string, { description }: Item, more?: string): string => `- \`${name}\`${more ? ` (${more})` : ''}: ${description}`;

function writeAttribute({ name, type, default: fallback, description = '' }: Attribute): string {
  const choices = type.text.split(' | ').map((choice) => (choice.startsWith("'") ? `\`${choice.slice(1, -1)}\`` : choice === 'string' ? 'text' : choice === 'boolean' ? 'present or not' : choice));
  const meaning = withDefault({ name, description, ...(fallback && { default: fallback }) }).description;
  return `| \`${name}\` | ${choices.join(', ').replace(/, ([^,]*)$/, ' or $1')} | ${meaning.replaceAll('|', '\\|')} |`;
}

const withDefault = (item: Item & { readonly default?: string }): { readonly name: string; readonly description: string } => ({ name: item.name, description: sentences(item.description, item.default && `Default: \`${item.default}\``) });

/** Texts one after the other, each closed as a sentence. */
const sentences = (...texts: readonly (string | undefined)[]): string => texts.filter((text) => text).map((text) => text!.replace(/(?<![.!?])$/, '.')).join(' ');

/** A member as a page calls it: what belongs to the class, by the name of the class. */
const nameOf = ({ name, static: isStatic, inheritedFrom }: Member): string => `${isStatic ? `${inheritedFrom?.name ?? 'static'}.` : ''}${name}`;

const signature = ({ parameters = [], return: answer, ...member }: Member): string =>
  `${nameOf(member)}(${parameters.map(({ name, optional, type }) => `${name}${optional ? '?' : ''}${type ? `: ${type.text.replaceAll('readonly ', '')}` : ''}`).join(', ')})${answer ? `: ${answer.type.text}` : ''}`;

export { makeManifest, manifestFile, manifestText } from './make.js';
