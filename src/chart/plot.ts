import { html, nothing, type TemplateResult } from 'lit';
import type { Anchor } from '../geometry/labels.js';

/**
 * The frame of a chart's marks: a group with one tab stop that hears what a reader does on it.
 *
 * @param name what the plot is called
 * @param mixed whether the words run against the direction of the chart, as English does in a page from right to left
 * @param hear takes the reader's events
 * @csspart plot - The chart.
 */
export const drawPlotFrame = (name: string, mixed: boolean, hear: (event: Event) => unknown, marks: unknown): TemplateResult =>
  html`<div
    part="plot"
    class=${mixed ? 'mixed' : nothing}
    role="group"
    aria-label=${name}
    @keydown=${hear}
    @focusin=${hear}
    @focusout=${hear}
    @pointerover=${hear}
    @pointerleave=${hear}
    @click=${hear}
  >
    ${marks}
  </div>`;

const opposite = { start: 'end', middle: 'middle', end: 'start' } as const;

/** The anchor of a label: it follows the direction of the words, while geometry places it by the direction of the chart. */
export const anchorOf = (anchor: Anchor, mixed: boolean): Anchor => (mixed ? opposite[anchor] : anchor);
