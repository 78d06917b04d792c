/** The texts of a chart outside its drawing, as shapes: each line where the page has set it. */
import type { Font, Paint, Shape } from './picture.js';
import { tryCanvas, type Colors } from './picture-colors.js';

/** Parts of a figure that are no part of its picture. */
const left = '[part="tools"], [part="tooltip"], [part="scroller"]';

const ink = (color: string): Paint => ({ fill: color, stroke: '', strokeWidth: 1, cap: 'butt', dashes: [] });

/** The font of a style; larger or smaller where what it is for is drawn so. */
export const fontOf = (style: CSSStyleDeclaration, scale = 1): Font => ({
  family: style.fontFamily,
  size: parseFloat(style.fontSize) * scale,
  weight: style.fontWeight,
  direction: style.direction as 'ltr' | 'rtl',
});

/** A text of the page, as one shape for each of its lines. */
export function addText(node: Text, frame: DOMRect, colors: Colors, shapes: Shape[]): void {
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
    range.setEnd(node, line.from + line.text.replace(/(?<![ \t\r\n])[ \t\r\n]+$/, '').length);
    const box = range.getBoundingClientRect();
    const font = { ...fontOf(style), direction: directionIn(parent, style) };
    const y = baselineIn(line.box, font) - frame.y;
    const x = (font.direction === 'rtl' ? box.right : box.x) - frame.x;
    shapes.push({ type: 'text', x, y, text: line.text.replace(/[ \t\r\n]+/g, ' ').trimEnd(), anchor: 'start', font, paint: ink(color) });
  };
  // Only these are folded as white space: a space that may not break is a character like any other. A character that
  // directs others has no box of its own in every browser, and stands with the letter beside it.
  for (const { index, 0: character } of node.data.matchAll(/[ \t\r\n]+|(?:\p{Cf}+[^ \t\r\n\p{Cf}]?|[^ \t\r\n\p{Cf}])[\p{Mark}\p{Cf}]*/gu)) {
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
export function addLead(node: HTMLElement, frame: DOMRect, colors: Colors, shapes: Shape[]): void {
  const style = getComputedStyle(node);
  const marker = style.display === 'list-item' ? style.listStyleType : '';
  const isListed = marker === 'decimal' || marker === 'disc';
  const number = (): string => `${[...(node.parentElement?.children ?? [])].indexOf(node) + 1}.`;
  const text = isListed ? (marker === 'disc' ? '•' : number()) : /^"(.*)"$/.exec(getComputedStyle(node, '::before').content)?.[1]?.trim();
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

/** The direction of a text. What follows its own words takes that of the first letter in it that is not isolated. */
function directionIn(node: Element, style: CSSStyleDeclaration): 'ltr' | 'rtl' {
  const paragraph = style.unicodeBidi.startsWith('isolate') ? node : node.closest('bdi:not([dir]), p, li, [part="heading"]');
  if (!paragraph || getComputedStyle(paragraph).unicodeBidi !== 'plaintext') return style.direction as 'ltr' | 'rtl';
  // What is kept together by itself says nothing of the rest.
  let text = paragraph.textContent;
  for (let before = ''; text !== before; ) [before, text] = [text, text.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, '')];
  const first = /\p{Letter}/u.exec(text)?.[0];
  return first === undefined ? (getComputedStyle(paragraph).direction as 'ltr' | 'rtl') : /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(first) ? 'rtl' : 'ltr';
}

/** Where the baseline of a line of text lies, in the box of the line. */
function baselineIn({ y, height }: DOMRect, { family, size, weight }: Font): number {
  const canvas = tryCanvas();
  if (!canvas) return y + height / 2 + size * 0.35;
  canvas.font = `${weight} ${size}px ${family}`;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = canvas.measureText('');
  return y + (height - up - down) / 2 + up;
}
