/** Chart.js: floating bars, points for median and levels, labels by a small plugin; only what is used is registered. */
import { BarController, BarElement, CategoryScale, Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import { amount, colors, domainOf, font, frame, height, place, retitle, side, slotsOf, tick } from './chart.js';

/** Labels beside the points: Chart.js leaves them to plugins. */
const labels = {
  id: 'labels',
  afterDatasetsDraw({ ctx, data: { row }, scales: { x } }) {
    ctx.save();
    ctx.textAlign = 'center';
    ctx.textBaseline = 'alphabetic';
    ctx.fillStyle = colors.text;
    ctx.font = `bold ${font}`;
    ctx.fillText(`Median ${amount(row.median)}`, x.getPixelForValue(row.median), place.medianLabel);
    for (const { name, value } of row.levels) {
      const at = x.getPixelForValue(value);
      ctx.fillStyle = colors.muted;
      ctx.font = font;
      ctx.fillText(name, at, place.names);
      ctx.fillStyle = colors.text;
      ctx.font = `600 ${font}`;
      ctx.fillText(amount(value), at, place.amounts);
    }
    ctx.restore();
  },
};

Chart.register(BarController, BarElement, CategoryScale, LinearScale, PointElement, ScatterController, labels);
Chart.defaults.font.family = 'system-ui, sans-serif';
Chart.defaults.font.size = 13;
Chart.defaults.color = colors.muted;

const bar = (low, high, backgroundColor) => ({ type: 'bar', data: [[low, high]], backgroundColor, barThickness: place.bottom - place.bar, grouped: false });

const dataOf = (row) => ({
  row,
  labels: ['Pay'],
  datasets: [
    {
      type: 'scatter',
      data: row.levels.map(({ value }) => ({ x: value, y: 'Pay' })),
      pointRadius: 5,
      pointBackgroundColor: colors.mark,
      pointBorderColor: 'white',
    },
    { type: 'scatter', data: [{ x: row.median, y: 'Pay' }], pointStyle: 'line', pointRotation: 90, pointRadius: 14, pointBorderWidth: 3, pointBorderColor: colors.text },
    bar(row.p25, row.p75, colors.middle),
    bar(row.min, row.max, colors.span),
  ],
});

const limits = (row) => {
  const [min, max] = domainOf(row);
  return { min, max };
};

const optionsOf = (row) => ({
  indexAxis: 'y',
  animation: false,
  maintainAspectRatio: false,
  events: [],
  layout: { autoPadding: false, padding: { left: side, right: side } },
  scales: {
    x: { ...limits(row), afterFit: (axis) => (axis.height = height - place.axis), grid: { drawOnChartArea: false, color: colors.line }, border: { display: false }, ticks: { callback: tick, maxTicksLimit: 7, includeBounds: false, maxRotation: 0 } },
    y: { display: false, type: 'category', offset: true },
  },
});

let charts = [];

/** @type {import('./chart.js').Contender} */
export const contender = {
  name: 'chartjs',
  mount(container, rows) {
    charts = slotsOf(container).map((slot, index) => {
      const row = rows[index];
      const canvas = document.createElement('canvas');
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', `Pay from ${amount(row.min)} to ${amount(row.max)}, median ${amount(row.median)}`);
      frame(slot, row).append(canvas);
      return { slot, chart: new Chart(canvas, { data: dataOf(row), options: optionsOf(row) }) };
    });
  },
  update(rows) {
    charts.forEach(({ slot, chart }, index) => {
      retitle(slot, rows[index]);
      chart.data = dataOf(rows[index]);
      Object.assign(chart.options.scales.x, limits(rows[index]));
      chart.update();
    });
  },
  unmount() {
    charts.forEach(({ slot, chart }) => {
      chart.destroy();
      slot.replaceChildren();
    });
    charts = [];
  },
};
