/** The picture of `<salary-range>`: one group per axis, one row per salary. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PayAxis, PayLabel, PayMark, PayRow } from '../../geometry/salary-range.js';
import type { Reading } from '../../model/figure.js';
import type { MarkFocus } from '../../chart/mark-focus.js';
import { notesOf, type PayVoice } from './say.js';

/** What it takes to draw. */
export interface PayPicture {
  readonly axes: readonly PayAxis[];
  readonly voice: PayVoice;
  readonly focus: MarkFocus;
  readonly noteOf: (reading: Reading) => number | undefined;
  /** What the plot is called. */
  readonly name: string;
  /** The language of the guide's own texts. */
  readonly lang: string | undefined;
  /** Whether the words run against the direction of the chart, as English does in a page from right to left. */
  readonly mixed: boolean;
}

/** A mark with the row and axis it belongs to. */
interface Placed {
  readonly mark: PayMark;
  readonly row: PayRow;
  readonly axis: PayAxis;
  /** What the row is called, where there are several. */
  readonly name: string;
}

const percent = (fraction: number): string => `${Number((fraction * 100).toFixed(4))}%`;
const em = (length: number): string => `${Number(length.toFixed(4))}em`;
const nameOf = (width: number): string => (width === Infinity ? 'never' : String(width));

/** Draws every axis with its rows, and beneath each row what does not fit as a label. */
export function drawPlot(picture: PayPicture): TemplateResult {
  const { axes, voice, focus, name } = picture;
  const rows = axes.flatMap((axis) => axis.rows);
  const nameIn = ({ salary }: PayRow): string => (rows.length > 1 ? voice.rowName(salary) : '');
  const placed = axes.flatMap((axis) => axis.rows.flatMap((row) => row.marks.map((mark): Placed => ({ mark, row, axis, name: nameIn(row) }))));
  return html`<div
    part="plot"
    class=${picture.mixed ? 'mixed' : nothing}
    role="group"
    aria-label=${name}
    @keydown=${focus.press}
    @focusin=${focus.look}
    @focusout=${focus.look}
    @pointerover=${focus.look}
    @pointerleave=${focus.look}
    @click=${focus.open}
  >
    ${axes.length > 1 ? html`<p part="note">${voice.words.scalesDiffer}</p>` : nothing}
    ${axes.map((axis) => drawAxisGroup(axis, rows, placed, picture))}
  </div>`;
}

function drawAxisGroup(axis: PayAxis, rows: readonly PayRow[], placed: readonly Placed[], picture: PayPicture): TemplateResult {
  const { voice, lang } = picture;
  const caption = voice.words.axis[axis.unit](voice.formats.currency(axis.currency));
  const many = axis.rows.length > 1;
  const marked = axis.rows.some(({ marks }) => marks.length);
  return html`<div class="group ${many ? 'many' : ''}">
    <p class="caption">${!many && axis.rows[0] ? drawPlace(axis.rows[0], voice, lang) : nothing}<span>${caption}</span></p>
    ${many && marked ? drawAxis(axis, true, picture) : nothing}
    ${!marked ? nothing : axis.rows.map((row) => drawRow(row, rows.indexOf(row), placed, axis, many, picture))}
  </div>`;
}

function drawPlace({ salary }: PayRow, voice: PayVoice, lang: string | undefined): TemplateResult | typeof nothing {
  const name = voice.rowName(salary);
  return name ? html`<bdi class="place" lang=${(salary.name !== undefined && lang) || nothing}>${name}</bdi> ` : nothing;
}

/** The axis: round ticks with a hairline each. */
const drawAxis = ({ ticks }: PayAxis, above: boolean, picture: PayPicture): TemplateResult =>
  html`<svg class="axis" height=${above ? '1.7em' : '2.1em'} aria-hidden="true">
    <svg y=${above ? 0 : '0.6em'} overflow="visible">${ticks.map(({ at, label }) => drawLabel(at, label, '', picture))}</svg>
    ${ticks.map(({ at }) => svg`<line x1=${percent(at)} x2=${percent(at)} y1=${above ? '1.35em' : 0} y2=${above ? '1.7em' : '0.35em'}></line>`)}
  </svg>`;

function drawRow(row: PayRow, index: number, placed: readonly Placed[], axis: PayAxis, many: boolean, picture: PayPicture): TemplateResult {
  const { voice, lang } = picture;
  const { bar, barHeight, middle, height } = row.levels;
  const band = (stretch: PayRow['span'], name: string): unknown =>
    stretch ? svg`<rect class=${name} x=${percent(stretch.at)} y=${em(bar)} width=${percent(stretch.width)} height=${em(barHeight)}></rect>` : nothing;
  // Also a label that fits from the narrowest width on is hidden where large text makes the chart narrower than that.
  const last = Math.max(...row.marks.map(({ label }) => label.from));
  return html`<div class="row">
    ${many ? drawPlace(row, voice, lang) : nothing}
    <div class="frame">
      <svg height=${em(height)}>
        <line class="rail" x1="0" x2="100%" y1=${em(middle)} y2=${em(middle)}></line>
        ${band(row.span, 'span')}${band(row.middle, 'middle')}
        ${row.marks.map((mark) => drawMark(mark, row, index, placed, picture))}
        <g class="labels" aria-hidden="true">
          ${row.marks.map((mark) => drawLabel(mark.at, mark.label, mark.shape === 'median' ? 'strong' : '', picture, mark.label.lines.length - 1))}
        </g>
      </svg>
      ${drawTooltip(row, placed, picture)} ${many ? nothing : drawAxis(axis, false, picture)}
      ${row.marks.length
        ? html`<ul part="list" class="until-${nameOf(last)}">
            ${row.marks.map(
              ({ figures, label }) =>
                html`<li class="until-${nameOf(label.from)}">
                  ${voice.frame.named(voice.names(figures), voice.amount(figures[0]!.reading, axis.currency))}
                </li>`,
            )}
          </ul>`
        : nothing}
    </div>
  </div>`;
}

/** A mark: a shape in pixels at its place on the frame, with a target of 24 pixels around it. */
function drawMark(mark: PayMark, row: PayRow, index: number, placed: readonly Placed[], { voice, focus, noteOf }: PayPicture): unknown {
  const { bar, barHeight, tick, middle } = row.levels;
  const number = placed.findIndex((other) => other.mark === mark);
  const { axis, name } = placed[number]!;
  const label = voice.describe(mark, axis, name, noteOf);
  const notes = notesOf(mark.figures, noteOf).join(' ');
  // Two em are 24 pixels where the text is smallest.
  const top = Math.min(mark.shape === 'median' || mark.shape === 'you' ? tick : bar, middle - 1);
  const bottom = Math.max(bar + barHeight, middle + 1);
  return svg`<g role="img" aria-label=${label} tabindex=${focus.tabIndex(number, placed.length)}
    data-mark=${number} data-row=${index} data-notes=${notes || nothing}
  >${mark.to === mark.at ? nothing : svg`<rect class="range" x=${percent(Math.min(mark.at, mark.to))} y=${em(middle - 0.25)} width=${percent(Math.abs(mark.to - mark.at))} height="0.5em"></rect>`}<svg
    x=${percent(mark.at)} overflow="visible"
  ><rect class="hit" x="-12" width="24" y=${em(top)} height=${em(bottom - top)}></rect>${drawShape(mark, row)}</svg></g>`;
}

function drawShape({ shape, arrow, figures }: PayMark, { levels: { bar, barHeight, tick, middle } }: PayRow): unknown {
  if (arrow) {
    return svg`<svg y=${em(middle)} overflow="visible"><path class="arrow" d=${arrow === 'right' ? 'M0 0h14m-5-5l5 5l-5 5' : 'M0 0h-14m5-5l-5 5l5 5'}></path></svg>`;
  }
  switch (shape) {
    case 'median':
      return svg`<line class="median" y1=${em(tick)} y2=${em(bar + barHeight)}></line>`;
    case 'dot':
      return svg`<circle class=${figures.some(({ name }) => name.type === 'level') ? 'dot' : 'mean'} cy=${em(middle)} r="5"></circle>`;
    case 'you':
      return svg`<line class="you" y1=${em(tick)} y2=${em(bar + barHeight)}></line>`;
    default:
      return svg`<line class=${shape} y1=${em(bar)} y2=${em(bar + barHeight)}></line>`;
  }
}

/** A label is anchored by the direction of its words, and placed by the direction of the chart. */
const opposite = { start: 'end', middle: 'middle', end: 'start' } as const;

/** A label: a text for each name, and the amount last. Lines of one text would be put in order as one, from right to left, in WebKit. */
function drawLabel(at: number, label: PayLabel, style: string, { mixed }: PayPicture, names = 0): unknown {
  const x = percent(at);
  const anchor = mixed ? opposite[label.anchor] : label.anchor;
  return svg`<g class="from-${nameOf(label.from)} ${style}" text-anchor=${anchor}>${label.lines.map(
    (line, index) => svg`<text class=${index < names ? 'name' : names ? 'amount' : nothing} x=${x} y=${em(label.baselines[index] ?? 0)}>${line}</text>`,
  )}</g>`;
}

/** What is known of the mark that is being looked at. A reader of the screen hears the same as the mark's name. */
function drawTooltip(row: PayRow, placed: readonly Placed[], { focus, voice, noteOf }: PayPicture): TemplateResult | typeof nothing {
  const active = focus.active === undefined ? undefined : placed[focus.active];
  if (active?.row !== row) return nothing;
  const text = voice.describe(active.mark, active.axis, active.name, noteOf);
  return html`<div part="tooltip" aria-hidden="true" .style=${`--at: ${percent(active.mark.at)}`}>${text}</div>`;
}
