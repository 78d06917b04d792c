/** A chart as it stands on the page, as plain shapes: absolute pixels and resolved colors. */

/** A shape with everything another program needs to paint it. */
export type Shape =
  | { readonly type: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly paint: Paint }
  | { readonly type: 'path'; readonly x: number; readonly y: number; readonly d: string; readonly paint: Paint }
  | { readonly type: 'text'; readonly x: number; readonly y: number; readonly text: string; readonly anchor: 'start' | 'middle' | 'end'; readonly font: Font; readonly paint: Paint };

/** How a shape is painted. Colors are `#rrggbb` or `rgba(…)`; an empty color paints nothing. */
export interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly cap: CanvasLineCap;
  /** The lengths of dashes and gaps in pixels; none for a line without gaps. */
  readonly dashes: readonly number[];
}

/** The type a text is set in. Sizes are pixels. */
export interface Font {
  readonly family: string;
  readonly size: number;
  readonly weight: string;
  readonly direction: 'ltr' | 'rtl';
}

/** A picture: its size in pixels, its ground, its shapes from back to front. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly shapes: readonly Shape[];
}

/**
 * Reads a drawn figure as a picture. What is not displayed is left out.
 *
 * @param place where it stands on the page, for the color behind it
 */
export function takePicture(figure: HTMLElement, place: HTMLElement = figure): Picture {
  const frame = figure.getBoundingClientRect();
  const colors = colorReader();
  const shapes: Shape[] = [];
  const walker = document.createTreeWalker(figure, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof SVGElement) addShape(node, frame, colors, shapes);
    else if (node instanceof HTMLElement) addLead(node, frame, colors, shapes);
    else if (node instanceof Text && node.data.trim()) addText(node, frame, colors, shapes);
  }
  return { width: Math.ceil(frame.width), height: Math.ceil(frame.height), ground: groundOf(place, colors), shapes };
}

/** Parts of a figure that are no part of its picture. */
const left = '[part="tools"], [part="tooltip"], [part="scroller"]';

type Colors = (color: string) => string;

const paintOf = (style: CSSStyleDeclaration, colors: Colors, scale: number): Paint => ({
  fill: colors(style.fill),
  stroke: colors(style.stroke),
  strokeWidth: (parseFloat(style.strokeWidth) || 1) * scale,
  cap: style.strokeLinecap as CanvasLineCap,
  dashes: style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[, ]+/).map(parseFloat),
});

const ink = (color: string): Paint => ({ fill: color, stroke: '', strokeWidth: 1, cap: 'butt', dashes: [] });

function addShape(node: SVGElement, frame: DOMRect, colors: Colors, shapes: Shape[]): void {
  const style = getComputedStyle(node);
  const origin = (node as SVGGraphicsElement).getScreenCTM?.();
  // In a `g` that is not displayed, Chrome takes everything for visible, and Safari gives everything a box.
  if (!origin || !node.checkVisibility() || !(node.closest('text') ?? node).getClientRects().length) return;
  const [x, y] = [origin.e - frame.x, origin.f - frame.y];
  // A picture with a view box is drawn larger or smaller than it is written.
  const scale = origin.a;
  const paint = paintOf(style, colors, scale);
  if (!paint.fill && !paint.stroke) return;
  if (node instanceof SVGRectElement) {
    const at = (length: SVGAnimatedLength): number => length.baseVal.value * scale;
    shapes.push({ type: 'rect', x: x + at(node.x), y: y + at(node.y), width: at(node.width), height: at(node.height), paint });
  } else if (node instanceof SVGLineElement) {
    const [x1, x2, y1, y2] = [node.x1, node.x2, node.y1, node.y2].map((length) => round(length.baseVal.value * scale));
    shapes.push({ type: 'path', x, y, d: `M${x1} ${y1}L${x2} ${y2}`, paint: { ...paint, fill: '' } });
  } else if (node instanceof SVGCircleElement) {
    const [cx, cy, r] = [node.cx, node.cy, node.r].map((length) => round(length.baseVal.value * scale)) as [number, number, number];
    shapes.push({ type: 'path', x, y, d: `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`, paint });
  } else if (node instanceof SVGPathElement) {
    // All numbers of the charts' paths are lengths.
    const d = (node.getAttribute('d') ?? '').replace(/-?[\d.]+/g, (length) => String(round(Number(length) * scale)));
    shapes.push({ type: 'path', x, y, d, paint });
  } else if (node instanceof SVGTextElement) {
    const place = (list: SVGAnimatedLengthList): number => (list.baseVal.numberOfItems ? list.baseVal.getItem(0).value * scale : 0);
    shapes.push({
      type: 'text',
      x: x + place(node.x),
      y: y + place(node.y),
      text: node.textContent,
      anchor: style.textAnchor as 'start' | 'middle' | 'end',
      font: fontOf(style, scale),
      paint: { ...paint, stroke: '' },
    });
  }
}

const fontOf = (style: CSSStyleDeclaration, scale = 1): Font => ({
  family: style.fontFamily,
  size: parseFloat(style.fontSize) * scale,
  weight: style.fontWeight,
  direction: style.direction as 'ltr' | 'rtl',
});

/** A text of the page, as one shape for each of its lines. */
function addText(node: Text, frame: DOMRect, colors: Colors, shapes: Shape[]): void {
  const parent = node.parentElement;
  if (!parent || parent.closest('svg') || parent.closest(left)) return;
  const style = getComputedStyle(parent);
  const color = colors(style.color);
  if (style.display === 'none' || style.visibility === 'hidden' || !color) return;
  const range = document.createRange();
  let line: { text: string; box: DOMRect; from: number } | undefined;
  const end = (): void => {
    if (!line) return;
    range.setStart(node, line.from);
    range.setEnd(node, line.from + line.text.replace(/[ \t\r\n]+$/, '').length);
    const box = range.getBoundingClientRect();
    const font = { ...fontOf(style), direction: directionIn(parent, style) };
    const y = baselineIn(line.box, font) - frame.y;
    const x = (font.direction === 'rtl' ? box.right : box.x) - frame.x;
    shapes.push({ type: 'text', x, y, text: line.text.replace(/[ \t\r\n]+/g, ' ').trimEnd(), anchor: 'start', font, paint: ink(color) });
  };
  // Only these are folded as white space: a space that may not break is a character like any other. A character that
  // directs others has no box of its own in every browser, and stands with the letter beside it.
  for (const { index, 0: character } of node.data.matchAll(/[ \t\r\n]+|\p{Cf}*[^ \t\r\n][\p{Mark}\p{Cf}]*/gu)) {
    range.setStart(node, index);
    range.setEnd(node, index + character.length);
    const box = [...range.getClientRects()].findLast(({ width }) => width);
    if (/^[ \t\r\n]/.test(character) || !box) {
      if (line) line.text += character;
      continue;
    }
    if (line && Math.abs(box.y - line.box.y) < box.height / 2) line.text += character;
    else {
      end();
      line = { text: character, box, from: index };
    }
  }
  end();
}

/** What a style sheet puts before an element: the number or bullet of an item, the dot between two sentences. */
function addLead(node: HTMLElement, frame: DOMRect, colors: Colors, shapes: Shape[]): void {
  const style = getComputedStyle(node);
  const marker = style.display === 'list-item' ? style.listStyleType : '';
  const isListed = marker === 'decimal' || marker === 'disc';
  const number = (): string => `${[...(node.parentElement?.children ?? [])].indexOf(node) + 1}.`;
  const text = isListed ? (marker === 'disc' ? '•' : number()) : /^"\s*(.*?)\s*"$/.exec(getComputedStyle(node, '::before').content)?.[1];
  const first = text && firstLetterOf(node);
  const color = colors(style.color);
  if (!first || !color) return;
  const font = fontOf(style);
  const { x: left, right } = isListed ? node.getBoundingClientRect() : first;
  const gap = font.size * 0.3;
  const x = (font.direction === 'rtl' ? right + gap : left - gap) - frame.x;
  shapes.push({ type: 'text', x, y: baselineIn(first, font) - frame.y, text, anchor: 'end', font, paint: ink(color) });
}

/** The box of the first character of a node that can be seen. */
function firstLetterOf(node: HTMLElement): DOMRect | undefined {
  const range = document.createRange();
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    const at = text.data.search(/[^ \t\r\n]/);
    if (at < 0) continue;
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getClientRects()[0];
  }
  return undefined;
}

/** The direction of a text. A paragraph that follows its own words takes that of the first letter in it. */
function directionIn(node: Element, style: CSSStyleDeclaration): 'ltr' | 'rtl' {
  const paragraph = node.closest('p, li, [part="heading"]');
  const isPlain = paragraph && getComputedStyle(paragraph).unicodeBidi === 'plaintext' && (node === paragraph || !style.unicodeBidi.startsWith('isolate'));
  if (!isPlain) return style.direction as 'ltr' | 'rtl';
  return /^[^\p{Letter}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(paragraph.textContent) ? 'rtl' : 'ltr';
}

/** Where the baseline of a line of text lies, in the box of the line. */
function baselineIn({ y, height }: DOMRect, { family, size, weight }: Font): number {
  measure ??= document.createElement('canvas').getContext('2d');
  if (!measure) return y + height / 2 + size * 0.35;
  measure.font = `${weight} ${size}px ${family}`;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = measure.measureText('');
  return y + (height - up - down) / 2 + up;
}

let measure: CanvasRenderingContext2D | null | undefined;

/** The first color behind a node that is not transparent, through shadow hosts. */
function groundOf(node: Element, colors: Colors): string {
  for (let at: Element | null = node; at; ) {
    const color = colors(getComputedStyle(at).backgroundColor);
    if (color) return color;
    const root: Node = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  const probe = document.createElement('span');
  probe.style.color = 'Canvas';
  node.append(probe);
  const canvas = colors(getComputedStyle(probe).color);
  probe.remove();
  return canvas;
}

/** Reads any CSS color as `#rrggbb` or `rgba(…)`; nothing for one that cannot be seen. */
function colorReader(): Colors {
  const known = new Map<string, string>();
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  return (color) => {
    let read = known.get(color);
    if (read !== undefined) return read;
    read = '';
    if (color && color !== 'none' && context) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
      if (a) read = a === 255 ? `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}` : `rgba(${r}, ${g}, ${b}, ${round(a / 255)})`;
    }
    known.set(color, read);
    return read;
  };
}

/** A number without more digits than a picture needs. */
export const round = (value: number): number => Math.round(value * 100) / 100;
