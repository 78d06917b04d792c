/**
 * What the contenders share, so that all draw the same chart: its data, size, colors, words and scale.
 *
 * @typedef {{ name: string, value: number }} Level
 * @typedef {{ title: string, min: number, p25: number, median: number, p75: number, max: number, levels: Level[] }} Row
 * @typedef {{ name: string, mount(container: HTMLElement, rows: Row[]): void | Promise<void>, update(rows: Row[]): void | Promise<void>, unmount(): void }} Contender
 */

/** The height of a chart below its heading, in pixels. */
export const height = 130;

/** Where the marks stand, in pixels from the top of a chart. The bar is in the middle between the top and the axis, as libraries place it. */
export const place = { medianLabel: 20, tick: 26, bar: 39, middle: 51, bottom: 63, names: 81, amounts: 97, axis: 102, tickLabel: 122 };

/** Room at both sides of the plot, in pixels, for the labels of the outermost ticks. */
export const side = 24;

export const colors = { span: '#c8dcf2', middle: '#8db8e3', mark: '#1d6fc4', text: '#1f2328', muted: '#59636e', line: '#c9d1d9' };

export const font = '13px system-ui, sans-serif';

const money = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const shortMoney = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', notation: 'compact' });

/** An amount in full: `$125,000`. */
export const amount = (value) => money.format(value);

/** An amount on the axis: `$125K`. */
export const tick = (value) => shortMoney.format(value);

/** The ends of the axis: the pay with some room at both sides. */
export function domainOf({ min, max }) {
  const room = (max - min) * 0.06;
  return [min - room, max + room];
}

/** Round numbers inside a domain, about six. */
export function ticksOf([from, to]) {
  const rough = (to - from) / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  const ticks = [];
  for (let value = Math.ceil(from / step) * step; value <= to; value += step) ticks.push(value);
  return ticks;
}

/** The places in the page that wait for a chart, one for each row. */
export const slotsOf = (container) => [...container.querySelectorAll('.slot')];

/** Puts a heading and an empty box for a chart in a slot; answers the box. */
export function frame(slot, row) {
  const heading = document.createElement('h2');
  heading.textContent = row.title;
  const box = document.createElement('div');
  box.className = 'chart';
  slot.replaceChildren(heading, box);
  return box;
}

/** Writes the heading of a chart anew. */
export function retitle(slot, row) {
  slot.querySelector('h2').textContent = row.title;
}
