/** What `<job-outlook>` draws: a bar for each growth, and a list of the other figures. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawName } from '../../chart/draw-link.js';
import { fromClass, percent, untilClass, widthName } from '../../chart/lengths.js';
import type { MarkFocus } from '../../chart/mark-focus.js';
import { anchorOf, drawPlotFrame } from '../../chart/plot.js';
import type { OutlookBar, OutlookLayout, OutlookRow } from '../../geometry/job-outlook.js';
import type { Fact, OutlookVoice } from './say.js';

/** What it takes to draw. */
export interface OutlookPicture {
  readonly layout: OutlookLayout;
  readonly voice: OutlookVoice;
  readonly focus: MarkFocus;
  /** What the plot is called. */
  readonly name: string;
  /** The languages of the names of the bars. */
  readonly langs: Readonly<Record<OutlookRow['of'], string | undefined>>;
  /** Whether the words run against the direction of the chart, as English does in a page from right to left. */
  readonly mixed: boolean;
}

/** Draws a bar for each growth, one below the other, from the same zero. */
export function drawPlot(picture: OutlookPicture): TemplateResult {
  const { layout, focus, name, mixed } = picture;
  const drawn = layout.rows.filter(({ bar }) => bar);
  return drawPlotFrame(name, mixed, focus.hear, html`${layout.rows.map((row) => drawRow(row, drawn.indexOf(row), drawn.length, picture))}`);
}

function drawRow(row: OutlookRow, number: number, count: number, picture: OutlookPicture): TemplateResult {
  const { layout, voice, focus, langs } = picture;
  const { of, reading, bar } = row;
  const name = drawName(voice.names[of], langs[of]);
  if (!bar) return html`<div class="row"><p class="name">${name} <span class="muted">${voice.label(reading)}</span></p></div>`;
  const [low, high] = layout.gutters;
  const note = voice.noteOf(reading);
  return html`<div class="row">
    <p class="name">${name} <b class=${untilClass(layout.from)} aria-hidden="true">${bar.text}</b></p>
    <div class="frame room-${widthName(layout.from)} low-${low} high-${high}">
      <svg height="2em">
        <g role="img" class=${of} aria-label=${voice.describe(row)} tabindex=${focus.tabIndex(number, count)} data-mark=${number} data-row=${number} data-notes=${note ?? nothing}
        ><rect class="hit" x="0" width="100%" y="0" height="2em"></rect>${drawBar(bar)}</g>
        <line class="zero" x1=${percent(layout.zero)} x2=${percent(layout.zero)} y1="0" y2="2em"></line>
        ${drawNumber(bar, picture)}
      </svg>
      ${focus.active === number
        ? // A reader of the screen hears the same as the mark's name.
          html`<div part="tooltip" aria-hidden="true" .style=${`--at: ${percent(bar.end)}`}>${voice.describe(row)}</div>`
        : nothing}
    </div>
  </div>`;
}

/** A bar as far as it is sure, the range beyond that, and an arrow where it goes on. What has no length is a line at its place. */
const drawBar = ({ solid, range, arrow, end }: OutlookBar): unknown =>
  svg`${solid.width ? svg`<rect class="bar" x=${percent(solid.at)} width=${percent(solid.width)} y="0.4em" height="1.2em"></rect>` : nothing}${
    range ? svg`<rect class="range" x=${percent(range.at)} width=${percent(range.width)} y="0.4em" height="1.2em"></rect>` : nothing
  }${solid.width || range ? nothing : svg`<line class="end" x1=${percent(end)} x2=${percent(end)} y1="0.4em" y2="1.6em"></line>`}${
    arrow ? svg`<svg x=${percent(end)} y="1em" overflow="visible"><path class="arrow" d=${arrow === 'right' ? 'M4 0h14m-5-5l5 5l-5 5' : 'M-4 0h-14m5-5l-5 5l5 5'}></path></svg>` : nothing
  }`;

const drawNumber = ({ end, offset, anchor, text }: OutlookBar, { layout, mixed }: OutlookPicture): unknown =>
  layout.from === Infinity
    ? nothing
    : svg`<svg x=${percent(end)} overflow="visible" aria-hidden="true"><text class=${fromClass(layout.from)} x=${offset} y="1.35em" text-anchor=${anchorOf(anchor, mixed)}>${text}</text></svg>`;

/**
 * Draws the other figures as a list of names and values; nothing without any.
 *
 * @csspart facts - Openings, jobs now and projected, the change.
 */
export const drawFacts = (facts: readonly Fact[]): TemplateResult | typeof nothing =>
  facts.length
    ? html`<dl part="facts">
        ${facts.map(
          ({ name, text, period }) =>
            html`<div>
              <dt>${name}</dt>
              <dd><bdi>${text}</bdi>${period ? html` <span class="muted">${period}</span>` : nothing}</dd>
            </div>`,
        )}
      </dl>`
    : nothing;
