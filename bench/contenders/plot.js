/** Observable Plot: bars, a tick, dots and texts. */
import * as Plot from '@observablehq/plot';
import { amount, colors, domainOf, font, frame, height, place, retitle, side, slotsOf, tick } from './chart.js';

let charts = [];
let width = 0;

const bar = (row, x1, x2, fill) => Plot.rect([row], { x1, x2, y1: () => place.bar, y2: () => place.bottom, fill });

const text = (data, y, words, options) => Plot.text(data, { y: () => y, lineAnchor: 'bottom', text: words, ...options });

const draw = (row) =>
  Plot.plot({
    width,
    height,
    marginLeft: side,
    marginRight: side,
    marginTop: 0,
    marginBottom: height - place.axis,
    style: { font, color: colors.text, overflow: 'visible' },
    ariaLabel: `Pay from ${amount(row.min)} to ${amount(row.max)}, median ${amount(row.median)}`,
    x: { domain: domainOf(row) },
    y: { type: 'identity', axis: null },
    marks: [
      bar(row, 'min', 'max', colors.span),
      bar(row, 'p25', 'p75', colors.middle),
      Plot.ruleX([row], { x: 'median', y1: () => place.tick, y2: () => place.bottom, strokeWidth: 3 }),
      text([row], place.medianLabel, ({ median }) => `Median ${amount(median)}`, { x: 'median', fontWeight: 700 }),
      Plot.dot(row.levels, { x: 'value', y: () => place.middle, r: 5, fill: colors.mark, stroke: 'white' }),
      text(row.levels, place.names, 'name', { x: 'value', fill: colors.muted }),
      text(row.levels, place.amounts, ({ value }) => amount(value), { x: 'value', fontWeight: 600 }),
      Plot.axisX({ ticks: 6, tickFormat: tick, tickSize: 5, label: null, color: colors.muted }),
    ],
  });

/** @type {import('./chart.js').Contender} */
export const contender = {
  name: 'plot',
  mount(container, rows) {
    width = container.clientWidth;
    charts = slotsOf(container).map((slot, index) => {
      const box = frame(slot, rows[index]);
      box.append(draw(rows[index]));
      return { slot, box };
    });
  },
  // A plot does not change: it is drawn anew.
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
