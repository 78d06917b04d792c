/** Writes the HTML that puts an element on a page. */
import { escaped } from './escape.js';
import { safeLink } from './link.js';
import { scriptText } from './script-text.js';
import { isRecord } from './values.js';
import { wordsAddress } from './words-address.js';

/** What a snippet says: the data, how to show it, and where the code is. */
export interface SnippetOptions {
  /** A guide, written inside the element. */
  readonly guide?: unknown;
  /** A section, written inside the element, where there is no `guide`. */
  readonly data?: unknown;
  /** The address of a guide or a section, where neither is given. */
  readonly src?: string | undefined;
  /**
   * Attributes of the element, by their names or those of the properties: `heading-level` or `headingLevel`. `true` is an
   * attribute without a value; `false`, `null` and `undefined` are none.
   */
  readonly attributes?: Readonly<Record<string, string | number | boolean | null | undefined>> | undefined;
  /**
   * The address of the module that defines the element. Without it, there is no script. Beside the bundle, the words of the
   * element's `locale` or `lang`, or of the guide's `lang`, are loaded, too.
   */
  readonly module?: string | undefined;
  /** The hash of that module, as `sri.json` has it. Nothing else is loaded then, as nothing would vouch for it. */
  readonly integrity?: string | undefined;
}

const attribute = (name: string, value: string): string => ` ${name}="${escaped(value)}"`;

/** The attributes that are names of something to say; handlers and styles are code and break under a strict policy. */
function attributesOf({ attributes = {}, src, guide, data }: SnippetOptions): string {
  const inline = guide !== undefined || data !== undefined;
  const all: NonNullable<SnippetOptions['attributes']> = { ...(src === undefined ? {} : { src }), ...attributes };
  return Object.entries(all)
    .map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value] as const)
    .filter(([name, value]) => /^[a-z][a-z0-9-]*$/.test(name) && !/^(on|style$|data$)/.test(name) && value !== false && value != null && !(inline && name === 'src'))
    .map(([name, value]) => (value === true ? ` ${name}` : attribute(name, String(value))))
    .join('');
}

/** The address of a module as a page may load it. Throws for one from which nothing can be loaded. */
export function moduleAddress(module: string): string {
  const address = safeLink(module);
  if (address === undefined || /^(mailto|tel):/i.test(address)) throw new TypeError(`No module can be loaded from ${JSON.stringify(module)}`);
  return address;
}

function scriptOf({ module, integrity, attributes = {}, guide }: SnippetOptions): string {
  if (module === undefined) return '';
  const address = moduleAddress(module);
  const script = (src: string, checked = ''): string => `<script type="module"${attribute('src', src)}${checked}></script>\n`;
  if (integrity !== undefined) return `${script(address, `${attribute('integrity', integrity)} crossorigin="anonymous"`)}\n`;
  const words = wordsAddress(address, attributes.locale ?? attributes.lang ?? (isRecord(guide) ? guide.lang : undefined));
  return `${script(address)}${words === undefined ? '' : script(words)}\n`;
}

/**
 * The HTML that shows an element on any page: a line for the code, and the tag with its data inside. Whatever the data
 * holds, it stays data. An attribute that is a handler, a style, or has a name that HTML cannot hold is left out.
 *
 * @throws {TypeError} for a tag that no custom element can have, and for a module that cannot be loaded
 */
export function snippet(tag: string, options: SnippetOptions = {}): string {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag)) throw new TypeError(`${JSON.stringify(tag)} is no tag of a custom element`);
  const inside = options.guide ?? options.data;
  const json = inside === undefined ? '' : scriptText(inside, 2).replaceAll('\n', '\n    ');
  const child = inside === undefined ? '' : `\n  <script type="application/json">\n    ${json}\n  </script>\n`;
  return `${scriptOf(options)}<${tag}${attributesOf(options)}>${child}</${tag}>\n`;
}
