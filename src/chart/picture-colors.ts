/** The colors of a page as other programs read them. */
import { round } from './round.js';

/** Reads any CSS color as `#rrggbb` or `rgba(…)`; nothing for one that cannot be seen. */
export type Colors = (color: string) => string;

let canvas: CanvasRenderingContext2D | null | undefined;

/** A canvas that is on no page, to try colors and fonts on; `null` where there is none. */
export const tryCanvas = (): CanvasRenderingContext2D | null => (canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true }));

/** What colors make that lie on each other, the last on top: red, green, blue and opacity, from 0 to 255. */
function pixelOf(...layers: readonly string[]): readonly [number, number, number, number] {
  const context = tryCanvas();
  context?.clearRect(0, 0, 1, 1);
  for (const color of layers) {
    if (!context || !color || color === 'none') continue;
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0, opacity = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
  return [red, green, blue, opacity];
}

function write([red, green, blue, opacity]: ReturnType<typeof pixelOf>): string {
  if (!opacity) return '';
  return opacity === 255 ? `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}` : `rgba(${red}, ${green}, ${blue}, ${round(opacity / 255)})`;
}

/** Makes a reader of colors, which looks at each once. */
export function colorReader(): Colors {
  const known = new Map<string, string>();
  return (color) => {
    if (!known.has(color)) known.set(color, write(pixelOf(color)));
    return known.get(color)!;
  };
}

/** The color behind a node, through shadow hosts. Where no plain color is, such as over a gradient, one that its text can be read on. */
export function groundOf(node: Element, colors: Colors): string {
  const layers: string[] = [];
  let isPlain = true;
  for (let at: Element | null = node; at && isPlain; ) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    isPlain = backgroundImage === 'none';
    const color = colors(backgroundColor);
    if (color) layers.unshift(color);
    if (color.startsWith('#')) break;
    const root: Node = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  if (isPlain && layers[0]?.startsWith('#')) return write(pixelOf(...layers));
  const probe = document.createElement('span');
  probe.style.color = 'Canvas';
  node.append(probe);
  const ground = colors(getComputedStyle(probe).color);
  probe.remove();
  const isDark = !isLight(colors(getComputedStyle(node).color));
  return isLight(ground) === isDark ? ground : isDark ? '#ffffff' : '#000000';
}

/** Whether a color is nearer to white than to black. */
function isLight(color: string): boolean {
  const [red, green, blue] = pixelOf(color);
  return 0.3 * red + 0.6 * green + 0.1 * blue > 128;
}
