/** Finds the elements of this library in a page of HTML, and what the page says about each. Pages may be deeper than a stack: nothing here calls itself. */
import { html, parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { elements, type GuideElement } from './classes.js';
import { prefixed } from './define.js';
import { cellText, gridOf, type CellPiece, type TableCell } from './delivery/table-rows.js';
import { readJson, type Written } from './delivery/written.js';

/** One of our elements on the page, and what the page says about it. */
export interface Place {
  readonly node: Tree.Element;
  /** Where its start tag stands in the page. */
  readonly start: { readonly startOffset: number; readonly endOffset: number };
  readonly lang: string | undefined;
  readonly dir: string | undefined;
  readonly inline: Written | undefined;
  /** What its `src` answered, where that counts. */
  fetched: Written | undefined;
  /** What has drawn it. */
  element: GuideElement | undefined;
}

/** Names an element to its renderer; never sent. */
export const placeAttribute = 'career-place';

/** Stands around each drawn start tag; never sent. */
export const mark = '<!--career-place-->';

/** A text as the value of an attribute. */
export const attribute = (value: string): string => value.replace(/[&"<]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The elements to draw, and the HTML for Lit to draw them from. */
interface Found {
  readonly text: string;
  readonly places: readonly Place[];
}

/** The language and the direction around a node. */
type Around = Pick<Place, 'lang' | 'dir'>;

/** Looks through a page for the elements to draw, and answers them alone, one inside the other, for Lit: the rest of the page is no template. */
export function findElements(page: string, prefix: string | undefined, around: Around): Found {
  const tags = new Set(Object.keys(elements).map((tag) => prefixed(prefix, tag)));
  const takesTables = new Set(Object.entries(elements).flatMap(([tag, { reader }]) => (reader.key !== undefined ? [prefixed(prefix, tag)] : [])));
  const isPage = /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype|html|head|body)\b/i.test(page);
  const root = isPage ? parse(page, { sourceCodeLocationInfo: true }) : parseFragment(page, { sourceCodeLocationInfo: true });
  const places: Place[] = [];
  let text = '';
  /** What comes next, the first last: nodes, and the end tags of those around them. */
  const ahead: (string | (Around & { readonly node: Tree.Node }))[] = [{ node: root, ...around }];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (typeof next === 'string') {
      text += next;
      continue;
    }
    const { node, ...outer } = next;
    if (!('childNodes' in node)) continue;
    const own = 'attrs' in node ? { lang: attributeOf(node, 'lang') ?? outer.lang, dir: attributeOf(node, 'dir') ?? outer.dir } : outer;
    // In a drawing or a formula, a tag of ours is a name like any other: no element of HTML.
    const start = 'tagName' in node && tags.has(node.tagName) && node.namespaceURI === html.NS.HTML ? node.sourceCodeLocation?.startTag : undefined;
    if (start) {
      const element = node as Tree.Element;
      // It has been drawn before, with all that stands in it.
      if (element.childNodes.some(isShadow)) continue;
      const attributes = element.attrs.flatMap(({ name, value }) => (name === placeAttribute ? [] : ` ${name}="${attribute(value)}"`)).join('');
      text += `${mark}<${element.tagName} ${placeAttribute}="${places.length}"${attributes}>${mark}`;
      ahead.push(`</${element.tagName}>`);
      places.push({ node: element, start, ...own, inline: writtenIn(element, takesTables.has(element.tagName)), fetched: undefined, element: undefined });
    }
    for (const child of childrenOf(node, true)) ahead.push({ node: child, ...own });
  }
  return { text, places };
}

/** Whether a node is a shadow root that came with the page. */
const isShadow = (node: Tree.Node): node is Tree.Template => 'content' in node && attributeOf(node, 'shadowrootmode') !== undefined;

/** The value of an attribute; nothing where it is not there. */
export const attributeOf = (element: Tree.Element, name: string): string | undefined => element.attrs.find((attr) => attr.name === name)?.value;

/** The data written inside an element, as the browser will read it. */
function writtenIn(element: Tree.Element, takesTables: boolean): Written | undefined {
  for (const child of element.childNodes) {
    if (!('tagName' in child) || attributeOf(child, 'slot') !== undefined) continue;
    if (child.tagName === 'script' && attributeOf(child, 'type')?.toLowerCase() === 'application/json') {
      const text = textOf(child);
      return text.trim() ? readJson(text) : undefined;
    }
    if (takesTables && child.tagName === 'table') {
      const rows = rowsIn(child);
      return rows.length ? { rows: gridOf(rows.map((row) => row.childNodes.filter(isCell).map(readCell))) } : undefined;
    }
  }
  return undefined;
}

/** Whether JSON-LD stands in an element already. */
export const hasFacts = (element: Tree.Element): boolean => element.childNodes.some((child) => 'tagName' in child && child.tagName === 'script' && attributeOf(child, 'type')?.toLowerCase() === 'application/ld+json');

const isCell = (node: Tree.Node): node is Tree.Element => 'tagName' in node && (node.tagName === 'td' || node.tagName === 'th');

/** The rows of a table as a browser counts them: those of its head first, those of its foot last. */
function rowsIn(table: Tree.Element): readonly Tree.Element[] {
  const sections = ['thead', 'tbody', 'tfoot'];
  const parts = table.childNodes.filter((node): node is Tree.Element => 'tagName' in node && sections.includes(node.tagName));
  const place = ({ tagName }: Tree.Element): number => (tagName === 'thead' ? 0 : tagName === 'tfoot' ? 2 : 1);
  return parts.sort((a, b) => place(a) - place(b)).flatMap(({ childNodes }) => childNodes.filter((node): node is Tree.Element => 'tagName' in node && node.tagName === 'tr'));
}

function readCell(cell: Tree.Element): TableCell {
  const data = Array.from(inside(cell)).find((node): node is Tree.Element => 'tagName' in node && node.tagName === 'data' && attributeOf(node, 'value') !== undefined);
  const span = (name: string, most: number): number => Math.min(Number.parseInt(attributeOf(cell, name) ?? '', 10) || 1, most);
  return {
    text: data ? attributeOf(data, 'value')!.trim() : cellText(piecesOf(cell)),
    rows: attributeOf(cell, 'rowspan') === '0' ? Infinity : Math.max(1, span('rowspan', 65534)),
    columns: Math.max(1, span('colspan', 1000)),
  };
}

function* piecesOf(cell: Tree.Element): Generator<CellPiece> {
  for (const node of inside(cell)) {
    if ('value' in node) yield { text: node.value };
    else if ('tagName' in node) yield { tag: node.tagName };
  }
}

/** The children of a node, those in a shadow root that came with the page first; the last before the others, for a list that is taken from its end. */
const childrenOf = (node: Tree.Node, withShadow = false): readonly Tree.Node[] => [...(withShadow && isShadow(node) ? node.content.childNodes : []), ...('childNodes' in node ? node.childNodes : [])].reverse();

/** Everything inside a node, in the order of the page. */
function* inside(node: Tree.Node): Generator<Tree.Node> {
  const ahead = [...childrenOf(node)];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    yield next;
    for (const child of childrenOf(next)) ahead.push(child);
  }
}

const textOf = (node: Tree.Node): string => Array.from(inside(node), (each) => ('value' in each ? each.value : '')).join('');
