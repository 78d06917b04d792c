/** Puts results into words and tables. */

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const times = (ratio) => (ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(1));
const milliseconds = (number) => (number < 10 ? number.toFixed(1) : String(Math.round(number)));

const table = (head, rows) =>
  [`| ${head.join(' | ')} |`, `| --- |${' ---: |'.repeat(head.length - 1)}`, ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');

const titleOf = ({ title }) => title.replace(/<.*>/, '`$&`');

/** A ratio with the middle half of its rounds, and the time behind it. */
function cell({ ratio, median }) {
  const spread = ratio.low === ratio.high ? '' : ` (${times(ratio.low)}–${times(ratio.high)})`;
  return `**${times(ratio.median)}**${spread} ${milliseconds(median)} ms`;
}

const timeTable = (contenders, slow, of = '') =>
  table(
    ['', '1 chart', '100 charts', 'new data for 100'],
    contenders.map((contender) => [titleOf(contender), ...['mount 1', 'mount 100', 'update 100'].map((name) => cell(contender.measures[`${of}${name} at ${slow}`]))]),
  );

const clock = 'clock of ';

const shift = (measure) => (measure ? measure.median.toFixed(3) : '–');

/** Who leaves nodes behind. */
function leftNodes(contenders) {
  const left = contenders.filter(({ measures }) => measures['heap nodes'].median >= 1);
  return left.length ? left.map(({ title, measures }) => `${Math.round(measures['heap nodes'].median)} by ${title}`).join(', ') : 'none';
}

const otherTable = (contenders) =>
  table(
    ['', 'kB at once', 'kB in all', 'nodes a chart', 'kB left', 'kB each time', 'shift', 'shift at 4×', 'shift, no room kept'],
    contenders.map((contender) => {
      const { bytes, measures } = contender;
      return [
        titleOf(contender),
        bytes ? kilobytes(bytes.atOnce) : '–',
        bytes ? kilobytes(bytes.all) : '–',
        // Not counted are the nodes of the page itself.
        measures['nodes of 1'].median - pageNodes,
        kilobytes(measures['heap first'].median),
        kilobytes(measures['heap each'].median),
        shift(measures['shift with room at 1']),
        shift(measures['shift with room at 4']),
        shift(measures['shift at 1']),
      ];
    }),
  );

/** html, head, meta, title, link, two styles, body, main, section, slot, paragraph. */
const pageNodes = 12;

const geometryTable = (geometry) =>
  table(
    ['layout', ...geometry[0].counts.map((count) => `${count} rows`), 'ratio'],
    geometry.map(({ name, milliseconds: taken, ratio }) => [name, ...taken.map(({ median }) => `${milliseconds(median)} ms`), `**${times(ratio.median)}** (${times(ratio.low)}–${times(ratio.high)})`]),
  );

/** The tables alone. */
export function writeTable({ contenders, geometry }) {
  return ['Work at full speed', timeTable(contenders, 1), 'Work, slowed down 4×', timeTable(contenders, 4), 'Clock at full speed', timeTable(contenders, 1, clock), 'Clock, slowed down 4×', timeTable(contenders, 4, clock), otherTable(contenders), geometryTable(geometry)].join('\n\n');
}

/** The report: tables, and how to read them. */
export function writeReport({ date, machine, rounds, contenders, geometry }) {
  const versions = Object.entries(Object.assign({}, ...contenders.map((contender) => contender.versions)));
  const own = contenders.find(({ name }) => name === 'salary-range');
  return `# How fast, how large

![${plotWords(contenders)}](latest.svg)

${date}, ${machine.cpus} CPUs, Chromium ${machine.chromium}, Node ${machine.node}, ${rounds} rounds.
${versions.map(([name, version]) => `${name} ${version}`).join(', ')}.

Written by \`npm run bench\`; all numbers are in \`latest.json\`.

## Time

From data to paint, as a multiple of **cloning finished markup**: the nodes that \`<salary-range>\` draws, parsed before
the clock starts and cloned into shadow roots. Bold is the median of the ratios, round by round; in parentheses is the
middle half of the rounds; the time is a median too.

The work of the page’s main thread, which is what a chart costs and hardly depends on what else the machine does:

${timeTable(contenders, 1)}

With the CPU slowed down 4×:

${timeTable(contenders, 4)}

The clock over the same stretch:

${timeTable(contenders, 1, clock)}

With the CPU slowed down 4×:

${timeTable(contenders, 4, clock)}

- Machines are shared and noisy. Only ratios within one run mean something; times of two runs cannot be compared. The
  clock of a busy machine counts its other work too: where it and the work disagree, believe the work.
- Every time is taken on a fresh page after the scripts have loaded. It starts in a frame and stops once the frame that
  shows the charts has been painted, so waiting for the screen is left out. What other threads and processes do to put
  pixels on the screen is not measured; that favors canvas.
- A single chart is drawn by code that runs for the first time; for a hundred the engine has warmed up. New data is given
  to charts that are there.

## Bytes, memory, layout shift

${otherTable(contenders)}

- **kB at once** is minified and gzipped, with the library and styles: what a page loads before it can draw. **In all**
  adds what is split off and loaded on use, if ever: tables, pictures, requests and hydration of \`<salary-range>\`.
- **Nodes** are elements a chart adds to the page.
- **kB left** is the heap of script and nodes after 100 charts have come and gone once: caches, and code that stays.
  **Each time** is what every further coming and going adds, of four; much of that is the engine still at work on code
  that runs often, so it is no proof of a leak. Nodes left behind each time: ${leftNodes(contenders)}.
- **Shift** is the sum of layout shifts while ten charts appear in a painted page whose author has kept their room, and where nothing
  keeps it. \`<salary-range>\` with \`reserve.css\` and \`--salary-range-min-height\` set to the height of the content; with
  \`reserve.css\` alone it is ${shift(own?.measures['shift with otherRoom at 1'])}.
- Memory and layout shift are measured in the first round only.

## Layouts alone

Ten times the rows should take ten times as long. Each measure lays out 1000 rows: few rows several times, and their time is the mean.

${geometryTable(geometry)}

## What is compared

Every chart has a heading, the span, the middle half, the median and three levels with their labels, and an axis with
round ticks in US dollars, 640 pixels wide, from the same made-up pay. Animation and interaction of other libraries are off, and only what is
used is imported and registered.

- \`<salary-range>\` does more than the others: it writes a summary in words, labels the ends and quartiles too, checks the data, keeps labels from
  overlapping at any width, has marks that a keyboard reaches and a screen reader names, and shows tooltips. None of
  this can be turned off, so it is measured with it; so is the floor, whose markup is the same.
- It and Chart.js follow the width of the page by themselves. The others are told the width and would need code to follow it.
- uPlot is made for time series: its marks are drawn by its hook. ECharts draws SVG by a custom series. Recharts draws
  all charts in one React root; React is part of its bytes, which a page that has React anyway does not pay again.
`;
}

/** What the plot shows, in words. */
export function plotWords(contenders) {
  const said = contenders.map(({ title, measures }) => `${title} ${times(measures['mount 100 at 1'].ratio.median)}`);
  return `A hundred charts from data to paint, as a multiple of cloning finished markup: ${said.join(', ')}.`.replace(/[<>]/g, '');
}
