/** The picture of `<salary-range>`: one group per axis, one row per salary. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PayAxis, PayMark, PayRow } from '../../geometry/salary-range.js';
import { isOf } from '../../geometry/pay-points.js';
import type { Reading } from '../../model/figure.js';
import { drawRowName } from '../../chart/draw-row-name.js';
import { em, fromClass, percent, untilClass } from '../../chart/lengths.js';
import type { MarkFocus } from '../../chart/mark-focus.js';
import { anchorOf, drawPlotFrame } from '../../chart/plot.js';
import { isOwn, notesOf, type PayVoice } from './say.js';

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
  /** The id of the tier that the reader has opened. */
  readonly tier: string | undefined;
}

/** Whether a mark is the pay of the tier that the reader has opened. */
const isChosen = ({ figures }: PayMark, { tier }: PayPicture): boolean => tier !== undefined && figures.some(({ name }) => name.type === 'level' && name.tier === tier);

/** Draws every axis with its rows, and beneath each row what does not fit as a label. */
export function drawPlot(picture: PayPicture): TemplateResult {
  const { axes, voice, focus, name } = picture;
  const rows = axes.flatMap((axis) => axis.rows);
  const marks = rows.flatMap((row) => row.marks);
  return drawPlotFrame(
    name,
    picture.mixed,
    focus.hear,
    html`${axes.length > 1 ? html`<p part="note">${voice.words.scalesDiffer}</p>` : nothing}
    ${axes.map((axis) => drawAxisGroup(axis, rows, marks, picture))}`,
  );
}

function drawAxisGroup(axis: PayAxis, rows: readonly PayRow[], all: readonly PayMark[], picture: PayPicture): TemplateResult {
  const { voice, lang } = picture;
  const [first] = axis.rows;
  const many = axis.rows.length > 1;
  const marked = axis.rows.some(({ marks }) => marks.length);
  return html`<div class="group ${many ? 'many' : ''}">
    <p class="caption">${!many && first ? drawPlace(first, voice, lang) : nothing}<span>${voice.words.axis[axis.unit](voice.formats.currency(axis.currency))}</span></p>
    ${many && marked ? drawAxis(axis, true, picture) : nothing}
    ${marked ? axis.rows.map((row) => drawRow(row, rows, all, axis, many, picture)) : nothing}
  </div>`;
}

function drawPlace({ salary }: PayRow, voice: PayVoice, lang: string | undefined): TemplateResult | typeof nothing {
  const name = drawRowName(salary, voice, lang, 'place');
  return name === nothing ? nothing : html`${name} `;
}

/** The axis: round ticks with a hairline each. */
const drawAxis = ({ ticks }: PayAxis, above: boolean, { mixed }: PayPicture): TemplateResult =>
  html`<svg class="axis" height=${above ? '1.7em' : '2.1em'} aria-hidden="true">${ticks.map(({ at, label }) => {
    const x = percent(at);
    return svg`<g class=${fromClass(label.from)} text-anchor=${anchorOf(label.anchor, mixed)}><text x=${x} y=${above ? '1em' : '1.6em'}>${label.lines}</text></g><line x1=${x} x2=${x} y1=${above ? '1.35em' : 0} y2=${above ? '1.7em' : '0.35em'}></line>`;
  })}</svg>`;

function drawRow(row: PayRow, rows: readonly PayRow[], all: readonly PayMark[], axis: PayAxis, many: boolean, picture: PayPicture): TemplateResult {
  const { voice, lang, focus, noteOf } = picture;
  const { salary, marks, levels } = row;
  const { bar, barHeight, middle, least, grows } = levels;
  const { at, width } = row.span ?? { at: 0, width: 0 };
  const y = em(middle);
  const band = (stretch: PayRow['span'], name: string): unknown =>
    stretch ? svg`<rect class=${name} x=${percent(stretch.at)} y=${em(bar)} width=${percent(stretch.width)} height=${em(barHeight)}></rect>` : nothing;
  const rowName = rows.length > 1 ? voice.rowName(salary) : '';
  /** A mark in full, in words. */
  const describe = (mark: PayMark): string => voice.describe(mark, axis, rowName, noteOf);
  const active = marks.find((mark) => all.indexOf(mark) === focus.active);
  // Also a label that fits from the narrowest width on is hidden where large text makes the chart narrower than that.
  // A label that leaves names out does not stand for its mark in the list.
  const said = ({ figures, label }: PayMark): number => (voice.isShort(figures) ? Infinity : label.from);
  const last = Math.max(...marks.map(said));
  return html`<div class="row">
    ${many
      ? // The first line of the name stands beside the middle of the bar.
        html`<div class="side"><svg class="rest" height=${em(middle - 0.7)}></svg>${drawPlace(row, voice, lang)}</div>`
      : nothing}
    <div class="frame">
      ${marks.length
        ? html`<svg height=${em(least)}>
              <line class="rail" x1="0" x2=${percent(at)} y1=${y} y2=${y}></line><line class="rail" x1=${percent(at + width)} x2="100%" y1=${y} y2=${y}></line>
              ${band(row.span, 'span')}${band(row.middle, 'middle')}
              ${marks.map((mark) => drawMark(mark, describe(mark), row, rows.indexOf(row), all, picture))}
              <g class="labels" aria-hidden="true">
                ${marks.flatMap((mark) => {
                  // A bound has no place of its own: a hairline leads from its label to where it begins.
                  const [name, end] = isPoint(mark) ? ['median', bar + barHeight] : ['rail', bar];
                  return mark.shape === 'median' ? svg`<line class=${name} x1=${percent(mark.at)} x2=${percent(mark.at)} y1=${em(levels.tick)} y2=${em(end)}></line>` : [];
                })}
                ${marks.map((mark) => drawLabel(mark, picture))}
              </g>
            </svg>
            ${grows.map(({ from, by }) => html`<span class=${fromClass(from)}><svg height=${em(by)}></svg></span>`)}
            ${active
              ? // A reader of the screen hears the same as the mark's name.
                html`<div part="tooltip" aria-hidden="true" .style=${`--at: ${percent(active.at)}`}>${describe(active)}</div>`
              : nothing}
            ${many ? nothing : drawAxis(axis, false, picture)}
            <ul part="list" class=${untilClass(last)}>
              ${marks.map(
                (mark) =>
                  html`<li class=${untilClass(said(mark))} aria-current=${isChosen(mark, picture) ? 'true' : nothing}>
                    <bdi>${voice.item(mark, axis)}</bdi>
                  </li>`,
              )}
            </ul>`
        : row.unpublished.length
          ? // Why there is nothing to draw: each reason once.
            html`<p class="caption"><span>${voice.formats.list([...new Set(row.unpublished.map(({ reading }) => voice.amount(reading)))])}</span></p>`
          : nothing}
    </div>
  </div>`;
}

/** What stands for a value that goes on, and for one beyond the end of the axis, in pixels. */
const paths = { right: 'M0 0h14m-5-5l5 5l-5 5', left: 'M0 0h-14m5-5l-5 5l5 5', beyond: 'M-5 5l4-10M1 5l4-10' } as const;

/** A mark: a shape in pixels at its place on the frame, with a target of 24 pixels around it. */
function drawMark(mark: PayMark, text: string, { levels }: PayRow, index: number, all: readonly PayMark[], picture: PayPicture): unknown {
  const { focus, noteOf } = picture;
  const { at, to, shape, arrow, beyond, figures } = mark;
  const { bar, barHeight, tick, middle } = levels;
  const number = all.indexOf(mark);
  const bottom = bar + barHeight;
  const top = isTall(shape) ? tick : bar;
  // Two em are 24 pixels where the text is smallest.
  const start = Math.min(top, middle - 1);
  return svg`<g role="img" aria-label=${text} tabindex=${focus.tabIndex(number, all.length)}
    data-mark=${number} data-row=${index} data-notes=${notesOf(figures, noteOf).join(' ') || nothing} aria-current=${isChosen(mark, picture) ? 'true' : nothing}
  >${to === at ? nothing : svg`<rect class="range" x=${percent(Math.min(at, to))} y=${em(middle - 0.25)} width=${percent(Math.abs(to - at))} height="0.5em"></rect>`}<svg
    x=${percent(at)} overflow="visible"
  ><rect class="hit" x="-12" width="24" y=${em(start)} height=${em(Math.max(bottom, middle + 1) - start)}></rect>${
    arrow || (beyond && to === at)
      ? svg`<svg y=${em(middle)} overflow="visible"><path class=${arrow ? 'arrow' : 'beyond'} d=${paths[arrow ?? 'beyond']}></path></svg>`
      : to !== at
        ? nothing
        : shape === 'dot'
          ? svg`<circle class=${isOf(mark, 'level') ? shape : 'mean'} cy=${em(middle)} r="5"></circle>`
          : svg`<line class=${shape} y1=${em(top)} y2=${em(bottom)}></line>`
  }${
    isOwn(mark)
      ? svg`${shape === 'you' || shape === 'median' ? nothing : svg`<line class="you" y1=${em(bar)} y2=${em(bottom)}></line>`}<svg y=${em(bottom)} overflow="visible"><path class="own" d="M-5 6h10l-5-6z"></path></svg>`
      : nothing
  }</svg></g>`;
}

/** Whether a mark is one value on the axis, and no bound or range. */
const isPoint = ({ at, to, arrow, beyond }: PayMark): boolean => at === to && !arrow && !beyond;

/** Whether a mark rises above the bar, up to its label. */
const isTall = (shape: PayMark['shape']): boolean => shape === 'median' || shape === 'you';

/** A label: a text for each name, and the amount last. Lines of one text would be put in order as one, from right to left, in WebKit. */
function drawLabel(mark: PayMark, picture: PayPicture): unknown {
  const { lines, baselines, from, anchor, shift } = mark.label;
  const x = percent(mark.at);
  const isStrong = mark.shape === 'median' || isChosen(mark, picture);
  return svg`<g class="${fromClass(from)} ${isStrong ? 'strong' : ''}" text-anchor=${anchorOf(anchor, picture.mixed)} transform=${shift ? `translate(${shift})` : nothing}>${lines.slice(0, -1).map(
    (line, index) => svg`<text class="name" x=${x} y=${em(baselines[index]!)}>${line}</text>`,
  )}<text class="amount" x=${x} y=${em(baselines.at(-1)!)}>${lines.at(-1)}</text></g>`;
}
