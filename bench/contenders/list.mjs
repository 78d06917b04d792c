/**
 * Who is measured. The first is the floor that all others are compared with; results name the others in this order.
 *
 * - `file`: the module in this folder, which exports `contender`
 * - `packages`: what it is made with, for the table of versions
 * - `holds`: what stands in the page where a chart will be, before any script runs
 * - `room`: the styles that keep the room of a chart from the start, as its author would write them
 */
const tight = '.slot { min-block-size: 156px }';

export const contenders = [
  { name: 'cloned', title: 'Cloning finished markup', file: 'cloned.js', packages: [], holds: '', room: '.slot { min-block-size: 340px }' },
  {
    name: 'salary-range',
    title: '<salary-range>',
    file: 'salary-range.js',
    packages: ['lit'],
    holds: '<salary-range></salary-range>',
    room: '@import "/reserve.css"; :root { --salary-range-min-height: 340px }',
    // As it comes, where the author has not said how high the content is.
    otherRoom: '@import "/reserve.css";',
  },
  { name: 'handwritten', title: 'SVG by hand', file: 'handwritten.js', packages: [], holds: '', room: tight },
  { name: 'uplot', title: 'uPlot', file: 'uplot.js', packages: ['uplot'], holds: '', room: tight },
  { name: 'chartjs', title: 'Chart.js', file: 'chartjs.js', packages: ['chart.js'], holds: '', room: tight },
  { name: 'plot', title: 'Observable Plot', file: 'plot.js', packages: ['@observablehq/plot'], holds: '', room: tight },
  { name: 'echarts', title: 'ECharts', file: 'echarts.js', packages: ['echarts'], holds: '', room: tight },
  { name: 'recharts', title: 'Recharts', file: 'recharts.jsx', packages: ['recharts', 'react'], holds: '', room: tight },
];
