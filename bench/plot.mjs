/** Draws results as an SVG that follows the reader's light or dark mode. */
import { plotWords } from './report.mjs';

const width = 960;
const names = 196;
const rowHeight = 28;
const gap = 52;

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const short = (number) => (number < 10 ? number.toFixed(1) : String(Math.round(number)));

/** The panels: what each shows of a contender, and how its numbers are written. */
const panels = [
  { title: '100 charts, data to paint', unit: 'work of the main thread, × cloning finished markup', of: ({ measures }, slow) => measures[`mount 100 at ${slow}`].ratio, write: (number) => `${short(number)}×`, base: 1 },
  { title: 'New data for 100 charts', unit: 'work of the main thread, × cloning finished markup', of: ({ measures }, slow) => measures[`update 100 at ${slow}`].ratio, write: (number) => `${short(number)}×`, base: 1 },
  { title: '1 chart, data to paint', unit: 'work of the main thread, × cloning finished markup', of: ({ measures }, slow) => measures[`mount 1 at ${slow}`].ratio, write: (number) => `${short(number)}×`, base: 1 },
  {
    title: 'Bytes to load at once',
    unit: 'kB, minified and gzipped',
    of: ({ bytes }, slow) => (bytes && slow === 1 ? { median: bytes.atOnce / 1000 } : undefined),
    write: (number) => `${short(number)} kB`,
  },
];

/** 1, 2, 5, 10, … within some numbers. */
function logTicks(from, to) {
  const ticks = [];
  for (let power = -3; power < 6; power++) for (const factor of [1, 2, 5]) ticks.push(factor * 10 ** power);
  return ticks.filter((tick) => tick >= from && tick <= to);
}

function drawPanel({ title, unit, of, write, base }, contenders, left, top, panelWidth) {
  const shown = contenders.flatMap((contender) => [1, 4].flatMap((slow) => of(contender, slow) ?? []));
  const numbers = shown.flatMap(({ median, low = median, high = median }) => [median, low, high]);
  const from = Math.min(...numbers, base ?? Infinity) / 1.25;
  const to = Math.max(...numbers) * 1.9;
  const x = (number) => left + (Math.log(number / from) / Math.log(to / from)) * panelWidth;
  const fixed = (number) => Number(number.toFixed(1));
  const bottom = top + 46 + contenders.length * rowHeight;
  const ticks = logTicks(from, to / 1.2).filter((tick, _, all) => all.length <= 6 || /^[1-9]/.test(String(tick)) && /^1|^5/.test(String(tick)) || /^0\.[15]/.test(String(tick)));
  const rows = contenders.map((contender, index) => {
    const y = top + 46 + (index + 0.5) * rowHeight;
    const dot = (slow) => {
      const value = of(contender, slow);
      if (!value) return '';
      // One above the other, so that the ranges of both can be seen.
      const at = of(contender, 4) && contender.name !== 'cloned' ? y + (slow === 1 ? -4.5 : 4.5) : y;
      const range = value.low === undefined || value.low === value.high ? '' : `<line class="spread" x1="${fixed(x(value.low))}" x2="${fixed(x(value.high))}" y1="${at}" y2="${at}"/>`;
      return `${range}<circle class="${slow === 1 ? 'full' : 'slow'}" cx="${fixed(x(value.median))}" cy="${at}" r="${slow === 1 ? 4.5 : 3.75}"/>`;
    };
    const value = of(contender, 1);
    const right = Math.max(...[1, 4].flatMap((slow) => of(contender, slow) ?? []).flatMap(({ median, high = median }) => [x(median), x(high)]));
    const label = value ? `<text class="value" x="${fixed(right + 10)}" y="${y + 4}">${write(value.median)}</text>` : '';
    const own = contender.name === 'salary-range' ? ' class="own"' : '';
    return `<g${own}><line class="rail" x1="${left}" x2="${left + panelWidth}" y1="${y}" y2="${y}"/>${dot(4)}${dot(1)}${label}</g>`;
  });
  return [
    `<text class="title" x="${left}" y="${top + 12}">${title}</text>`,
    `<text class="muted" x="${left}" y="${top + 30}">${unit}</text>`,
    ...ticks.map((tick) => `<line class="${tick === base ? 'base' : 'grid'}" x1="${fixed(x(tick))}" x2="${fixed(x(tick))}" y1="${top + 44}" y2="${bottom}"/><text class="tick" x="${fixed(x(tick))}" y="${bottom + 15}">${tick}</text>`),
    ...rows,
  ].join('\n');
}

function drawNames(contenders, top) {
  return contenders
    .map(({ name, title }, index) => `<text class="name${name === 'salary-range' ? ' strong' : ''}" x="${names - 14}" y="${top + 46 + (index + 0.5) * rowHeight + 4}">${escape(title)}</text>`)
    .join('\n');
}

/** Draws the plot. */
export function drawPlot({ contenders, date, machine, rounds }) {
  const panelWidth = (width - names - gap - 32) / 2;
  const panelHeight = 46 + contenders.length * rowHeight + 52;
  const top = 62;
  const height = top + 2 * panelHeight + 14;
  const place = (index) => [names + (index % 2) * (panelWidth + gap), top + Math.floor(index / 2) * panelHeight];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="words">
<title id="words">${escape(plotWords(contenders))}</title>
<style>
svg { color-scheme: light dark; font: 13px system-ui, -apple-system, 'Segoe UI', sans-serif; }
.back { fill: #ffffff; }
text { fill: #1f2328; }
.title { font-weight: 650; font-size: 14px; }
.muted, .tick { fill: #59636e; font-size: 12px; }
.tick { text-anchor: middle; }
.name { text-anchor: end; }
.strong, .own .value { font-weight: 700; }
.value { font-variant-numeric: tabular-nums; font-size: 12px; }
.rail { stroke: #eaedf0; }
.grid { stroke: #eaedf0; }
.base { stroke: #8b949e; stroke-dasharray: 3 3; }
.spread { stroke: #818b98; stroke-width: 2; }
.full { fill: #818b98; }
.slow { fill: #ffffff; stroke: #818b98; stroke-width: 1.5; }
.own .full { fill: #1d6fc4; }
.own .slow, .own .spread { stroke: #1d6fc4; }
@media (prefers-color-scheme: dark) {
  .back { fill: #0d1117; }
  text { fill: #e6edf3; }
  .muted, .tick { fill: #9198a1; }
  .rail, .grid { stroke: #262c36; }
  .base { stroke: #6e7681; }
  .slow { fill: #0d1117; }
  .own .full { fill: #5ba3ee; }
  .own .slow, .own .spread { stroke: #5ba3ee; }
}
</style>
<rect class="back" width="${width}" height="${height}"/>
<circle class="full" cx="${names + 5}" cy="24" r="4.5"/><text class="muted" x="${names + 16}" y="28">full speed, with its number</text>
<circle class="slow" cx="${names + 224}" cy="24" r="3.75"/><text class="muted" x="${names + 234}" y="28">CPU slowed down 4×</text>
<line class="spread" x1="${names + 398}" x2="${names + 420}" y1="24" y2="24"/><text class="muted" x="${names + 428}" y="28">middle half of ${rounds} rounds</text>
${drawNames(contenders, place(0)[1])}
${drawNames(contenders, place(2)[1])}
${panels.map((panel, index) => drawPanel(panel, contenders, ...place(index), panelWidth)).join('\n')}
<text class="muted" x="${names}" y="${height - 10}">Logarithmic; less is better. ${date}, Chromium ${machine.chromium}, ${machine.cpus} CPUs.</text>
</svg>
`;
}
