/** A chart as it stands on the page, as plain shapes: absolute pixels and resolved colors. */
import { absolutePath } from './absolute-path.js';
import { colorReader, groundOf, type Colors } from './picture-colors.js';
import { addLead, addText, fontOf } from './picture-text.js';
import { round } from './round.js';

/** A shape with everything another program needs to paint it. */
export type Shape =
  | { readonly type: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly paint: Paint }
  | { readonly type: 'path'; readonly d: string; readonly paint: Paint }
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

const paintOf = (style: CSSStyleDeclaration, colors: Colors, scale: number): Paint => ({
  fill: colors(style.fill),
  stroke: colors(style.stroke),
  strokeWidth: (parseFloat(style.strokeWidth) || 1) * scale,
  cap: style.strokeLinecap as CanvasLineCap,
  dashes: style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[, ]+/).map(parseFloat),
});

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
    const [x1, x2, y1, y2] = [node.x1, node.x2, node.y1, node.y2].map((length) => length.baseVal.value);
    shapes.push({ type: 'path', d: absolutePath(`M${x1} ${y1}L${x2} ${y2}`, x, y, scale), paint: { ...paint, fill: '' } });
  } else if (node instanceof SVGCircleElement) {
    const [cx, cy, r] = [node.cx, node.cy, node.r].map((length) => length.baseVal.value * scale) as [number, number, number];
    const [left, right, middle, radius] = [x + cx - r, x + cx + r, y + cy, r].map(round);
    shapes.push({ type: 'path', d: `M${left} ${middle}A${radius} ${radius} 0 1 0 ${right} ${middle}A${radius} ${radius} 0 1 0 ${left} ${middle}`, paint });
  } else if (node instanceof SVGPathElement) {
    shapes.push({ type: 'path', d: absolutePath(node.getAttribute('d') ?? '', x, y, scale), paint });
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
