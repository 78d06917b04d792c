/** uPlot: its scale, axis and canvas; the marks by its drawing hook, as it has no ranges of its own. */
import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { amount, colors, domainOf, font, frame, height, place, retitle, side, slotsOf, tick } from './chart.js';

let charts = [];

/** The known figures in rising order; their second coordinate is not used. */
function dataOf({ min, p25, median, p75, max, levels }) {
  const values = [min, p25, median, p75, max, ...levels.map(({ value }) => value)].sort((a, b) => a - b);
  return [values, values.map(() => 0.5)];
}

function drawMarks(plot, row) {
  const { ctx } = plot;
  const ratio = devicePixelRatio;
  const x = (value) => plot.valToPos(value, 'x', true) / ratio;
  ctx.save();
  ctx.scale(ratio, ratio);
  const bar = (low, high, fill) => {
    ctx.fillStyle = fill;
    ctx.fillRect(x(low), place.bar, x(high) - x(low), place.bottom - place.bar);
  };
  bar(row.min, row.max, colors.span);
  bar(row.p25, row.p75, colors.middle);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = colors.text;
  ctx.fillRect(x(row.median) - 1.5, place.tick, 3, place.bottom - place.tick);
  ctx.font = `bold ${font}`;
  ctx.fillText(`Median ${amount(row.median)}`, x(row.median), place.medianLabel);
  for (const { name, value } of row.levels) {
    const at = x(value);
    ctx.beginPath();
    ctx.arc(at, place.middle, 5, 0, 2 * Math.PI);
    ctx.fillStyle = colors.mark;
    ctx.strokeStyle = 'white';
    ctx.fill();
    ctx.stroke();
    ctx.fillStyle = colors.muted;
    ctx.font = font;
    ctx.fillText(name, at, place.names);
    ctx.fillStyle = colors.text;
    ctx.font = `600 ${font}`;
    ctx.fillText(amount(value), at, place.amounts);
  }
  ctx.restore();
}

function make(slot, row, width) {
  const chart = { slot, row };
  const box = frame(slot, row);
  chart.plot = new UPlot(
    {
      width,
      height,
      padding: [0, side, 0, side],
      legend: { show: false },
      cursor: { show: false },
      select: { show: false },
      scales: { x: { time: false, range: () => domainOf(chart.row) }, y: { range: [0, 1] } },
      axes: [
        { size: height - place.axis, gap: 4, font, stroke: colors.muted, grid: { show: false }, ticks: { stroke: colors.line, size: 5 }, space: 80, values: (_, ticks) => ticks.map(tick) },
        { show: false },
      ],
      series: [{}, { show: false }],
      hooks: { draw: [(plot) => drawMarks(plot, chart.row)] },
    },
    dataOf(row),
    box,
  );
  return chart;
}

/** @type {import('./chart.js').Contender} */
export const contender = {
  name: 'uplot',
  mount(container, rows) {
    const width = container.clientWidth;
    charts = slotsOf(container).map((slot, index) => make(slot, rows[index], width));
  },
  update(rows) {
    charts.forEach((chart, index) => {
      retitle(chart.slot, rows[index]);
      chart.row = rows[index];
      chart.plot.setData(dataOf(chart.row));
    });
  },
  unmount() {
    charts.forEach(({ slot, plot }) => {
      plot.destroy();
      slot.replaceChildren();
    });
    charts = [];
  },
};
