import { html, nothing, type TemplateResult } from 'lit';
import { drawName } from '../../chart/draw-link.js';
import { untilClass } from '../../chart/lengths.js';
import type { DayLayout, DayMark } from '../../geometry/day-timeline.js';
import type { DayVoice } from './say.js';

/**
 * Minutes as classes, one for each binary digit: lengths that follow the data could only stand in a `style` attribute,
 * which a strict policy of the page forbids.
 */
const minutes = (count: number): string => ['span', ...digits.filter((digit) => count & digit).map((digit) => `m${digit}`)].join(' ');

/** The binary digits of two days in minutes. */
export const digits = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024] as const;

/** Draws the blocks as a list: under the picture, and each under its own block where all have room for it. */
export function drawBlocks({ marks, columns, numbered }: DayLayout, voice: DayVoice, lang: string | undefined): TemplateResult {
  const place = marks.every(isBare) ? untilClass(Math.max(...marks.map(({ said }) => said))) : columns === Infinity ? '' : `columns-${columns}`;
  return html`<ol part="blocks" class="${numbered ? 'numbered' : ''} ${place}" aria-label=${voice.words.blocks}>
    ${marks.map((mark) => drawBlock(mark, voice, lang))}
  </ol>`;
}

/** Whether the list says no more of a block than the picture does where it has room. */
const isBare = ({ block: { focus, tasks } }: DayMark): boolean => !focus && !tasks?.length;

function drawBlock(mark: DayMark, voice: DayVoice, lang: string | undefined): TemplateResult {
  const { block, from, to, before, said } = mark;
  const { name, start, end, focus, tasks = [] } = block;
  const { time, length } = voice.times;
  return html`<li part="block" class="${minutes(to - from + Math.max(0, before))} ${isBare(mark) ? untilClass(said) : ''}">
    <span class=${minutes(Math.max(0, before))}></span>
    <div class=${minutes(to - from)}>
      <p class="head">
        ${name.trim() ? html`${drawName(name, lang)} ` : nothing}<span class="times"
          ><span><time datetime=${start}>${time(from, to)}</time> – <time datetime=${end === '24:00' ? '00:00' : end}>${time(to, from)}</time></span>
          <span>${length(to - from)}</span></span
        >
      </p>
      ${focus ? html`<p part="focus"><b>${drawName(focus, lang)}</b></p>` : nothing}
      ${tasks.length
        ? html`<ul part="tasks">
            ${tasks.map((task) => html`<li>${drawName(task, lang)}</li>`)}
          </ul>`
        : nothing}
    </div>
  </li>`;
}
