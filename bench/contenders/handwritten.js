/** The chart by hand: SVG nodes, no library, a straight scale. */
import { amount, colors, domainOf, font, frame, height, place, retitle, side, slotsOf, tick, ticksOf } from './chart.js';

let charts = [];
let width = 0;

/** Makes an SVG node. */
function node(name, attributes, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const key in attributes) made.setAttribute(key, attributes[key]);
  made.append(...children);
  return made;
}

function draw(row) {
  const [from, to] = domainOf(row);
  const x = (value) => side + ((value - from) / (to - from)) * (width - 2 * side);
  const text = (at, y, words, attributes) => node('text', { x: at, y, ...attributes }, words);
  const bar = (low, high, fill) => node('rect', { x: x(low), width: x(high) - x(low), y: place.bar, height: place.bottom - place.bar, fill });
  return node(
    'svg',
    { width, height, 'text-anchor': 'middle', style: `font: ${font}`, role: 'img', 'aria-label': `Pay from ${amount(row.min)} to ${amount(row.max)}, median ${amount(row.median)}` },
    bar(row.min, row.max, colors.span),
    bar(row.p25, row.p75, colors.middle),
    node('line', { x1: x(row.median), x2: x(row.median), y1: place.tick, y2: place.bottom, stroke: colors.text, 'stroke-width': 3 }),
    text(x(row.median), place.medianLabel, `Median ${amount(row.median)}`, { 'font-weight': 700 }),
    ...row.levels.flatMap(({ name, value }) => [
      node('circle', { cx: x(value), cy: place.middle, r: 5, fill: colors.mark, stroke: 'white' }),
      text(x(value), place.names, name, { fill: colors.muted }),
      text(x(value), place.amounts, amount(value), { 'font-weight': 600 }),
    ]),
    ...ticksOf([from, to]).flatMap((value) => [
      node('line', { x1: x(value), x2: x(value), y1: place.axis, y2: place.axis + 5, stroke: colors.line }),
      text(x(value), place.tickLabel, tick(value), { fill: colors.muted }),
    ]),
  );
}

/** @type {import('./chart.js').Contender} */
export const contender = {
  name: 'handwritten',
  mount(container, rows) {
    width = container.clientWidth;
    charts = slotsOf(container).map((slot, index) => {
      const box = frame(slot, rows[index]);
      box.append(draw(rows[index]));
      return { slot, box };
    });
  },
  update(rows) {
    charts.forEach(({ slot, box }, index) => {
      retitle(slot, rows[index]);
      box.replaceChildren(draw(rows[index]));
    });
  },
  unmount() {
    charts.forEach(({ slot }) => slot.replaceChildren());
    charts = [];
  },
};
