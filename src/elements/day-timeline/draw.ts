/** The picture of `<day-timeline>`: one drawing that holds both forms, along the page and down the page; the width shows one. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { em, fromClass, percent, untilClass } from '../../chart/lengths.js';
import type { MarkFocus } from '../../chart/mark-focus.js';
import { anchorOf, drawPlotFrame } from '../../chart/plot.js';
import type { DayLayout, DayMark, DayShape } from '../../geometry/day-timeline.js';
import type { Anchor } from '../../geometry/labels.js';
import type { DayVoice } from './say.js';

/** What it takes to draw. */
export interface DayPicture {
  readonly layout: DayLayout;
  readonly voice: DayVoice;
  readonly focus: MarkFocus;
  /** What the plot is called. */
  readonly name: string;
  readonly rtl: boolean;
  /** The language of the guide's own texts. */
  readonly lang: string | undefined;
  /** Whether the words run against the direction of the chart, as English does in a page from right to left. */
  readonly mixed: boolean;
}

type Form = 'across' | 'down';

/** Draws the hours, the blocks, and this moment. */
export function drawPlot(picture: DayPicture): TemplateResult {
  const { layout, focus, name, mixed, voice } = picture;
  const { marks, acrossHeight, downHeight, gutter, from } = layout;
  return drawPlotFrame(
    name,
    mixed,
    focus.hear,
    html`<div class="frame gutter-${Math.floor(gutter)} across-${from}">
      <svg class="across room" height=${em(acrossHeight)}></svg><svg class="down room" height=${em(downHeight)}></svg>
      <svg class="day">
        <g aria-hidden="true">${drawHours(picture)}</g>
        ${marks.map(
          (mark, index) => svg`<g role="img" aria-label=${voice.describe(mark)} tabindex=${focus.tabIndex(index, marks.length)} data-mark=${index} data-row=${index}
          >${drawShape(mark.across, 'across', picture)}${drawShape(mark.down, 'down', picture)}</g>`,
        )}
        <g aria-hidden="true">${drawNow(picture)}${marks.map((mark, index) => [drawLabels(mark, index, 'across', picture), drawLabels(mark, index, 'down', picture)])}</g>
      </svg>
      ${drawTooltip(picture)}
    </div>`,
  );
}

/** The hours of the axis, above a day along the page, beside a day down the page. */
function drawHours({ layout: { ticks, acrossHeight }, rtl, mixed }: DayPicture): unknown {
  return svg`<g class="across axis">${ticks.map(
    ({ at, text, anchor, from: width, isMidnight }) => svg`<line class=${isMidnight ? 'midnight' : nothing} x1=${percent(at)} x2=${percent(at)} y1="-0.35em" y2=${isMidnight ? em(acrossHeight) : '0'}></line>${drawText(text, percent(at), '-0.6em', anchor, fromClass(width), mixed)}`,
  )}</g><g class="down axis">${ticks.map(({ y, isMidnight }) =>
    isMidnight ? svg`<line class="midnight" x1="0" x2="100%" y1=${em(y)} y2=${em(y)}></line>` : nothing,
  )}${ticks.map(({ y, text, isShown }) =>
    isShown ? drawBeside(text, y, rtl, mixed) : nothing,
  )}</g>`;
}

/** A label beside a day down the page, with a short line to its place. */
const drawBeside = (text: string, y: number, rtl: boolean, mixed: boolean): unknown =>
  svg`<svg x=${rtl ? '100%' : '0'} overflow="visible"><line x1="0" x2=${rtl ? '0.35em' : '-0.35em'} y1=${em(y)} y2=${em(y)}></line>${drawText(text, rtl ? '0.6em' : '-0.6em', em(y + 0.35), 'end', '', mixed)}</svg>`;

const drawText = (text: string, x: string, y: string, anchor: Anchor, style: string, mixed: boolean, lang?: string): unknown =>
  svg`<text class=${style || nothing} x=${x} y=${y} text-anchor=${anchorOf(anchor, mixed)} lang=${lang ?? nothing}>${text}</text>`;

/** A block: its surface, and a line where it starts. */
function drawShape({ x, y, width, height, edge }: DayShape, form: Form, { rtl }: DayPicture): unknown {
  const start =
    form === 'down'
      ? svg`<rect class="start" x=${percent(x)} y=${em(y)} width=${percent(width)} height="3"></rect>`
      : svg`<svg x=${percent(edge)} overflow="visible"><rect class="start" x=${rtl ? -3 : 0} y=${em(y)} width="3" height=${em(height)}></rect></svg>`;
  return svg`<g class=${form}><rect class="block" x=${percent(x)} y=${em(y)} width=${percent(width)} height=${em(height)}></rect>${start}</g>`;
}

/** The name and times of a block, where they fit; else its number. */
function drawLabels({ block, from: start, to, ...shapes }: DayMark, index: number, form: Form, { voice, rtl, mixed, lang }: DayPicture): unknown {
  const { x, top, width, edge, labels } = shapes[form];
  const line = (text: string, row: number, style: string, lang?: string): unknown => drawText(text, rtl ? '-9' : '9', em(top + 1.15 + row * 1.3), 'start', style, mixed, lang);
  return svg`<svg class="${form} label" x=${percent(edge)} overflow="visible">${labels.name === Infinity ? nothing : line(voice.own(block.name), 0, `name ${fromClass(labels.name)}`, lang)}${
    labels.range === Infinity ? nothing : line(voice.times.range(start, to), 1, fromClass(labels.range))
  }</svg>${
    labels.number < labels.name
      ? svg`<g class=${form}>${drawText(voice.formats.number(index + 1), percent(x + width / 2), em(top + 1.15), 'middle', `${untilClass(labels.name)} ${fromClass(labels.number)}`, mixed)}</g>`
      : nothing
  }`;
}

/** This moment: a line through the day, with the time beside the hours. */
function drawNow({ layout: { now, acrossHeight }, voice, rtl, mixed }: DayPicture): unknown {
  if (!now?.place) return nothing;
  const { at, anchor, from: width, y, clear, pieces } = now.place;
  const time = voice.times.time(now.minute);
  const line = (from: number, to: number): unknown => svg`<line x1=${percent(at)} x2=${percent(at)} y1=${em(from)} y2=${em(to)}></line>`;
  return svg`<g class="across now"><g class=${untilClass(clear)}>${pieces.map(([from, to]) => line(from, to))}</g><g class=${fromClass(clear)}>${line(-0.35, acrossHeight)}</g><circle cx=${percent(at)} cy="-0.35em" r="3"></circle>${drawText(
    time, percent(at), '-0.75em', anchor, fromClass(width), mixed,
  )}</g><g class="down now"><line x1="0" x2="100%" y1=${em(y)} y2=${em(y)}></line><circle cx=${rtl ? '100%' : '0'} cy=${em(y)} r="3"></circle>${drawBeside(time, y, rtl, mixed)}</g>`;
}

/** What is known of the block that is being looked at. A reader of the screen hears the same as its name. */
function drawTooltip({ focus, layout, voice }: DayPicture): TemplateResult | typeof nothing {
  const mark = focus.active === undefined ? undefined : layout.marks[focus.active];
  if (!mark) return nothing;
  const { across, down } = mark;
  return html`<div part="tooltip" aria-hidden="true" .style=${`--at: ${percent(across.x + across.width / 2)}; --down: ${em(down.y)}`}>${voice.describe(mark)}</div>`;
}
