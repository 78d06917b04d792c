/** Writes what the manifest says of each element for frameworks and editors: types for JSX, Vue and Svelte, data for VS Code and JetBrains. */
import type { Attribute, CustomElementsManifest, ElementItem, Item, Member } from './make.js';

/** The files for frameworks and editors, by their names. */
export function typeFiles(manifest: CustomElementsManifest, { name, version }: { readonly name: string; readonly version: string }): ReadonlyMap<string, string> {
  const elements = manifest.modules.flatMap(({ declarations }) => declarations);
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ['properties.d.ts', propertyTypes(elements)],
    ['jsx.d.ts', jsxTypes(elements)],
    ['vue.d.ts', vueTypes(elements)],
    ['svelte.d.ts', svelteTypes(elements)],
    ['vscode.html-custom-data.json', json({ version: 1.1, tags: elements.map(editorTag) })],
    ['web-types.json', json(webTypes(elements, name, version))],
  ]);
}

const propsOf = ({ name }: ElementItem): string => `${name}Properties`;
const comment = ({ description = '' }: Item): string => `  /** ${description.replaceAll('*/', '*\\/')} */\n`;
const unique = (names: readonly string[]): string => [...new Set(names)].sort().join(', ');
const capital = (name: string): string => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What may stand for a number: in markup it is text, which frameworks also set as a property. */
const orText = (type: string, text: string): string => (/\bnumber\b/.test(text) && !/\bstring\b/.test(text) ? `${type} | \`\${number}\`` : type);

/** The properties that a page may set. */
const settable = ({ members }: ElementItem): readonly Member[] => members.filter((member) => member.kind === 'field' && !member.static && !member.readonly);

/** What can be set on each element: properties by their types, attributes by their names where those differ, and listeners. */
function propertyTypes(elements: readonly ElementItem[]): string {
  const types = elements.map((element) => {
    const properties = settable(element).map((member) => `${comment(member)}  ${member.name}?: ${orText(`${element.name}['${member.name}']`, member.type?.text ?? '')} | undefined;\n`);
    const attributes = element.attributes
      .filter(({ name, fieldName }) => name !== fieldName)
      .map((attribute) => `${comment(attribute)}  '${attribute.name}'?: ${orText(attribute.type.text, attribute.type.text)} | undefined;\n`);
    return `/** What can be set on \`<${element.tagName}>\`. */\nexport interface ${propsOf(element)} {\n${[...properties, ...attributes].join('')}}\n`;
  });
  return `import type { ${unique(elements.map(({ name }) => name))} } from '../classes.js';\n\n${types.join('\n')}`;
}

/** Listeners of an element, as a framework names them. */
const listeners = ({ events }: ElementItem, nameOf: (event: string) => string): string =>
  events.map((event) => `${comment(event)}  '${nameOf(event.name)}'?: ((event: ${event.type.text}) => void) | undefined;\n`).join('');

const imports = (elements: readonly ElementItem[]): string =>
  `import type { ${unique(elements.flatMap(({ name, events }) => [name, ...events.map(({ type }) => type.text)]))} } from '../classes.js';\n` +
  `import type { ${unique(elements.map(propsOf))} } from './properties.js';\n`;

/** React 19 names a listener by `on` and the event, as it is. */
function jsxTypes(elements: readonly ElementItem[]): string {
  const types = elements.map((element) => `interface ${element.name}Listeners {\n${listeners(element, (event) => `on${event}`)}}\n`);
  const tags = elements.map((element) => `      '${element.tagName}': Tag<${element.name}, ${propsOf(element)} & ${element.name}Listeners>;\n`);
  return `/** The elements in JSX: \`import type {} from 'career-widgets/jsx'\`, once in a project. For React 19. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(elements)}
/** What any element takes, and what is this element's own. */
type Tag<Element, Own> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Own> & Own & { class?: string | undefined };

${types.join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('')}    }
  }
}
`;
}

/** Vue names a listener by `on` and the event in camelCase. */
function vueTypes(elements: readonly ElementItem[]): string {
  const types = elements.map((element) => `interface ${element.name}Listeners {\n${listeners(element, (event) => `on${capital(event)}`)}}\n`);
  const tags = elements.map((element) => `    '${element.tagName}': Tag<${element.name}, ${propsOf(element)} & ${element.name}Listeners>;\n`);
  return `/** The elements in templates of Vue 3: \`import type {} from 'career-widgets/vue'\`, once in a project. */
import type { HTMLAttributes, PublicProps } from 'vue';
${imports(elements)}
/** What any element takes, and what is this element's own. */
type Tag<Element, Own> = new () => Element & { $props: Omit<HTMLAttributes & PublicProps, keyof Own> & Own };

${types.join('\n')}
declare module 'vue' {
  interface GlobalComponents {
${tags.join('')}  }
}
`;
}

/** Svelte 5 names a listener by `on` and the event, as it is. */
function svelteTypes(elements: readonly ElementItem[]): string {
  const types = elements.map((element) => `interface ${element.name}Listeners {\n${listeners(element, (event) => `on${event}`)}}\n`);
  const tags = elements.map((element) => `    '${element.tagName}': Tag<${element.name}, ${propsOf(element)} & ${element.name}Listeners>;\n`);
  return `/** The elements in templates of Svelte 5: \`import type {} from 'career-widgets/svelte'\`, once in a project. */
import type { HTMLAttributes } from 'svelte/elements';
${imports(elements)}
/** What any element takes, and what is this element's own. */
type Tag<Element extends EventTarget, Own> = Omit<HTMLAttributes<Element>, keyof Own> & Own;

${types.join('\n')}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags.join('')}  }
}
`;
}

/** The texts that an attribute may hold, where there is a choice. */
const choicesOf = ({ type }: Attribute): readonly string[] => [...type.text.matchAll(/'([^']*)'/g)].map(([, choice = '']) => choice);

/** A tag as VS Code knows it. */
const editorTag = ({ tagName, description, attributes }: ElementItem): unknown => ({
  name: tagName,
  description: { kind: 'markdown', value: description },
  attributes: attributes.map((attribute) => ({
    name: attribute.name,
    description: { kind: 'markdown', value: attribute.description },
    ...(choicesOf(attribute).length && { values: choicesOf(attribute).map((choice) => ({ name: choice })) }),
  })),
});

/** The elements as JetBrains editors know them. */
const webTypes = (elements: readonly ElementItem[], name: string, version: string): unknown => ({
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.description,
        attributes: element.attributes.map(({ name, description, type, default: fallback }) => ({ name, description, value: { type: type.text }, ...(fallback && { default: fallback }) })),
        slots: element.slots.map(({ name, description }) => ({ name, description })),
        js: {
          properties: settable(element).map(({ name, description, type }) => ({ name, description, type: type?.text })),
          events: element.events.map(({ name, description }) => ({ name, description })),
        },
        css: {
          parts: element.cssParts,
          properties: element.cssProperties.map(({ name, description }) => ({ name, description })),
        },
      })),
    },
  },
});
