/** A guide as a page of its own, which can be read without a network, without a script and without this library. */
import type { LitElement } from 'lit';
import { escaped } from '../../model/escape.js';
import { scriptText } from '../../model/script-text.js';

/** What is saved, and how it is to be drawn. */
export interface OfflineItem {
  readonly guide: Readonly<Record<string, unknown>>;
  readonly title: string;
  readonly address: string;
  /** The tag that draws a whole guide, where it has been registered. */
  readonly tag: string;
  readonly locale: string;
  readonly dir: string;
}

const sheet = `:root { color-scheme: light dark }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
section { margin-block: 2.5rem }
a { color: inherit }
nav ul { columns: 12em; column-gap: 24px; padding: 0; list-style: none; font-size: 14px }
nav a { display: block; padding: 3px 10px; border-inline-start: 2px solid #8886; text-decoration: none; opacity: .75 }
nav a:hover { text-decoration: underline }
@media print { nav { display: none } }`;

/** Elements of HTML that have no end. */
const empty = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/** Writes a node as HTML, with its shadow tree and what that looks like. What was folded is open, as nothing opens it there. */
function write(node: Node): string {
  if (node instanceof Text) return escaped(node.data);
  if (!(node instanceof Element) || node.matches('[part=tools], [part=tooltip]')) return '';
  const { localName, shadowRoot } = node;
  const inside = (from: ParentNode & Node): string => [...from.childNodes].map(write).join('');
  if (shadowRoot) {
    const looks = (node.constructor as typeof LitElement).elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('');
    return `<${localName}><template shadowrootmode="open"><style>${looks.replaceAll('</', '<\\/')}</style>${inside(shadowRoot)}</template></${localName}>`;
  }
  const attributes = [...node.attributes].map(({ name, value }) => {
    // Labels were hidden for want of room on this page.
    if (name === 'hidden' || name === 'style' || name === 'data-crowded') return '';
    const said = name === 'aria-expanded' ? 'true' : name === 'href' && node instanceof HTMLAnchorElement && !value.startsWith('#') ? node.href : value;
    return ` ${name}="${escaped(said)}"`;
  });
  return `<${localName}${attributes.join('')}>${empty.has(localName) ? '' : `${inside(node)}</${localName}>`}`;
}

/** Draws a guide where nobody sees it, and answers its contents and sections as HTML; nothing where its element is not there. */
async function drawn({ guide, tag, locale, dir }: OfflineItem): Promise<string | undefined> {
  if (!customElements.get(tag)) return undefined;
  const room = document.createElement('div');
  const element = document.createElement(tag) as LitElement & { drawAll(): unknown };
  room.hidden = true;
  room.dir = dir;
  Object.assign(element, { data: guide, locale });
  room.append(element);
  document.body.append(room);
  try {
    await element.updateComplete;
    element.drawAll();
    await element.updateComplete;
    const root = element.renderRoot as ShadowRoot;
    const nav = root.querySelector('nav');
    // Nothing can be shared from there.
    nav?.querySelector('[href="#share"]')?.closest('li')?.remove();
    const contents = nav ? `<nav aria-label="${escaped(nav.ariaLabel ?? '')}">${write(nav.querySelector('ul')!)}</nav>` : '';
    const sections = [...root.querySelectorAll('[part=block]:not(#share)')].map(({ id, childNodes }) => `<section id="${escaped(id)}">${[...childNodes].map(write).join('')}</section>`);
    // Under the title, where there is one.
    if (contents) sections.splice(root.querySelector('#hero') ? 1 : 0, 0, contents);
    return sections.length ? `<main>${sections.join('\n')}</main>` : undefined;
  } finally {
    room.remove();
  }
}

/** Whatever a guide holds, as plain paragraphs and lists under the names of its keys. */
function told(value: unknown): string {
  if (Array.isArray(value)) return `<ul>${value.map((each) => `<li>${told(each)}</li>`).join('')}</ul>`;
  if (typeof value !== 'object' || value === null) return value === null || value === undefined ? '' : escaped(typeof value === 'string' ? value : JSON.stringify(value));
  return `<dl>${Object.entries(value).map(([key, inner]) => `<dt>${escaped(key)}</dt><dd>${told(inner)}</dd>`).join('')}</dl>`;
}

/** Writes the page. The guide stands in it as its author wrote it, too, for programs. */
export async function offlinePage(item: OfflineItem): Promise<string> {
  const { guide, title, address, locale, dir } = item;
  const body = (await drawn(item)) ?? `<main><h1>${escaped(title)}</h1>${told(guide)}</main>`;
  return `<!doctype html>
<html lang="${escaped(locale)}" dir="${escaped(dir)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${sheet}
</style>
</head>
<body>
${body}
<p><a href="${escaped(address)}">${escaped(address)}</a></p>
<script type="application/json">${scriptText(guide)}</script>
</body>
</html>
`;
}
