import { escaped } from '../model/escape.js';
import type { Paint, Picture } from './picture.js';
import { round } from './round.js';

/** Characters that XML has no way to write, such as U+0001. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A color as programs know it that know no `rgba()`. */
function colored(name: string, color: string): Readonly<Record<string, string>> {
  const [, solid, opacity] = /^rgba\((.+), ([\d.]+)\)$/.exec(color) ?? [];
  return solid && opacity ? { [name]: `rgb(${solid})`, [`${name}-opacity`]: opacity } : { [name]: color };
}

const written = (text: string): string => escaped(text.replace(unwritable, '\ufffd'));

/** Writes a picture as an SVG document that needs nothing from the page. */
export function writeSvg({ width, height, ground, shapes }: Picture, title: string): string {
  const attributes = (values: Readonly<Record<string, string | number>>): string =>
    Object.entries(values)
      .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : written(value)}"`)
      .join('');
  const paint = ({ fill, stroke, strokeWidth, cap, dashes }: Paint): string =>
    attributes({
      ...colored('fill', fill || 'none'),
      ...(stroke && { ...colored('stroke', stroke), 'stroke-width': strokeWidth, 'stroke-linecap': cap, 'stroke-linejoin': 'round' }),
      ...(stroke && dashes.length && { 'stroke-dasharray': dashes.join(' ') }),
    });
  const drawn = shapes.map((shape) => {
    if (shape.type === 'rect') {
      const { x, y, width, height } = shape;
      return `<rect${attributes({ x, y, width, height })}${paint(shape.paint)}/>`;
    }
    if (shape.type === 'path') {
      return `<path${attributes({ d: shape.d })}${paint(shape.paint)}/>`;
    }
    const { x, y, anchor, font, text } = shape;
    const type = { 'text-anchor': anchor, direction: font.direction, 'font-family': font.family, 'font-size': font.size, 'font-weight': font.weight };
    return `<text${attributes({ x, y, ...type })}${paint(shape.paint)}>${written(text)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg"${attributes({ width, height, viewBox: `0 0 ${width} ${height}` })}><title>${written(title)}</title><rect${attributes({ width, height, ...colored('fill', ground) })}/>${drawn.join('')}</svg>`;
}
