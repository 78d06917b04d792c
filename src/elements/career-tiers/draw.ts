/** The picture of `<career-tiers>`: stairs for each track on one axis. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawName } from '../../chart/draw-link.js';
import { em, fromClass, percent } from '../../chart/lengths.js';
import type { MarkFocus } from '../../chart/mark-focus.js';
import { anchorOf, drawPlotFrame } from '../../chart/plot.js';
import { stepHeight, type TierLabel, type TierLadder, type TierStep, type TierTrack } from '../../geometry/career-tiers.js';
import type { Tier } from '../../model/tiers.js';
import type { TierVoice } from './say.js';

/** What it takes to draw. */
export interface TierPicture {
  readonly ladder: TierLadder;
  readonly voice: TierVoice;
  readonly focus: MarkFocus;
  /** What the plot is called. */
  readonly name: string;
  /** The language of the guide's own texts. */
  readonly lang: string | undefined;
  readonly rtl: boolean;
  /** Whether the words run against the direction of the chart, as English does in a page from right to left. */
  readonly mixed: boolean;
  /** The tier whose description is open. */
  readonly open: Tier | undefined;
  /** Opens a tier; with `toggle` closes the one that is open. */
  readonly choose: (index: number, toggle?: boolean) => void;
}

/** Draws the stairs of every track, and the axis under them. */
export function drawStairs(picture: TierPicture): TemplateResult {
  const { ladder, voice, focus, name, mixed, choose } = picture;
  const { tracks, domain, you } = ladder;
  const steps = tracks.flatMap((track) => track.steps);
  const hear = (event: Event): void => {
    const mark = (event.target as Element).closest<SVGElement>('[data-mark]');
    const pressed = event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ') && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (mark?.dataset.notes && (event.type === 'click' || pressed)) choose(Number(mark.dataset.notes.slice(5)));
    void focus.hear(event);
  };
  const at = domain && you?.at;
  return drawPlotFrame(
    name,
    mixed,
    hear,
    html`${tracks.map((track) => drawTrack(track, steps, picture))}
    ${domain
      ? html`<div class="frame">
          <svg class="axis" height=${em(at === undefined ? 2.1 : 4)} aria-hidden=${at === undefined ? 'true' : nothing}>
            <svg y=${at === undefined ? 0 : '1.9em'} overflow="visible" aria-hidden="true">
              <line x1="0" x2="100%" y1="0" y2="0"></line>
              ${ladder.ticks.map(({ at: x }) => svg`<line x1=${percent(x)} x2=${percent(x)} y1="0" y2="0.35em"></line>`)}
              ${ladder.ticks.map(({ at: x, label }) => drawText(percent(x), 0, 1.6, label, '', mixed))}
            </svg>
            ${at === undefined || !you?.label ? nothing : drawPin(at, you.label, voice.place(you, true), steps.length, picture)}
          </svg>
          <p class="caption">${voice.words.axis}</p>
        </div>`
      : nothing}`,
  );
}

function drawTrack(track: TierTrack, all: readonly TierStep[], picture: TierPicture): TemplateResult {
  const { ladder, lang, focus, voice, mixed, rtl } = picture;
  const { name, steps, height } = track;
  const active = steps.find((step) => all.indexOf(step) === focus.active);
  const at = ladder.you?.at;
  return html`<div class="track">
    ${name === undefined || ladder.tracks.length < 2 ? nothing : html`<p class="name" aria-hidden="true">${drawName(name, lang)}</p>`}
    <div class="frame">
      <svg height=${em(height)}>
        <g class="bodies">${steps.map((step) => drawBody(step, picture, all.indexOf(step)))}</g>
        ${steps.map((step) => drawStep(step, track, all, picture))}
        <g class="labels" aria-hidden="true">
          ${steps.map((step) => {
            const { isCurrent, label, edge, top } = step;
            const atStart = label.anchor === 'start';
            return drawText(percent(edge), atStart === rtl ? -0.6 : 0.6, top + 1.5, label, isCurrent ? 'strong' : '', mixed, lang);
          })}
          ${at === undefined ? nothing : steps.filter(({ isReached }) => isReached).map(({ top }) => svg`<circle class="you" cx=${percent(at)} cy=${em(top)} r="5"></circle>`)}
        </g>
      </svg>
      ${active
        ? // A reader of the screen hears the same as the mark's name.
          html`<div part="tooltip" aria-hidden="true" .style=${`--at: ${percent(active.at + active.width / 2)}; --top: ${em(active.top)}`}>
            ${voice.describe(active, ladder, track)}
          </div>`
        : nothing}
    </div>
  </div>`;
}

/** The body of a step, under its tread. */
function drawBody({ tier, isPlaced, top, solid, fade }: TierStep, { focus, open, ladder }: TierPicture, number: number): unknown {
  if (ladder.domain && !isPlaced) return nothing;
  const rect = (name: string, { at, width }: TierStep['solid']): unknown =>
    svg`<rect class=${name} x=${percent(at)} width=${percent(width)} y=${em(top)} height=${em(stepHeight)}></rect>`;
  return svg`<g class=${open === tier || focus.active === number ? 'active' : nothing}>${rect('body', solid)}${fade?.slices.map((slice) => rect('fade', slice))}</g>`;
}

/** A step as a mark: the riser at its start, the tread, the arrow at an end that is open. */
function drawStep(step: TierStep, track: TierTrack, all: readonly TierStep[], { ladder, voice, focus }: TierPicture): unknown {
  const { at, width, edge, solid, top, fade, arrow, isPlaced, isCurrent, isReached, index } = step;
  const number = all.indexOf(step);
  const y = em(top);
  const height = em(stepHeight);
  const tread = ({ at, width }: TierStep['solid']): unknown => svg`<line class="tread" x1=${percent(at)} x2=${percent(at + width)} y1=${y} y2=${y}></line>`;
  return svg`<g role="img" class="step ${isCurrent ? 'current' : isReached ? 'reached' : ''}" aria-label=${voice.describe(step, ladder, track)}
    tabindex=${focus.tabIndex(number, all.length + (ladder.you?.label ? 1 : 0))} data-mark=${number} data-row=${rowOf(number, track, all)} data-notes=${`tier-${index}`}
  ><rect class="hit" x=${percent(at)} width=${percent(width)} y=${y} height=${height}></rect><svg x=${percent(at + width / 2)} overflow="visible"><rect class="hit" x="-12" width="24" y=${y} height=${height}></rect></svg>${
    ladder.domain && !isPlaced
      ? svg`<line class="unplaced" x1="0" x2="100%" y1=${y} y2=${y}></line>`
      : svg`<line class="riser" x1=${percent(edge)} x2=${percent(edge)} y1=${y} y2=${em(top + stepHeight)}></line>${tread(solid)}${fade?.slices.map(({ dash }) => tread(dash))}${
          arrow ? svg`<svg x=${percent(arrow === 'right' ? at + width : at)} y=${y} overflow="visible"><path class="arrow" d=${arrow === 'right' ? 'M-6 -5l6 5l-6 5' : 'M6 -5l-6 5l6 5'}></path></svg>` : nothing}`
  }</g>`;
}

/** Which row of the page a step is in, from the top: the arrow up leads to the next tier. */
function rowOf(number: number, { steps }: TierTrack, all: readonly TierStep[]): number {
  const before = all.indexOf(steps[0]!);
  return before + steps.length - 1 - (number - before);
}

/** The reader's years on the axis. */
const drawPin = (at: number, label: TierLabel, text: string, number: number, { focus, mixed }: TierPicture): unknown =>
  svg`<g role="img" aria-label=${text} tabindex=${focus.tabIndex(number, number + 1)} data-mark=${number} data-row=${number}
  ><svg x=${percent(at)} overflow="visible"><rect class="hit" x="-12" width="24" y="0" height="2.1em"></rect><svg y="1.9em" overflow="visible"><path class="pin" d="M-5 -8h10l-5 7z"></path></svg></svg><g class="you-label" aria-hidden="true">${drawText(percent(at), 0, 1, label, '', mixed)}</g></g>`;

const drawText = (x: string, dx: number, y: number, { text, anchor, from }: TierLabel, style: string, mixed: boolean, lang?: string): unknown =>
  svg`<svg x=${x} overflow="visible"><text class="${fromClass(from)} ${style}" x=${em(dx)} y=${em(y)} lang=${lang ?? nothing} text-anchor=${anchorOf(anchor, mixed)}>${text}</text></svg>`;
