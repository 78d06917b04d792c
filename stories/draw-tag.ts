/** Draws the tag that a story is about, as a reader of the story would write it. */
import type { Meta } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };

/** What a story sets: attributes and custom properties by their names, `json` for a JSON child, `html` for other children. */
export type TagArgs = Readonly<Record<string, unknown>> & { readonly json?: unknown; readonly html?: string };

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

const declarations = (manifest.modules as readonly { readonly declarations?: readonly Declaration[] }[]).flatMap((module) => module.declarations ?? []);

/** What the manifest says of a tag. */
function describedTag(tag: string): Declaration {
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`custom-elements.json does not describe <${tag}>: run npm run manifest`);
  return found;
}

/** Draws a tag with what a story sets. */
export function drawTag(tag: string, { json, html, ...args }: TagArgs): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('--')) element.style.setProperty(name, String(value));
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  if (json !== undefined) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = `\n${JSON.stringify(json, null, 2)}\n`;
    element.append(script);
  }
  if (html !== undefined) element.append(document.createRange().createContextualFragment(html));
  return element;
}

/** The choices of a type such as `'chart' | 'table'`. */
const choicesOf = (type: string | undefined): readonly string[] => [...(type ?? '').matchAll(/'([^']*)'/g)].map(([, choice]) => choice!);

/** The control that suits a type. */
function controlOf({ name, type }: Described): object {
  const choices = choicesOf(type?.text);
  if (choices.length > 1) return { control: { type: 'inline-radio' }, options: choices };
  if (name.startsWith('--')) return { control: { type: 'color' } };
  if (/^number\b/.test(type?.text ?? '')) return { control: { type: 'number' } };
  if (/^boolean\b/.test(type?.text ?? '')) return { control: { type: 'boolean' } };
  return { control: { type: 'text' } };
}

/** A story's meta for a tag: a control for each attribute and custom property, and one for the data. */
export function aboutTag(tag: string): Meta<TagArgs> & { readonly argTypes: object } {
  const { attributes = [], cssProperties: read = [] } = describedTag(tag);
  // The room kept before a tag is drawn is the page's own sheet's business.
  const cssProperties = read.filter(({ name }) => !name.endsWith('-min-height'));
  const controls = (list: readonly Described[], category: string): [string, object][] =>
    list.map((entry) => [
      entry.name,
      {
        name: entry.name,
        description: entry.description,
        table: { category, type: { summary: entry.type?.text }, defaultValue: { summary: entry.default } },
        ...(['src', 'data'].includes(entry.name) ? { control: false } : controlOf(entry)),
      },
    ]);
  return {
    component: tag,
    render: (args: TagArgs) => drawTag(tag, args),
    argTypes: {
      json: { name: 'JSON child', description: 'The data, as a JSON script inside the tag.', control: { type: 'object' }, table: { category: 'data' } },
      html: { name: 'children', description: 'Other children.', control: { type: 'text' }, table: { category: 'data' } },
      ...Object.fromEntries([...controls(attributes, 'attributes'), ...controls(cssProperties, 'css custom properties')]),
    },
    parameters: { controls: { include: ['JSON child', 'json', 'html', 'children', ...[...attributes, ...cssProperties].map(({ name }) => name)] } },
  };
}
