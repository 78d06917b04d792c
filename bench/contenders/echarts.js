/** ECharts: its grid, axis and SVG renderer with a custom series; only what is used is registered. */
import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { amount, colors, domainOf, font, frame, height, place, retitle, side, slotsOf, tick } from './chart.js';

echarts.use([CustomChart, GridComponent, SVGRenderer]);

let charts = [];

/** The marks of a row as one group. */
function drawMarks(row, api) {
  const x = (value) => api.coord([value, 0])[0];
  const bar = (low, high, fill) => ({ type: 'rect', shape: { x: x(low), y: place.bar, width: x(high) - x(low), height: place.bottom - place.bar }, style: { fill } });
  const text = (at, y, words, fill, weight = 'normal') => ({ type: 'text', x: at, y, style: { text: words, fill, font: `${weight} ${font}`, align: 'center', verticalAlign: 'bottom' } });
  const at = x(row.median);
  return {
    type: 'group',
    children: [
      bar(row.min, row.max, colors.span),
      bar(row.p25, row.p75, colors.middle),
      { type: 'rect', shape: { x: at - 1.5, y: place.tick, width: 3, height: place.bottom - place.tick }, style: { fill: colors.text } },
      text(at, place.medianLabel + 3, `Median ${amount(row.median)}`, colors.text, 'bold'),
      ...row.levels.flatMap(({ name, value }) => [
        { type: 'circle', shape: { cx: x(value), cy: place.middle, r: 5 }, style: { fill: colors.mark, stroke: 'white' } },
        text(x(value), place.names + 3, name, colors.muted),
        text(x(value), place.amounts + 3, amount(value), colors.text, '600'),
      ]),
    ],
  };
}

function optionOf(row) {
  const [min, max] = domainOf(row);
  return {
    animation: false,
    grid: { left: side, right: side, top: 0, bottom: height - place.axis },
    xAxis: {
      type: 'value',
      min,
      max,
      splitNumber: 6,
      splitLine: { show: false },
      axisLine: { show: false },
      axisTick: { show: true, lineStyle: { color: colors.line } },
      axisLabel: { formatter: tick, font, color: colors.muted, showMinLabel: false, showMaxLabel: false },
    },
    yAxis: { type: 'value', min: 0, max: 1, show: false },
    series: [{ type: 'custom', silent: true, data: [[row.median, 0]], renderItem: (_, api) => drawMarks(row, api) }],
  };
}

/** @type {import('./chart.js').Contender} */
export const contender = {
  name: 'echarts',
  mount(container, rows) {
    const width = container.clientWidth;
    charts = slotsOf(container).map((slot, index) => {
      const chart = echarts.init(frame(slot, rows[index]), null, { width, height });
      chart.setOption(optionOf(rows[index]));
      return { slot, chart };
    });
  },
  update(rows) {
    charts.forEach(({ slot, chart }, index) => {
      retitle(slot, rows[index]);
      chart.setOption(optionOf(rows[index]));
    });
  },
  unmount() {
    charts.forEach(({ slot, chart }) => {
      chart.dispose();
      slot.replaceChildren();
    });
    charts = [];
  },
};
